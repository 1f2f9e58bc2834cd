import type {TextPart} from '../texts/text-by-start.ts'
import {chineseRequests} from './standing-chinese.ts'

const networks = 'facebook|twitter|x|instagram|whatsapp|telegram|youtube|linkedin|threads|bluesky|tiktok|pinterest'
/** `Facebook, Twitter und Instagram`, `X and Threads` */
const someNetworks = `(?:${networks})(?:,? (?:(?:and|or|&|und|oder|y|o|et|ou|e|en|of) )?(?:${networks})){0,6}[.!]?`
const apps = 'telegram|телеграм|дзен|вконтакте|соцсет|рассылк|google новост'

/** What asks readers to follow the paper elsewhere, or to subscribe, in its own words. */
export const followRequests: readonly TextPart[] = [
  [
    String.raw`[［[(]?(?:click|tap) here to (?:sign up|subscribe) .{0,50}(?:newsletters?|e-?mails?|alerts)[\])］.]{0,2}`,
    '［[(ct',
  ],
  // Substack
  [
    'thank(?:s| you) for reading .{2,60}[!.] (?:subscribe for free to receive new posts.{0,40}|this post is public so feel free to share it.)',
    't',
  ],
  // El País
  [
    `(?:puedes|podés) seguir a .{2,60} en (?:${networks}).{0,60} (?:apuntarte|suscribirte) .{0,30}(?:newsletter|boletín)(?: semanal)?[.!]?`,
    'p',
  ],
  [
    `(?:(?:síguenos|seguinos) (?:también )?en|suivez-nous (?:aussi )?sur|siga-nos (?:também )?n[oa]|seguici (?:anche )?su) ${someNetworks}`,
    's',
  ],
  // Blogs
  [`(?:follow|find) (?:me|us) (?:also )?on ${someNetworks}`, 'f'],
  ['pin (?:(?:it|this|me)(?: post| recipe| image)? )?for later(?:[ :!.][^a-z]{0,9}.{0,30})?', 'p'],
  [`retrouvez-nous (?:aussi )?sur ${someNetworks}`, 'r'],
  [`(?:folgen sie|folgt|folge) uns (?:auch )?(?:auf|bei) ${someNetworks}`, 'f'],
  [`volg ons (?:ook )?op ${someNetworks}`, 'v'],
  [
    `(?:подписывайтесь|подпишитесь) на (?:нас|наш[а-яё]{0,3}) (?:в |во |канал[а-яё]{0,2} |страниц[а-яё]{0,2} |групп[а-яё]{0,2} ){0,3}(?:${apps})[^.!?]{0,60}[.!]?`,
    'п',
  ],
  [
    String.raw`(?:если вы )?(?:нашли|заметили|обнаружили|увидели) .{0,20}(?:ошибк|опечатк)[^—–]{0,40}(?:выделите|сообщите|нажмите)[^—–]{0,60}ctrl ?\+ ?enter[^—–]{0,12}`,
    'ензоу',
  ],
  [
    String.raw`[［[【▶] ?(?:카카오톡|네이버|유튜브|텔레그램|뉴스레터).{0,40}(?:친구 ?맺기|구독하기|채널 ?추가)[\]］】]?`,
    '［[【▶',
  ],
  ...chineseRequests,
  // English
  [String.raw`join our (?:(?!on\b).){0,40}whatsapp (?:channel|group|communit|newsletter|chat|broadcast).{0,90}`, 'j'],
  ['(?:sign up|subscribe) (?:to|for) our [^.,;]{0,40}(?:newsletters?|e-?mails?)(?: .{0,90})?[.!]?', 's'],
  // Of schools and councils, too, an article may say `Subscribe to the newsletter, so that you know …`.
  [
    '(?:sign up|subscribe) (?:to|for) the [^.,;]{0,40}(?:newsletters?|e-?mails?)(?: (?:here|now|today|for free|below|by e-?mail|for more .{2,40}!|.{0,60}(?:inbox|every (?:day|week|morning|evening)).{0,20}))?[.!]?',
    's',
  ],
  ['get (?:all )?the latest .{2,80} (?:straight|direct|delivered) to your inbox.{0,60}', 'g'],
  // Spanish, Portuguese
  ['sigue toda la información de .{2,80} en .{2,60}(?:newsletter|boletín)(?: semanal| diario)?[.!]?', 's'],
  [
    '(?:suscríbete|suscribite|apúntate|inscríbete) (?:aquí |gratis )?a (?:nuestr[oa]|la|el|l[ao]s) .{0,40}(?:newsletters?|bolet[ií]n(?:es)?)(?: .{0,40})?[.!]?',
    'sai',
  ],
  [
    '(?:assine|inscreva-se|cadastre-se) .{0,40}(?:newsletter|boletim)(?! de (?:ocorrência|urna))(?: .{0,40})?[.!]?',
    'aic',
  ],
  [
    '(?:participe d[oa]|entre n[oa]|siga o) (?:canal|grupo|comunidade|nosso canal) .{0,60}(?:whatsapp|telegram)[.!]?',
    'pes',
  ],
  ['veja (?:mais|outras) (?:notícias|vídeos) d[aoe]s? .{2,40} n[oa] .{2,40}', 'v'],
  // French, Italian
  [
    '(?:abonnez-vous|inscrivez-vous) (?:gratuitement |ici )?à (?:notre|la|nos|sa) .{0,30}(?:newsletters?|infolettre)(?! de (?:leur|votre)).{0,60}',
    'ai',
  ],
  [
    `(?:segui|seguici|iscriviti) (?:su|al|alla|(?:i canali|le pagine) social d[ie]|i nostri) .{0,40}(?:google news|canale (?:whatsapp|telegram|youtube|social)|newsletter|\\.it|(?<![a-z])(?:${networks})(?![a-z])).{0,40}`,
    'si',
  ],
  // Dutch, Polish
  [
    '(?:wil (?:je|u) .{5,90}\\? )?(?:meld (?:je|u)|schrijf (?:je|u)) .{0,30}(?:voor|op) (?:onze|de) .{0,20}nieuwsbrief(?! van (?:je|uw)).{0,30}',
    'wms',
  ],
  ['dziękujemy,? że przeczyta.{1,14} nasz artykuł do końca.{0,150}', 'd'],
  ['obserwuj nas (?:w|na) (?:google|wiadomościach google|facebooku).{0,30}', 'o'],
  // Romanian, Greek, Turkish
  [
    '(?:urmărește|urmăriți|descarcă|descărcați) (?:(?:știrile|pagina|și) .{2,80}(?:google news|whatsapp|facebook|ale zilei)|aplicația .{2,80}(?:google news|ale zilei))[.!]?',
    'ud',
  ],
  [
    'ακολουθ[ήη]στε (?:(?:το |μας ).{0,40}(?:google news|facebook|instagram|viber|youtube)|(?:τον |την ).{0,40}(?:google news|viber))(?: και .{2,80})?[.!]?',
    'α',
  ],
  ['(?:son dakika|güncel|en güncel) haber(?:ler)?i? için .{0,40}(?:tıklayın(?:ız)?|takip edin(?:iz)?)[.!]?', 'sge'],
  // Ukrainian
  [
    '(?:підпис(?:уйтесь|уйтеся|іться)|читайте нас|стежте за нами) (?:на|в|у) .{0,50}(?:telegram|телеграм|facebook|viber|instagram|google новин).{0,60}',
    'пчс',
  ],
  [String.raw`якщо ви (?:помітили|знайшли|побачили) .{0,20}помилк[^—–]{0,60}ctrl ?\+ ?enter.{0,60}`, 'я'],
  // Arabic, Persian, Hindi
  [
    '(?:اشترك|اشتركوا|انضم|انضموا|تابعوا|تابعونا)(?: الآن)? (?:في|إلى|على|عبر) (?:قناتنا|صفحتنا|حساباتنا|نشرتنا)(?: .{0,60})?',
    'ات',
  ],
  // Of somebody who has joined a broadcaster an article says the same, without a network.
  [
    '(?:اشترك|اشتركوا|انضم|انضموا|تابعوا|تابعونا)(?: الآن)? (?:في|إلى|على|عبر) قناة .{0,40}(?:تلغرام|تليغرام|تيليغرام|تيليجرام|تليجرام|واتساب|واتس آب|يوتيوب|telegram|whatsapp|youtube)',
    'ات',
  ],
  ['ما را در .{0,20}(?:تلگرام|اینستاگرام|ایتا|بله|واتساپ).{0,30} دنبال کنید\\.?', 'م'],
  [
    '(?:हमें|हमारे|हमारा) .{0,30}(?:फेसबुक|ट्विटर|इंस्टाग्राम|यूट्यूब|व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|टेलीग्राम|चैनल|पेज|गूगल|google|facebook|twitter|instagram|youtube|whatsapp|telegram).{0,30}(?:फॉलो|सब्सक्राइब|लाइक|ज्वाइन) करें.{0,5}',
    'ह',
  ],
  // Thai, Vietnamese, Indonesian
  ['ติดตาม(?:ข่าว|อ่าน|เรา).{0,60}(?:ได้ที่|ที่นี่).{0,60}', 'ต'],
  [
    'mời (?:quý )?(?:độc giả|bạn đọc|quý vị) (?:(?:xem thêm|đón đọc) |theo dõi .{0,40}(?:báo|fanpage|kênh|facebook|youtube|zalo|tiktok|google news)).{0,120}',
    'm',
  ],
  [
    '(?:ikuti|dapatkan|cek|gabung) (?:berita|kabar|update|artikel) .{2,90}(?:google news|whatsapp|telegram)(?: .{0,60})?',
    'idcg',
  ],
]
