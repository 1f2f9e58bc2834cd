import {adLabelPatterns} from './ad-labels.ts'
import {chineseDonations, chineseLicences, chineseMeta} from './chinese-meta.ts'

/**
 * The characters of `\p{Script=Han}`, which V8 takes 3 ms to compile, in large strokes: with some that nobody has yet.
 */
export const han = String.raw`\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9\u{16fe2}\u{16fe3}\u{16ff0}-\u{16ff6}\u{20000}-\u{3ffff}`

/** Who has edited, as Chinese portals sign: in brackets, or as the editor in charge, who speaks in no interview. */
const editors =
  '[（(]((责任|責任)?(编辑|編輯)|责编|責編)[:：] ?(NAMES|[a-z]{1,3}\\d{1,6})[）)]|责任编辑|責任編輯|(责任编辑|責任編輯|责编|責編)[:：/／] ?(?![两兩数數若])NAMES[#◇]{0,2}'.replaceAll(
    'NAMES',
    `[${han}·]{2,3}([ 、]{1,2}[${han}·]{2,3}){0,3}([ _]?[a-z]{1,3}\\d{1,6})?`,
  )

/**
 * What the heading of a block beside the article says where it is more than a word: see `labelWords` for others. Parts of
 * patterns in small letters, by the rule that leaves it out: to compile them for any case takes four times as long.
 */
