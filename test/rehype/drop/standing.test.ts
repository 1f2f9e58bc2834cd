import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

/** Standing notices, by the rule that leaves them out. */
const out: Readonly<Record<string, readonly string[]>> = {
  'notices/copyright': [
    'Copyright 2023 The Daily Gull. All rights reserved. This material may not be published or broadcast.',
    '© 2020-21 The Gull Media Company – Alle Rechte vorbehalten',
    '©2023 The Gull. Visit gull.example. Distributed by Tribune Content Agency, LLC.',
    '저작권자 ⓒ 갈매기신문 무단전재 및 재배포 금지',
    '&lt;저작권자(c) 갈매기통신, 무단 전재-재배포, AI 학습 및 활용 금지&gt;',
    '記事・写真の無断転載を禁じます。',
  ],
  'notices/follow': [
    '[<a href="/s">Click here to sign up for our morning newsletter</a>]',
    'Thank you for reading The Gull. This post is public so feel free to share it.',
    'Thanks for reading The Gull! Subscribe for free to receive new posts and support my work.',
    'Puedes seguir a LA GAVIOTA en Facebook y Twitter, o apuntarte aquí para recibir nuestra newsletter semanal.',
    'Folgen Sie uns auf Facebook, Twitter und Instagram.',
    'Follow me on <a href="/i">Instagram</a>, Facebook and Pinterest!',
    'Pin this for later:',
    'SUIVEZ-NOUS SUR TELEGRAM',
    'Подписывайтесь на наш Telegram-канал, чтобы быть в курсе главных новостей.',
    'Если вы нашли ошибку, выделите текст и нажмите Ctrl+Enter.',
    '[카카오톡 친구맺기] [구독하기]',
    '点击上方“<span>海鸥日报</span>”关注我们',
    '点击蓝字&nbsp;<span>关注我们</span>',
    '长按识别二维码关注我们',
    '戳“<strong>阅读原文</strong>”，查看更多',
    '点个“在看”，分享给更多人',
    '安装海鸥客户端第一时间接收最全面的市场资讯→【下载地址】',
    '海量资讯、精准解读，尽在海鸥财经APP',
    '<a href="https://chat.example">Join our WhatsApp group for the news of the harbour</a>',
    'Sign up for our morning newsletter to hear of the boats first.',
    'Subscribe to the Gull newsletter here.',
    'انضموا إلى قناة النورس على واتساب',
    '<em>Sigue toda la información de </em><a href="/e"><em>Economía</em></a><em> en </em><a href="https://f.example"><em>Facebook</em></a><em>, o en nuestra </em><a href="/n"><em>newsletter semanal</em></a>',
    'Suscríbete a nuestra newsletter del mar',
    'Participe do canal da Gaivota no WhatsApp',
    '<em>Veja mais notícias da região no </em><a href="/r">Gaivota Sul</a>',
    'Abonnez-vous à notre newsletter du matin',
    'Segui i canali social di Gabbiano.it',
    '<i>Wil je op de hoogte blijven van de haven? Meld je <a href="/n">hier</a> aan voor onze nieuwsbrief.</i>',
    'Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Obserwuj nas!',
    'Urmărește știrile Pescarul.ro și pe <a href="https://news.example">Google News</a>',
    'Ακολουθήστε το glaros.gr στο Google News και μάθετε πρώτοι τα νέα',
    '<strong>Son dakika haberleri için <a href="/s">tıklayın</a></strong>',
    'Підписуйтесь на наш Telegram-канал',
    'Якщо ви помітили помилку, виділіть текст і натисніть Ctrl + Enter, щоб повідомити редакцію.',
    'اشترك في قناتنا على <a href="https://t.example">تلغرام</a>',
    'ติดตามข่าวท่าเรือได้ที่ <a href="/h">harbour.example</a>',
    'Cek berita dan artikel yang lain di Google News',
  ],
  'notices/standing': [
    'A version of this article appears in print on May 4, 2023, Section A, Page 8 with the headline: Boats.',
    'Do you have an opinion on the issues raised in this article? Write to us.',
    'If you buy something using links in our stories, we may earn a commission. This helps us. <a href="/l">Learn more</a>.',
    'Affiliate disclosure: The Gull is paid for some of its links.',
    'If you buy something through links on our site, we may earn a commission.',
    '*We may earn a commission on purchases made through these links.',
    'Die mit * gekennzeichneten Links sind Affiliate-Links.',
    'Cet article contient des liens affiliés.',
    'Notice: The content above (including the pictures and videos if any) is uploaded and posted by a user of a platform.',
    'This post may contain affiliate links. Please read our <a href="/d">disclosure policy</a>.',
    '<em>Disclosure: This article contains affiliate links, by which I earn a little when you buy a boat.</em>',
    'As an Amazon Associate I earn from qualifying purchases.',
    '*Dieser Beitrag enthält Affiliate-Links. Wer über sie ein Boot kauft, hilft mir, ohne mehr zu zahlen.',
    'Transparenzhinweis: Dieser Artikel enthält sogenannte Affiliate-Links.',
    'This post contains affiliate links. If you buy through them I may earn a little. Read my full disclosure.',
    'Letzte Aktualisierung am 3.01.2023 um 10:12 Uhr / * = Affiliate Links / Bilder von der Amazon Product Advertising API',
  ],
  'notices/paywall': [
    'Il vous reste 62.5% de cet article à lire. La suite est réservée aux abonnés.',
    'Cet article est réservé à nos abonnés.',
    'この記事は<span>有料記事</span>です。残り<span>523</span>文字',
    '続きを読むには会員登録が必要です。',
    'Si tu suscripción ha caducado, renuévala para seguir leyendo.',
    'Subscribe to continue reading',
    'This article is for subscribers only.',
    'Dieser Artikel ist exklusiv für unsere Abonnenten.',
  ],
}