export const labelPatterns: Readonly<Record<string, readonly string[]>> = {
  'page/related': [
    'related( (articles?|posts?|stories|news|content|links|topics|reading|coverage|videos?))?',
    'read (more|also|next)|read more (about|from|on) .{1,40}',
    'related (news|stories|articles|content|links) (from|on) .{1,40}',
    'you (may|might) (also )?(like|enjoy|be interested in)( this| these)?',
    'more (from|on|about|in|stories|news|articles)( .{1,40})?|most (read|popular|viewed|recent|shared)( .{1,20})?',
    'recommended( (for you|articles|stories|posts|reading))?|latest (news|posts|articles|stories|videos)',
    "recent (posts|articles|news)|popular (posts|articles|now)|trending( now| posts)?|don't miss( it)?",
    "similar (posts|articles)|people also (like|read)d?|(around|from) the web|editors?[’']?s? picks?",
    'listen to more .{1,40}|see more on: .{1,60}',
    '(das )?(könnte|koennte|dürfte) (dich|sie|ihnen|euch|dir)( auch| ebenfalls| vielleicht)?( interessieren| gefallen)',
    'lesen sie (auch|mehr|dazu|weiter)( .{1,20})?|(lies|lest) (auch|mehr|dazu|weiter)( (auf|bei|dazu|darüber|hier|im|über|zum?|zur) .{1,20})?|mehr (zum thema|zu|aus|von|über)( .{1,40})?',
    'weitere (artikel|beiträge|meldungen|themen|nachrichten|informationen|infos|news|links)( .{1,30})?',
    'weiterführende (links|informationen|artikel)|ähnliche (artikel|beiträge|themen|produkte)',
    'verwandte (artikel|beiträge|themen)|(meist|am meisten) ?(gelesene?|gelesen|diskutierte)( .{1,20})?',
    'meistgelesen(e artikel)?|meistdiskutiert(e artikel)?|beliebte (artikel|beiträge)( .{1,30})?',
    'neueste (artikel|beiträge|nachrichten|meldungen)|aktuelle (artikel|beiträge|meldungen|nachrichten|themen)',
    'empfehlungen( .{1,30})?|kunden kauften auch( .{1,20})?',
    '(diese|folgende|weitere) (artikel|beiträge|themen) (könnten|dürften) (dich|sie|euch)( auch| ebenfalls)? interessieren',
    'auch auf .{2,25}|mehr (nachrichten|meldungen|artikel|themen|news)( .{1,40})?|lesetipps?|leseempfehlung(en)?',
    "(à|a) lire( aussi| également)?|lire (aussi|également|la suite|l[’']édito(rial)?|la chronique)|sur le même (sujet|thème)",
    'dans la même (rubrique|catégorie)|articles? (liés|similaires|récents|associés)',
    "(à|a) voir( aussi| également)?|(nos|les) (derniers|autres) articles|plus d[’']articles",
    '(lee|lea) (también|tambien|además)|(noticias|artículos|entradas|notas) (relacionad[ao]s|recientes)',
    'más (noticias|leídas|leídos|sobre)( .{1,30})?|lo (más|último)( .{1,20})?',
    '(temas |notas |artículos )?relacionad[ao]s|(mira|mirá|ve|lea) (también|además)|(seguí|sigue|seguir) leyendo',
    'las más (leídas|vistas)|potrebbe interessarti( anche)?|ti potrebbe interessare( anche)?|leggi (di più|tutto)',
    '(i )?più letti|articoli (recenti|simili)|lees (meer|verder)|gerelateerde? (artikelen|berichten|nieuws)',
    'lue (myös|seuraavaksi)|läs (också|även|mer)|czytaj (też|także|również)|zobacz (też|także|również)',
    'leia (também|mais)|похожие (статьи|новости)|читать (далее|также|еще|ещё)|похожие (материалы|записи)',
    '(相关|相關|延伸|更多|推荐|推薦)(阅读|閱讀|文章|新闻|新聞|报道|報道|报导|報導|链接|連結|内容|內容)|(相关|相關)(推荐|推薦|稿件|专题|專題)|(特别)?[为為](你|您)推[荐薦]|精彩(图集|图片|视频)',
    '(热门|热点|精彩|新闻|点击|深度|最新|猜你|您可能|你可能)(也?喜欢|感兴趣|推荐|精选|排行榜?|文章|新闻|报道|话题|评论)(的.{1,6})?|(阅读)?(上|下)一篇|文章被以下专栏收录',
    '.{1,30} 카테고리의 다른 글|(热门|熱門)(推荐|推薦|文章|新闻|新聞)?',
    '(你|您)?(可能|或许|或許|也许|也許)(还|還|也)?(会|會)?(喜欢|喜歡|感兴趣|感興趣)(的.{1,8})?|大家(都在|还在|還在)看|(编辑|編輯)(推荐|推薦|精选|精選)|(阅读|閱讀)更多|往期(回顾|回顧|精彩|推荐)',
    '[为為](你|您)(推荐|推薦|精选|精選)|(作者|小编)(最新|最近|的?其他)文章|精彩图[集片]',
    '最新(文章|新闻|新聞)|(更多|最新)消息|(上|下)一篇|関連(記事|リンク|ニュース)|おすすめ(記事)?|人気(記事)?(ランキング)?|관련 ?(기사|글)|اقرأ (أيضا|أيضاً|المزيد)',
  ],
  'page/comments': [
    '(\\d+|no|one|two|ein|kein|keine|ihre?|your|add|user|reader|leser)? ?(comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|comentários|комментарии|réactions)( (on|to|for|zu|for|sur|zum|\\().{0,90})?',
    // `Comment 1` is the first of several that an article has.
    '(comments|kommentare|commentaires|comentarios|commenti|reacties|comentários|комментарии|réactions) (?!(19|20)\\d\\d$)\\d+',
    '\\d+ (responses?|replies|thoughts|antworten)( .{0,90})?|leave a (reply|comment)( .{0,30})?',
    '(schreibe?n?( sie)?|hinterlasse?n?( sie)?) (einen|eine|ihren|deinen|uns einen) (kommentar|antwort)( .{0,30})?',
    'kommentar (verfassen|schreiben|hinterlassen|hinzufügen|abgeben)|join the (discussion|conversation)',
    'laisser un commentaire( .{0,30})?|deja (un comentario|una respuesta)( .{0,30})?',
    '(show|view|see) (all )?(\\d+ )?comments|ihre meinung( .{1,20})?|(网友|網友)?(评论|評論|留言)([(（]\\d+[)）])?|我要(评论|評論|留言|跟帖)|已(输入|輸入) ?\\d+ ?字',
    '(发表|發表)(评论|評論|留言)|コメント(する|を残す)?|(blog )?comments powered by disqus|reaktion(en)? hinzufügen',
    'trackbacks?( .{1,30})?|pingbacks?',
  ],
  'page/share': [
    'share( (this|it|on|with|via|the)( .{1,30})?)?|teilen( (mit|auf|sie|via)( .{1,30})?)?',
    '(diesen|den) (artikel|beitrag) (teilen|weiterempfehlen|empfehlen|drucken)',
    'teile? (diesen|den) (artikel|beitrag)|artikel (teilen|drucken|versenden|empfehlen)',
    '(jetzt |beitrag |seite )(teilen|weiterempfehlen|drucken)|mit anderen teile?len|(auf|bei|per|über|via) (facebook|linkedin|telegram|twitter|whatsapp|x|xing|e-?mail) (teilen|versenden|weiterempfehlen)|partager( .{1,30})?',
    'compart(ir|e|elo)( .{1,30})?|condividi( .{1,30})?|follow us( .{1,30})?|folge(n sie)? uns( .{1,30})?',
    'síguenos( .{1,30})?|suivez-nous( .{1,30})?|分享(到|至)?|シェア(する)?|print( (this|article|page))*|email( this)?',
    // Below a text, for whoever copies it.
    '(本文|本[页頁]|短)(网址|網址|链接|連結|鏈接|地址)[:：] ?https?://[^ ]{4,80}',
    'embed <?|(share full|gift this|gift|give this) article',
    // Below the code that a phone reads: of NetEase, of Baidu's and JiaThis' buttons; a sentence may begin as they do.
    '请?(使?用|打开)微信(扫码|[“"「]?扫一扫).{0,30}(网页|页面|本页|本文|此文|文章|右上角).{0,12}(分享|朋友圈).{0,12}|(请?(使?用|打开))?微信(扫码|[“"「]?扫一扫[”"」]?)[ ，,]?(二维码|分享([到至给].{0,10})?)|(分享|转发)[至到给](微信)?(好友|朋友|朋友圈)([和或与](微信)?(好友|朋友圈))?',
  ],
  'page/newsletter': [
    ...chineseDonations,
    '(subscribe|sign up)( (to|for|now)( .{1,50})?)?|(abonnieren|abonniere)( .{1,50})?',
    '(unser |der |zum )?newsletter( .{1,40})?|newsletters( (by|da|de|del|der|di|du|from|of|von) .{1,40})?|join our (newsletter|mailing list)',
    'mit (meiner|der|ihrer) anmeldung zum newsletter stimmen? (ich|sie) (den|der) (werbevereinbarung|nutzungsbedingungen|datenschutzbestimmungen) zu\\.?',
    "(hier geht( es|[’']s) zum|jetzt|hier) newsletter( .{1,30})?|inscrivez-vous( .{1,40})?|suscríbete( .{1,40})?",
    '(立即|马上|馬上)?(订阅|訂閱)(我们|本站)?|.{0,30}[扫掃](一[扫掃]|描.{0,6}二[维維][码碼]).{0,6}[关關]注.{0,30}',
  ],
  'page/author': [
    "about (the|this) author|über (den|die|unsere) autor(in|en)?|(à propos de )?l[’']auteur",
    'sobre (el|la|o|a) autora?|author( bio|\\(s\\))?',
  ],
  'page/tags': [
    'tags?|tagged( with| in)?|filed (under|in)|topics?|stichworte?|mots[- ]clés|categor(y|ies)|kategorien?',
    '(schlagworte|schlagwörter|stichworte|stichwörter|themen) zu (diesem|dem) (artikel|beitrag|thema)',
    '(标签|標籤|关键[词字]|關鍵[詞字]|(本文|相关|文章)(标签|標籤))',
  ],
  'page/navigation': [
    '(zurück|zurück zur? .{2,30}|nach oben|zum seitenanfang|seitenanfang)|back( to .{2,30})?',
    // Without a blank it may be a quotation: `«Zurück zur Natur»`.
    '(«{1,2} |[‹←<◄]{1,2} ?)(zurück|back|terug|tillbaka|tilbake|tilbage)( [^»]{2,40})?',
    '[‹←<◄]{1,2} ?(retour|volver|torna|indietro)( .{2,40})?',
    '(next|previous)( (post|article|page|story))?|retour( .{1,20})?|volver( .{1,20})?',
    '返回(首页|顶部|列表|.{2,6}[，,]查看更多)?|zur (übersicht|startseite)|skip to .{3,30}|skip past .{3,30}',
    '次の?ページ([へにが](続く|続きます)?)?([:：] ?.{1,40})?|(seite|page|página) \\d+ (von|of|de|sur|/) \\d+|(nächste|vorherige) seite',
    '(alles )?auf einer seite (lesen|anzeigen)|zum (haupt)?inhalt( springen)?|[‹«]',
    '(you are here|sie (sind|befinden sich) hier|du bist hier|vous êtes ici|estás (aquí|en)|tutaj jesteś|jesteś tutaj)',
    '(您|你)?(现在的?|現在的?|当前(所在)?|當前(所在)?|所在的?)?位置|(haupt|service)menü|menü (ein- und )?(aus|ein)klappen',
  ],
  'page/links': [
    '((table of )?contents|inhaltsverzeichnis|sommaire|目次|((本|此)?文章?|[内內]容|[页頁]面)?(目[录錄]|大[纲綱]))',
    '(on this page|in this article|in diesem artikel|auf dieser seite)',
  ],
  'page/control': [
    'show all( \\d+)?|(box|details|infos?|infobox|kasten|quellen|übersicht) (aus|ein)(blenden|klappen)|box (auf|zu)klappen|ja ?nein|(text|font)[ -]?size:?( [at+–-]{1,3})*( reset)?',
    'schriftgr(ö|oe)(ß|ss)e:?( [a+–-]{1,3})*|tamaño (de la letra|del texto)|(调整|調整)?字[体體号號级級](大小)?[:：]?( ?([超特]?大|[中小]|放大|正常|[标標][准準]|缩小|縮小|a[+-]?))*|a[+-] ?(a ?)?a[+-]',
    '(\\[\\+\\] ?)?enlarge( (this )?(image|photo|picture))?|click (here )?to (enlarge|zoom)',
    '(bild |zum )vergrößern|((diesen|den) )?(artikel|beitrag|text) (an)?hören|listen to (this|the) (article|story)( [·•|–-] \\d{1,2}:\\d\\d( min(utes)?)?)?( learn more)?',
    "écouter (cet |l[’'])article|escuchar (el |este )?artículo|view (full[ -]?size|larger)( image)?",
    "follow this (story|topic)|save (article|for later|story|this)|download (our|the) app|what[’']s your reaction",
    '(copy link|link kopieren|copier le lien|copiar enlace)|[×✕✖╳]|0?0:00|listen [•·|] \\d{1,2}:\\d\\d',
    '(我要)?([举舉][报報]|收藏|点赞|赞|转发|[纠糾][错錯])|我要(投[诉訴]|反[馈饋])|收藏(本文|本页|此文)|(点击|點擊)?加[载載]更多|(【?(打印|列印)(本页|本頁|本文|此文)】?)?【?[关關][闭閉](窗口|視窗|本页|本頁)】?|【?(打印|列印)(本页|本頁|本文|此文)】?|【(我要)?[纠糾][错錯]】|\\d{1,2}:\\d\\d ?/ ?\\d{1,2}:\\d\\d|/ ?\\d[\\d:]*',
    'view (all |more )?(\\d+ )?(photos?|images?|gallery|slideshow)',
    '(扫|掃)(一扫|一掃|描?二维码|描?二維碼) ?[，,]?(在|用|到|使用|通过|通過)?(手机|手機)(上|端)?(打开|打開|查看|浏览|瀏覽|阅读|閱讀)((当前|當前|[本此该該全])?(页面?|頁面?|网页|網頁|文章?|新闻|新聞|内容|內容))?|扫码(阅读|查看)(全文|原文)',
    '(buy|purchase|license) (this )?(photo|image|print)s?|((hide|show|toggle|view|read) )?caption',
    '(photo|image|slide|bild|foto) \\d+ (of|von|de|/) \\d+|wait \\d+ seconds? to continue',
    '(\\d+ (people|users|readers) )?found this (article )?helpful',
    'was this (article|page|post|answer|information|review) (helpful|useful)( yes ?no)?',
    '(war(en)? (dies(er?|es?)|der|die|das) (inhalte?|informationen|artikel|beitrag|seite|antwort|text)|haben ihnen diese informationen) (für sie )?(hilfreich|geholfen)( für sie)?( ja ?nein)?',
    '(cet article|cette page) vous a-t-(il|elle) été utile|(这篇|此|这个|這篇)?(文章|内容|內容|页面|頁面)对(您|你)有(帮助|用)吗',
    '(.{2,15} wird geladen|wird geladen)( - bitte warten)?|(正在)?(加载|載入|加載)中?|(jump|skip) to (the )?(recipe|video)',
    '(print|pin|save|rate)( (this|the))? recipe|(open|read|view|listen) in( the)? app',
    // What stands over a picture in the midst of a text
    "(lees verder|((de|het) )?(tekst|artikel|verhaal) (gaat|loopt) (verder|door)) (onder|na) (de|het|deze|dit) (foto|video|afbeelding|kaart|grafiek|tweet|bericht|kader|filmpje|podcast)([’']?s)?",
    '(artikeln|texten) fortsätter (under|efter|nedanför) (bilden|klippet|videon|grafiken|kartan)',
    '(artikkelen|saken|teksten) fortsetter (under|etter) (bildet|videoen|grafikken|kartet)',
    '(artiklen|teksten) fortsætter (under|efter) (billedet|videoen|grafikken|kortet)',
    '(juttu|artikkeli|teksti) jatkuu (kuvan|videon|kartan|grafiikan) (jälkeen|alla)',
    '(dalszy ciąg|ciąg dalszy|dalsza część) (materiału|artykułu|tekstu) (pod|poniżej) (materiałem )?(wideo|zdjęciem|zdjęcia|galerią|ramką)',
    'článek pokračuje pod (fotografií|videem|fotogalerií|infografikou)|(story|article) continues (below|after) (the |this )?(photo|gallery|video|image|map|graphic)',
    'to (see|view|watch|play|use) .{2,25}(javascript|flash( player)?) must be (enabled|installed).{0,45}',
  ],
  'page/meta': [
    '((first )?published|(last )?updated|posted) (an?|\\d+) [a-z]+ ago',
    'first published on [a-z]{3,9} \\d{1,2} [a-z]{3,9} \\d{4}( .{1,15})?',
    'lese(dauer|zeit):? (ca\\.? )?\\d+ min(uten?|\\.)?',
    '\\d+[- ]min(ute|s|utes)?\\.? read|((estimated|average) )?read(ing)? time:? (about )?\\d+ min(ute)?s?\\.?',
    '\\d+ min(uten)?\\.? (lesezeit|leestijd)|\\d+ min(utes?|utos?|uti)?\\.? (de (lecture|lectura|leitura)|di lettura)',
    '(temps de lecture|tiempo de lectura|tempo (di lettura|de leitura)|leestijd) ?:? (ca\\.? )?\\d+ min(ut(es?|os?|i|en))?\\.?',
    '(okuma süresi|czas czytania|lästid|lesetid|læsetid|lukuaika|doba čtení|olvasási idő|timp de citire|vrijeme čitanja|χρόνος ανάγνωσης|время чтения|время на чтение|час читання|مدة القراءة|زمان مطالعه|זמן קריאה|ใช้เวลาอ่าน|thời gian đọc|waktu baca) ?[:：]? ?(ca\\.? |ok\\. |~ ?)?[\\d٠-٩۰-۹]{1,3} ?(min|dk|dak|perc|λεπ|мин|хв|دق|د$|דק|นาที|phút|menit)[^\\d.:：]{0,9}\\.?',
    '\\d[\\d.,]{0,12}[km]? (views|reads|aufrufe|lecturas|visitas|visualizaç(ões|ão)|visualizzazioni|vues|просмотр(а|ов)?)',
    ...chineseMeta,
    '\\(?visited [\\d.,]+ times?, [\\d.,]+ visits? today\\)?',
  ],
  'page/footer': [
    ...chineseLicences,
    editors,
    '(.{2,10}(报料|爆料)((电话|热线)?[:：] ?[\\d-]{5,15}) {0,3})?(?!本文|.{0,16}([规規]定|判[决決]|[认認][为為]|指出|要求|[强強][调調]|[写寫][着著道]|[说說称稱][，,:：]))(?!.{0,60}(他人|[别別]人)).{0,16}[未非][经經](正式|书面|書面)?(授[权權]|[许許]可|[允准][许許])(许可)?[，,]?([请請]勿|不得|不可|严禁|嚴禁|禁止)(擅自)?[转轉][载載](.{0,10}|、[^。]{4,24}。?)|((特别|平台|免责)?声明[:：])?.{0,60}仅提供信息存储(空间)?服务',
    '© ?版[权權][声聲]明|\\*?(文章|内容)(仅|只)?(代表|为|係)作者(独立|个人)?[观觀][点點][，,]不代表.{1,16}立[场場]|著作权归作者所有[。，,] ?(商业)?转载.{0,40}',
    // Of financial papers; what is said of `本文` is the article's own, and what somebody states by a sentence.
    '[（(]?(特别|郑重|免责|风险)?(声明|提示)[:：](?!本文|以上|上述).{0,60}(风险自[担负]|仅供参考.{0,20}不构成.{0,8}投资建议).{0,20}[。）)]{0,2}',
    '(禁無断(転載|複製)|無断(転載|複製|使用)([・、](転載|複製|配布|使用)){0,3}を?(固く)?(禁じます|禁止(します)?|お断りします))。?',
    // Where broadcasters say when they spoke of it, and of whom papers have the picture of their lists.
    'dieses thema im programm(: .{2,75})?|über dieses thema berichtete(n)? .{2,40} am (.{4,12} )?\\d.{3,24} uhr( (auf|bei|im|in) .{2,30})?',
    'rubriklistenbild: .{2,60}',
    '[（(]点击进入专题[:：].{1,40}[）)]|(.{0,30} ?)?무단 ?전재 ?(및|·|-|,)? ?재배포 ?금지|(© ?)?riproduzione riservata( ?©)?',
    '(all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)',
  ],
  'page/paywall': [
    'sie sind bereits (registriert|abonnent(in)?)|bereits (abonnent(in)?|registriert)',
    '(article )?(réservé aux abonnée?s|abonnée?)|nur für abonnent(en|innen)',
    '(この記事は)?(有料|(有料)?会員限定)の?記事(です)?|残り ?\\d{1,6}文字( ?[/（(] ?全文 ?\\d{1,6}文字[）)]?)?',
  ],
  'page/advertisement': adLabelPatterns,
}