test('the way back to the site goes, be it behind the last sentence', () => {
  const back = '<a href="/"><span class="backword"><i></i>返回海鸥，查看更多</span></a>'
  expect(clean(`<p>甲。</p><p>${back}</p>`).dropped).toEqual(['notices/back: 返回海鸥，查看更多'])
  expect(clean(`<p>甲。${back}</p>`).html).toBe('<p>甲。</p>')
})

test.each(['© 2023 The Gull', 'Copyright 2023 The Gull and all who write for it, Gull Island. All rights reserved.'])(
  'a picture in the box of a notice stays: %s',
  (notice) => {
    const {html} = clean(`<div><img src="https://gull.example/boats.jpg"><p>${notice}</p></div><p>甲。</p>`)
    expect(html).toContain('boats.jpg')
  },
)

const cases = Object.entries(out).flatMap(([rule, notices]) => notices.map((notice) => [rule, notice] as const))

test.each(cases)('%s: %s', (rule, notice) => {
  const {dropped} = clean(`<p>前文。</p><p>${notice}</p><p>后文。</p>`)
  expect(dropped.map((entry) => entry.split(':')[0])).toEqual([rule])
})

test.each([
  'Copyright 2023 was a hard year for the paper, and all rights reserved by its owner were sold.',
  'Copyright law changed in 2023: all rights reserved is no phrase of it.',
  '© 2023 Ann Lee, whose pictures may not be published without her consent and that of the harbour.',
  '저작권법은 무단 복제를 금지한다.',
  '写真の無断撮影は禁止です。',
  '記事の無断転載を禁じますと書かれた看板が、港の入口に立っていた。',
  'Click here to sign up for the cleaning of the beach on Sunday.',
  'Thanks for reading my letter!',
  'Follow me on Instagram, she had said, and nobody did.',
  'Pin the flag for later users of the boat.',
  'Puedes seguir a tu hijo en Facebook sin que lo note, y luego apuntarte al curso de cocina.',
  'Увидели в коде опечатку и нажали Ctrl+Enter — так началась история',
  'A version of this story appeared in print on the walls of the city.',
  'Advertising disclosure: the senator never told voters about it.',
  '朝日新聞は写真の無断利用を禁止します。',
  'Подпишитесь на наших кандидатов в Телеграм, сказал он.',
  'Puedes seguir a pie hasta el puerto, dijo el alcalde en Madrid.',
  'Folgen Sie uns auf Facebook, schrieb er, und alle folgten.',
  'Подписывайтесь, говорил он, и все подписывались под письмом губернатору.',
  '네이버 지도에 장소 추가하기',
  '点击上方按钮即可关注我们的行程安排，渔民们说。',
  '下载新版客户端的用户增长了三成，公司说。',
  '点个在看的人越来越少了。',
  '长按二维码即可关注的功能，是去年才有的。',
  '点击阅读原文的人越来越少，编辑说。',
  '扫描二维码添加“渡轮支付”。',
  '<a href="https://gull.example/original">点击阅读原文</a>',
  'A version of this article was read aloud in the harbour.',
  'If you buy a boat at our shop, we earn a commission of the town.',
  'We may receive compensation from the state, the fishermen said, if the harbour closes for good.',
  'This site contains graves of sailors, and affiliate links between families are told on the stones.',
  'Der Artikel kann nicht sagen, wer an den Links verdient, die niemand gekennzeichnet hat.',
  'Cet article a été relu par la commission, dit-elle.',
  'Nos liens affiliés ont rapporté une commission au conseil, dit-elle.',
  '返回首页的设计被批评。',
  'Il vous reste un peu de temps.',
  'この記事は誤りです。',
  'This story is for subscribers of hope, she said, and nobody laughed.',
  'Exklusiv für Abonnenten wurde der Hafen geöffnet, sagt die Stadt.',
  'Join our neighbours on WhatsApp? Nobody wanted to, she said.',
  'Sign up for the cleaning of the beach; there is no newsletter.',
  'Sigue toda la información de la tabla y en el puerto lo entenderás.',
  'Veja mais peixes no mercado, disse ele.',
  'Segui il gabbiano, diceva il nonno, e troverai il pesce.',
  'Meld je aan voor het koor, zei de dirigent.',
  'Dziękujemy, że przeczytał pan nasz list, powiedziała.',
  'Ακολουθήστε το μονοπάτι ως το λιμάνι.',
  'اشترك في السباق عشرون قاربا.',
  'ติดตามข่าวกันมานาน ชาวประมงกล่าว',
  'ติดตามข้อมูลเพิ่มเติมได้ที่ โทร 02 123 4567',
  'Sign up for the school’s newsletter so that you know when places come free.',
  'Subscribe to the council’s e-mails to hear of road works in your street.',
  'Join our reporter Ann Lee on WhatsApp tonight as she sails with the last boat.',
  'Segui alla lettera le istruzioni dell’ex ministro per la sicurezza.',
  'Segui al mattino il canale Grande fino al ponte di ferro.',
  'Descărcați aplicația oficială WhatsApp.',
  'انضم إلى قناة الجزيرة عام 2003 مراسلا من غزة.',
  'اشترك في قناة تلفزيونية محلية وهو في العشرين من عمره.',
  'Cek informasi yang beredar di grup WhatsApp sebelum membagikannya.',
  'Dapatkan informasi jadwal kapal melalui WhatsApp nomor 0812 3456',
  'This post contains affiliate links. Last weekend we sailed to Hull, where the harbour was full of boats.',
  'This recipe includes affiliate links, but it needs no more than flour, water and an hour of patience.',
  'Dieser Beitrag enthält Werbelinks. Am Montag fuhren wir nach Kiel und sahen die Schiffe im Hafen liegen.',
])('an article may say: %s', (text) => {
  expect(clean(`<p>前文。</p><p>${text}</p><p>后文。</p>`).dropped).toEqual([])
})
