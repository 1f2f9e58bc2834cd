import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'
import {clean} from '../../support/clean.ts'

/** What is left out: rule, and the HTML that shows it. */
const out: ReadonlyArray<[rule: string, html: string]> = [
  ['ads/slot', '<section aria-label="广告 2" data-e2e="advertisement"><div id="dotcom-mpu">甲</div></section>'],
  ['ads/slot', '<section aria-label="Publicité 1">甲</section>'],
  ['ads/slot', '<div data-o-ads-name="mpu-middle1" class="o-ads">甲</div>'],
  ['ads/slot', '<div class="bbccom_slot mpu-ad" aria-hidden="true"><div>甲</div></div>'],
  ['ads/slot', '<div class="m-block-ad"data-x="1"><div class="m-block-ad__label">广告</div></div>'],
  ['ads/slot', '<ins class="adsbygoogle">甲</ins>'],
  ['ads/slot', '<div class="ad-pc ad-site"><a href="#"><img src="/a.jpg" alt="乙"></a></div>'],
  ['ads/slot', '<div class="revenue_unit_wrap"><div class="revenue_unit_info">728x90</div></div>'],
  ['ads/slot', '<amp-ad type="doubleclick"><div placeholder>Loading</div></amp-ad>'],
  ['ads/label', '<p>广告</p>'],
  ['ads/label', '<p>－廣告－</p>'],
  ['ads/label', '<p>— 广告 —</p>'],
  ['ads/label', '<p>广告后继续阅读</p>'],
  ['ads/label', '<p>Weiterlesen nach der Anzeige</p>'],
  ['ads/label', '<p>Artikel geht weiter nach der Werbung</p>'],
  ['headings/anchor', '<p>甲<a class="headerlink" href="#a">¶</a></p>'],
  ...'Anzeige|Publicité|PUBLICIDAD|Publicidade|Pubblicità|Реклама|إعلان|광고|広告|［PR］|Story continues below advertisement|Article continues below this ad|Skip advertisement|請繼續往下閱讀...'
    .split('|')
    .map((label): [string, string] => ['ads/label', `<div class="x">${label}</div>`]),
  ...'hace 3 horas|il y a 3 heures|vor 3 Stunden|vor einem Tag|3時間前|3시간 전|3 часа назад|قبل 3 ساعات|há 3 horas|2日前'
    .split('|')
    .map((age): [string, string] => ['dates/relative-age', `<p>${age}</p>`]),
  ['parts/home-link', '<p>甲。<a href="//www.gull.example/?s=1"><span>返回海鸥，查看更多</span></a></p>'],
  ['parts/home-link', '<p>甲。<a href="https://gull.example/?s=1">返回海鸥网首页&gt;&gt;</a></p>'],
  ['parts/home-link', '<p>甲。<a href="/">返回首页&gt;&gt;</a></p>'],
  ['hidden/hidden', '<div hidden>甲</div>'],
  ['hidden/hidden', '<p style="color: red; display : none">甲</p>'],
  ['hidden/hidden', '<div style="visibility:hidden">甲</div>'],
  ['hidden/hidden', '<span style="width:0;height:0;overflow:hidden;display:block">甲</span>'],
  ['hidden/hidden', '<div style="display: none; visibility: hidden"><p>甲</p></div>'],
  ['hidden/screen-reader', '<p><span class="off-screen">甲</span>乙</p>'],
  ['hidden/screen-reader', '<p><a href="/a">甲<span class="aural"> (Öffnet eine Datei)</span></a>乙</p>'],
  ['hidden/screen-reader', '<h1 class="aural">甲</h1>'],
  ['hidden/screen-reader', '<p><span class="show-for-sr">甲</span>乙</p>'],
  ['hidden/screen-reader', '<p><a href="/a">甲<span class="icon">Opens a new window </span></a>乙</p>'],
  ['hidden/screen-reader', '<p><a href="/a">甲<span>(öffnet in neuem Fenster)</span></a>乙</p>'],
  ['hidden/screen-reader', '<p><a href="#skip-1-twitter-content">跳过</a></p>'],
  ['hidden/screen-reader', '<p><a href="#after-story-ad-1">甲</a></p>'],
  ['hidden/screen-reader', '<p id="skip-1-twitter-content" tabindex="-1">结尾</p>'],
  ['links/download', '<p><a href="/a.pdf">乙</a> <a href="/a.pdf" download>下载</a></p>'],
  ['share/bar', '<div class="addtoany_share_save_container"><a href="https://share.example/">甲</a></div>'],
  ['share/bar', '<div class="service-links"><img src="/t.png" alt="Twitter logo"></div>'],
  [
    'share/links',
    '<ul><li><a href="https://www.facebook.com/sharer/sharer.php?u=x">甲</a></li><li><a href="#">乙</a></li></ul>',
  ],
  ['share/links', '<p><a href="https://www.facebook.com/sharer.php?u=x"><img src="/f.png" alt="Facebook"></a></p>'],
  ['share/links', '<div>分享到：<a class="wx">甲</a><a href="javascript:;">乙</a></div>'],
  ['share/links', '<div><a href="javascript:;">facebook</a><a class="line">LINE</a></div>'],
  ['share/links', '<ul><li><a>ポスト</a></li><li><a href="#">シェア</a></li></ul>'],
  ['share/twitter', '<p>甲 <a class="twitter-follow-button" href="https://twitter.com/a">Follow @a</a></p>'],
  ['notices/call', '<p class="button-wrapper"><a href="/subscribe?"><span>Subscribe now</span></a></p>'],
  ['notices/call', '<div><a href="/a?action=share">Share</a></div>'],
  ['share/links', '<p>分享：<a href="https://twitter.com/intent/tweet?url=x"><img src="t.png" alt=""></a></p>'],
  [
    'share/links',
    '<div><a href="whatsapp://send?text=x">甲</a> <a href="mailto:?subject=x">乙</a> <a href="https://wa.me?text=x">丙</a></div>',
  ],
  ['forms/newsletter', '<div class="newsletter-signup"><h3>甲</h3><form><input type="email"></form><p>乙</p></div>'],
  ['forms/newsletter', '<form action="/s"><label>甲</label><input name="email"></form>'],
  ['parts/share', '<div class="article__share-tools"><a href="#">甲</a></div>'],
  ['parts/share', '<div class="share-box"><span>分享到：</span></div>'],
  ['parts/newsletter', '<div class="inline-newsletter-top"><div>Sign up to our daily newsletter</div></div>'],
  ['parts/breadcrumb', '<div class="a" id="breadcrumb"><a href="/economy">甲</a></div>'],
  ['parts/breadcrumb', '<ul class="breadcrumb"><li><a href="/economy">甲</a></li></ul>'],
  ['parts/breadcrumb', '<div class="crumbs"><span><a href="/">甲</a></span> <span class="active">乙</span></div>'],
  ['parts/comments', '<div class="article-comments"><a href="/c">12 comments</a></div>'],
  ['controls/control', '<button>展开</button>'],
  ['controls/control', '<p>甲 <a href="#" role="button">更多</a></p>'],
  ['controls/control', '<h3>甲 <button>展开</button></h3>'],
  ['controls/control', '<button><img src="/icon.png" width="16" alt="展开"></button>'],
  ['controls/control', '<button><picture><img src="/arrow.png" width="24"></picture></button>'],
  ['controls/control', '<button><img src="/share.svg" srcset="/share-2.svg 2x"> 分享</button>'],
  ['controls/control', '<button><img src="/play.png" width="1.5em"></button>'],
  ['controls/control', '<button aria-expanded="false">目录</button><ul><li>甲</li></ul>'],
  ['controls/control', '<div><button class="accordion-expand-all">目录</button></div>'],
  ['feed/footer', '<div>获取更多RSS：<br><a href="https://feed.example">https://feed.example</a></div>'],
  ['feed/footer', '<p>獲取更多RSS：<a href="https://feed.example">https://feed.example</a></p>'],
  ['feed/footer', '<p>获取更多RSS：https://feed.example</p>'],
  ['feed/footer', '<p><small>Feed enhanced by <a href="https://a.example">Better Feed</a> from Ozh</small></p>'],
  [
    'feed/footer',
    '<p><small>© 甲 for <a href="/">乙</a>, 2020. |<a href="/p">Permalink</a> |<a href="/c">No comment</a></small></p>',
  ],
  ['feed/footer', '<p class="medium-feed-link"><a href="/p">Continue reading on 甲报 »</a></p>'],
  ['dates/relative-age', '<time datetime="2022-12-30">23 分钟前</time>'],
  ['dates/relative-age', '<p>3 hours ago</p>'],
  ['notices/copyright', '<p>© 2020 AFP</p>'],
  ['notices/copyright', '<p>© 2020 The Gull Inc.</p>'],
  ['notices/copyright', '<p>© 2020 taz</p>'],
  ['notices/standing', '<p>文中评论及分析仅代表作者个人立场，不代表甲报。</p>'],
  ['notices/standing', '<p>文中評論及分析僅代表作者或專家個人立場。</p>'],
  ['notices/copyright', '<p>© dpa-infocom, dpa:220504-99-123456/2</p>'],
  ['notices/player', '<strong>你的器材不支持播放多媒体材料</strong>'],
  ['notices/player', '<strong>你的器材不支援播放多媒體材料</strong>'],
  ...'您的裝置不支援播放多媒體材料|您的设备不支持媒体播放|抱歉，您的浏览器不支持HTML5视频。|您的瀏覽器無法播放此影片|Media playback is unsupported on your device|This content is not available on your device|Sorry, your browser does not support embedded videos.|Your browser does not support the video tag.|Your browser doesn’t support HTML5 audio|Your browser does not support iframes.'
    .split('|')
    .map((said): [string, string] => ['notices/player', `<p>${said}</p>`]),
]

test.each(out)('%s leaves out %s', (rule, html) => {
  const {dropped} = clean(`<p>前文。</p>${html}<p>后文。</p>`)
  expect(dropped.map((entry) => entry.split(':')[0])).toEqual([rule])
})

/** What looks alike and stays. */
const kept = [
  '<p>Weiterlesen nach der Anzeige im Heft</p>',
  '<p>甲<a href="#a">¶</a></p>',
  '<p>© 2020 is what the sticker said.</p>',
  '<p>© 1998 stood on the back of the map.</p>',
  '<p>文中评论及分析仅代表作者个人立场，这一点他说得清楚，也写在了信的开头。</p>',
  '<p>文中的分析并不代表作者立场。</p>',
  '<p>本文仅代表作者个人观点。</p>',
  '<p>文中评论。</p>',
  '<p>获取更多RSS的办法，他在信里写了。</p>',
  '<p>－广告人的一天－</p>',
  '<p>广告后，观众继续观看。</p>',
  '<p>广告 2</p>',
  '<p>－ 广告业 －</p>',
  ...'旧设备不支持播放高清视频|你的手机无法播放视频怎么办|您的设备不支持媒体播放，工程师说|您的浏览器不支持这项新标准。|你的手机不能用了|你的手机不能没有音频|你的电脑无法改变视频|“您的设备不支持媒体播放”|设备不支持，播放中断。|This content is not available on your island.|This video is not available on your device in the North, they said.|Your browser does not support the state.|Your device cannot play music as well as she can.|Media playback is unsupported on your device, and nobody knows why.|This browser does not support HTML5 video.|This device does not play a role in the case.|Sorry, your browser'
    .split('|')
    .map((said) => `<p>${said}</p>`),
  '<p>广告业今年收入下降。</p>',
  '<p><a href="/a.pdf" download>下载</a></p>',
  '<p><a href="/b.pdf">乙丙丁戊己庚</a> <a href="/a.pdf" download>下载</a></p>',
  '<div class="advert-story">甲</div>',
  '<h3><a href="#" role="button">甲</a></h3>',
  '<p><a href="#b" role="button">甲</a></p>',
  '<p><a href="#" role="button">甲乙丙丁戊己庚辛壬癸子丑</a></p>',
  '<p><a href="/a">Share the burden</a></p>',
  '<p><a href="mailto:ann@gull.example">Email</a></p>',
  '<p>分享：<a href="/a">另一篇文章</a></p>',
  '<ul><li><a name="facebook">Facebook</a></li><li><a name="x">X</a></li></ul>',
  '<ul><li><a href="#facebook">Facebook</a></li><li><a href="#twitter">Twitter</a></li></ul>',
  '<ul><li><a href="https://facebook.com/gull">Facebook</a></li><li><a href="https://x.com/gull">X</a></li></ul>',
  '<ul><li><a>Facebook</a> since 2010</li><li><a>Twitter</a></li></ul>',
  '<p><a href="#">Facebook</a></p>',
  '<p><a href="#after-effects">After effects</a></p>',
  '<p style="display: inline">甲</p>',
  '<div style="visibility: hidden; opacity: 0;"><p>甲</p></div>',
  '<p>请<a href="https://www.gull.example/">返回海鸥网首页</a>再试。</p>',
  '<p>请写给<a class="twitter-mention-button" href="https://twitter.com/a">@a</a>。</p>',
  '<p>用<a class="twitter-hashtag-button" href="https://twitter.com/hashtag/船">#船</a>告诉我们。</p>',
  '<p><a href="https://www.gull.example/a">返回海港</a></p>',
  '<ul><li><a href="https://earth.gull.example/">返回地球</a></li></ul>',
  '<p>他决定<a href="https://harbour.gull.example/">返回海港</a></p>',
  '<div style="width:100%;height:0;overflow:hidden;padding-bottom:56%">甲</div>',
  '<div style="width:0;height:0;overflow:hidden"><p>甲</p></div>',
  '<div style="width:0;min-width:100%;height:0;padding-bottom:56%;overflow:hidden"><span>甲</span></div>',
  '<div style="width:0.5em;height:0.5em;overflow:hidden">甲</div>',
  `<section style="visibility:hidden"><section><span>${'甲乙丙丁。'.repeat(20)}</span></section></section>`,
  '<h3><button type="button">甲</button></h3>',
  '<p>Press <button>Go</button>, and wait.</p>',
  '<p>4<span class="sr-only">+</span><span>1</span><span class="sr-only">/</span><span>2</span> cups</p>',
  '<p>他请大家转发<a href="https://twitter.com/intent/tweet?text=x">这句话</a>。</p>',
  '<ul><li><a href="https://www.facebook.com/gull">甲</a></li></ul>',
  '<p><a href="mailto:jo@gull.example?subject=x">甲</a></p>',
  '<p><a href="https://www.facebook.com/gull"><img src="/boat.jpg" alt="甲"></a></p>',
  '<div class="share">三分之一</div>',
  '<div class="share-price"><a href="/s">甲</a></div>',
  '<div class="newsletter"><p>他每周写一封信。</p></div>',
  `<div class="newsletter"><p>${'甲乙丙丁。'.repeat(10)}</p></div>`,
  `<div class="article-comments"><p>${'甲乙丙丁。'.repeat(10)}</p><a href="/c">甲</a></div>`,
  '<p>他昨天看了这则<span>广告</span>，就走了。</p>',
  '<p>Die Zeitung druckte die <span>Anzeige</span> nicht.</p>',
  '<p>It sank about <time>3 hours ago</time>, they said.</p>',
  '<p>Vor 3 Stunden kam er an.</p>',
  '<p><span>4天前</span><span>他才说要来。</span></p>',
  '<p><span>广告</span><span>业不景气。</span></p>',
  '<p><a href="#skipjack">甲</a></p>',
  '<p id="skip-1">甲</p>',
  '<p>3 小时前，他到了机场。</p>',
  '<p><strong>10年前</strong></p>',
  '<p><span><b>10年前</b></span></p>',
  '<h2><span>10 years ago</span></h2>',
  '<p>© 甲摄影</p>',
  '<p>© 2020 年起，该条款不再适用。</p>',
  '<p>获取更多信息</p>',
  '<p>（完）</p>',
  '<p>（本文仅代表作者本人观点，责编邮箱 a@b.example）</p>',
  '<p>编者按：甲</p>',
  '<p><small>© 甲</small></p>',
]

test.each(kept)('keeps %s', (html) => {
  const {dropped, html: cleaned} = clean(`<p>前文。</p>${html}<p>后文。</p>`)
  // Where a link leads nowhere, its text stays.
  expect(dropped.filter((left) => left !== 'links/target: ')).toEqual([])
  expect(cleaned.replace(/<[^>]*>/g, '')).toContain(html.replace(/<[^>]*>/g, ''))
})

test.each([
  '<figure><button class="zoom"><picture><img src="/a.jpg" alt="甲"></picture></button><figcaption>乙</figcaption></figure>',
  '<figure><button class="zoom"><img src="/a.jpg" alt="甲"></button><figcaption>乙</figcaption></figure>',
  '<div><button class="zoom"><img src="/a.jpg" width="640" alt="甲"></button></div>',
  '<div><button class="zoom"><img src="/a.jpg" width="100%" alt="甲"></button></div>',
])('keeps the picture of %s', (html) => {
  const {dropped, html: cleaned} = clean(`<p>前文。</p>${html}<p>后文。</p>`)
  expect(dropped).toEqual([])
  expect(cleaned).toContain('src="/a.jpg"')
})

test.each([
  '<h3><button aria-expanded="false">甲</button></h3><div hidden><p>乙</p></div>',
  '<button aria-expanded="false">甲</button><div style="display:none"><p>乙</p></div>',
  '<div><button class="kt-blocks-accordion-header" type="button">甲</button></div><div><p>乙</p></div>',
  '<button class="gb-accordion__toggle">甲</button><div><p>乙</p></div>',
  '<a class="uk-accordion-title">甲</a><div hidden><p>乙</p></div>',
  '<div class="faq-question">甲</div><div style="display:none"><p>乙</p></div>',
])('keeps question and answer of %s', (html) => {
  const {dropped, html: cleaned} = clean(`<p>前文。</p>${html}<p>后文。</p>`)
  expect(dropped).toEqual([])
  expect(cleaned.replace(/<[^>]*>/g, '')).toBe('前文。甲乙后文。')
})

test('keeps what is hidden below a title that leads nowhere or to it, and nothing below another one', () => {
  const page = (title: string) => `<p>前文。</p>${title}<div id="fog" hidden><p>乙</p></div><p>后文。</p>`
  for (const href of ['#', 'javascript:void(0)', '#fog'])
    expect(clean(page(`<h4><a href="${href}">甲</a></h4>`)).html).toContain('乙')
  for (const title of [
    '<h4><a href="#">Share this</a></h4>',
    '<h4><a href="/a">甲</a></h4>',
    '<h4>甲</h4>',
    '<p><a href="#">甲</a></p>',
    '<a href="#">甲</a>',
  ])
    expect(clean(page(title)).html).not.toContain('乙')
})

test('a tip goes that stands behind its word, and no word itself', () => {
  const tip = '<span class="tooltiptext">乙乙</span>'
  expect(clean(`<p>甲<span class="tooltip">丙${tip}</span>丁。</p>`)).toMatchObject({dropped: ['hidden/tooltip: 乙乙']})
  for (const html of [`<p>甲${tip}丁。</p>`, `<p>甲<span class="tooltip">${tip}</span>丁。</p>`])
    expect(clean(html).dropped).toEqual([])
})

test('takes the rule and the breaks before a feed footer with it', () => {
  const {html} = clean('<p>甲。</p><br><hr><div>获取更多RSS：<br></div>')
  expect(html).toBe('<p>甲。</p>')
})

test.each([
  'on Medium, where people are continuing the conversation by highlighting and responding to this story.',
  'on  Medium, where\n  people are continuing the conversation by highlighting and responding to this story.',
])('takes the rule before the footer of a Medium feed with it: %s', (closing) => {
  const {html, dropped} = clean(
    `<p>甲。</p><hr><p><a href="/a">题目</a> was originally published in <a href="/b">乙</a> ${closing}</p>`,
  )
  expect(html).toBe('<p>甲。</p>')
  expect(dropped).toEqual([
    'feed/rule: ',
    `feed/footer: 题目 was originally published in 乙 ${closing.replace(/\s+/g, ' ')}`,
  ])
})

test('leaves out where else to follow the paper, as the last line only', () => {
  const line = '<p>微信搜索“<strong>甲报</strong>”（gazette）：每天都有新消息。</p>'
  const {html, dropped} = clean(`<p>甲。</p><p>———</p>${line}<p> </p>`)
  expect(html).toBe('<p>甲。</p>')
  expect(dropped).toContain('notices/follow: 微信搜索“甲报”（gazette）：每天都有新消息。')
  expect(clean(`<p>甲。</p>${line}<p>乙。</p>`).html).toContain('微信搜索')
  expect(clean(`<div>甲。</div>${line.replaceAll('p>', 'div>')}`).html).not.toContain('微信搜索')
})

test('writes down the rules that part nothing', () => {
  expect(clean('<p>———</p><p>甲。</p><p>*****</p><hr>').dropped).toEqual([
    'blocks/ornament: ———',
    'blocks/ornament: *****',
    'blocks/ornament: ',
  ])
  expect(clean('<p>甲。</p><p>———</p><p>乙。</p>').dropped).toEqual([])
})

test('keeps a rule that parts content', () => {
  expect(clean('<p>甲。</p><hr><p>乙。</p>').html).toBe('<p>甲。</p><hr><p>乙。</p>')
})

test('a character that nobody sees beside the links of a list makes no text of it', () => {
  const list = '<ul><li>&#8203;<a href="https://a.example/1">乙</a>&#65279;</li></ul>'
  expect(clean(`<p>甲。</p>${list}`, {options: {related: 'drop'}}).html).toBe('<p>甲。</p>')
})

const related = '<p>甲。</p><ul><li><b><a href="https://a.example/1">乙</a></b></li></ul>'

const section =
  '<section><header><span>Related</span></header><ul><li><a href="https://a.example/1"><h2>乙</h2></a><a href="https://a.example/">丙</a></li></ul></section>'

test('drops sections of a label and links to related articles where that is asked for', () => {
  const options = {related: 'drop'} as const
  expect(clean(`<p>甲。</p>${section}`, {options})).toMatchObject({
    html: '<p>甲。</p>',
    dropped: ['related/section: Related 乙 丙'],
  })
  expect(clean(`<p>甲。</p>${section}`).html).toContain('乙')
  const labelled = '<div><h3>Related</h3><p>丁。</p><a href="/1">乙</a></div>'
  expect(clean(`<p>甲。</p>${labelled}`, {options}).dropped).toEqual([])
  const other = section.replace('Related', 'The boats')
  expect(clean(`<p>甲。</p>${other}`, {options}).dropped).toEqual([])
})

test('drops lists of related articles where that is asked for', () => {
  expect(clean(related, {options: {related: 'drop'}}).html).toBe('<p>甲。</p>')
  expect(clean(related).html).toContain('乙')
})

test('keeps lists that say more than links, also then', () => {
  const list = '<ul><li><a href="https://a.example/1">乙</a>说明</li></ul>'
  expect(clean(list, {options: {related: 'drop'}}).dropped).toEqual([])
})

const gallery = '<p>甲。</p><h3>相关图集：乙</h3><div><img src="https://a.example/1.jpg"><b>丙</b>：丁</div>'

test('drops a gallery where that is asked for', () => {
  expect(clean(gallery, {options: {related: 'drop'}}).html).toBe('<p>甲。</p>')
  expect(clean(gallery).html).toContain('丁')
})

test('drops two galleries and nothing of the article behind and between them', () => {
  const html = `${gallery}<p>戊。</p><img src="https://a.example/2.jpg"><p>己。</p>${gallery}<p>庚。</p>`
  const kept = clean(html, {options: {related: 'drop'}}).html
  expect(kept.replace(/<[^>]*>/g, '')).toBe('甲。戊。己。甲。庚。')
  expect(kept).toContain('2.jpg')
})

test.each([
  '<p><em><strong>相关报道 <a href="https://a.example/1">乙</a></strong></em></p>',
  '<p><a href="https://a.example/1">更多阅读：乙</a></p>',
  '<p>延伸阅读: <a href="https://a.example/1">乙</a> / <a href="https://a.example/2">丙</a></p>',
  '<p>相关阅读：</p><blockquote class="wp-embedded-content"><p><a href="https://a.example/1">乙</a></p></blockquote>',
  '<p><strong>【延伸閱讀】</strong><a href="https://a.example/1">乙</a></p>',
  '<p><b>Lesen Sie auch:</b> <a href="https://a.example/1">乙</a></p>',
  '<p>→ <strong><a href="https://a.example/1">Lesen Sie hier: 乙</a></strong></p>',
  '<p><a href="https://a.example/1">(Lea también: 乙)</a></p>',
  '<p>Lea: <a href="https://a.example/1">乙</a></p>',
])('drops lines of related articles where that is asked for: %s', (line) => {
  expect(clean(`<p>甲。</p>${line}<p>丁。</p>`, {options: {related: 'drop'}}).html).toBe('<p>甲。</p><p>丁。</p>')
  expect(clean(line).html).toContain('乙')
})

test.each([
  '<p>相关报道称，<a href="https://a.example/1">乙</a>一直在暗中运作。</p>',
  '<p>相关报道 <a href="https://a.example/1">乙</a>，共三篇</p>',
  '<p>甲：</p><blockquote class="wp-embedded-content"><p><a href="https://a.example/1">乙</a></p></blockquote>',
  '<p>Lesen Sie auch <a href="https://a.example/1">sein Buch</a></p>',
  '<p><a href="https://a.example/1">Lea Roth: Boote</a></p>',
  '<p>Lesen Sie auch: <a href="https://a.example/1">sein Buch</a>, das morgen erscheint.</p>',
  '<p>«<a href="https://a.example/1">Leia: Barcos</a>», disse.</p>',
])('keeps lines that say more, also then: %s', (line) => {
  expect(clean(line, {options: {related: 'drop'}}).dropped).toEqual([])
})

test('drops the label of a related list with it, and no other', () => {
  const html = `<p>相关阅读：</p>${related.slice('<p>甲。</p>'.length)}<p>相关报道</p><p>乙。</p>`
  expect(clean(html, {options: {related: 'drop'}}).html).toBe('<p>相关报道</p><p>乙。</p>')
})

const says = (letters: string) => `<p>${letters.repeat(12)}。</p>`

test('keeps what is not shown and holds more prose than all that is', () => {
  const rest = `<div style="display:none">${says('甲乙')}${says('丙丁')}${says('戊己')}</div>`
  expect(clean(`<p>前文。</p><div>${rest}</div>`).dropped).toEqual([])
  const dropped = [expect.stringMatching(/^hidden\/hidden: 甲乙/)]
  expect(clean(`${says('庚辛')}${says('壬癸').repeat(2)}<div>${rest}</div>`).dropped).toEqual(dropped)
  expect(clean(`<p>前文。</p>${rest.replace('<div', '<div class="cookie-box"')}`).dropped).toEqual(dropped)
})

test('keeps the slides of a show that are not its first, and no drawing for another screen', () => {
  const show = (hidden: string) =>
    `<div class="slide active">${says('甲乙')}</div><div class="slide" style="display:none">${hidden}</div>`
  expect(clean(show(says('丙丁'))).dropped).toEqual([])
  expect(clean(show(says('甲乙'))).dropped).toHaveLength(1)
})

test.each([
  ['3<span class="visually-hidden"> to </span>2 wins', '3 2 wins'],
  ['gull<span class="sr-only"> and </span><b>tern</b>', 'gull <b>tern</b>'],
  ['甲<span class="sr-only">和</span>乙', '甲乙'],
  ['gull <span class="sr-only">and</span> tern', 'gull  tern'],
])('words stay two where what only screen readers say stood between them: %s', (html, left) => {
  expect(clean(`<p>前文。</p><p>${html}</p>`).html).toBe(`<p>前文。</p><p>${left.replace('  ', ' ')}</p>`)
})

const sentence = '清晨的港口里停着三艘渔船，船长们在码头上谈论天气和鱼价。'
const opened = `<p>${sentence}</p><p>傍晚的风从海上吹来，灯塔的光一次次扫过空荡荡的码头，谁也没有说话。</p>`

test.each([
  ['https://www.bbc.com/zhongwen/simp/world-1', '<div class="bbccom_slot mpu-ad"><div class="bbccom_advert">'],
  ['http://www.ftchinese.com/story/1', '<div class="o-ads" data-o-ads-name="mpu-middle1">'],
  ['http://www.rfi.fr/cn/1', '<div class="m-interstitial"><div class="m-block-ad"><span>广告</span></div>'],
  ['http://www.rfi.fr/cn/1', '<div class="o-self-promo">'],
])('%s: what follows %s that was never closed stays', (url, box) => {
  const {markdown} = convert(`[题](${url})\n------\n${box}${opened.repeat(3)}`)
  expect(markdown).not.toContain('广告')
  expect(markdown.split(sentence)).toHaveLength(4)
})

test.each([
  '<div class="bbccom_slot"></div>',
  '<div class="o-ads"><p>广告</p></div>',
  `<div class="o-ads"><p>${sentence}</p></div>`,
  '<div class="o-ads"><p>新船上市。</p><p>马上预订。</p></div>',
  `<div class="o-ads"><p><a href="https://a.example/">${sentence}</a></p><p><a href="https://b.example/">${sentence}</a></p></div>`,
  '<div class="ad-slot"><img src="https://a.example/a.jpg" alt=""><p>清晨的港口里停着三艘渔船船长们在码头上谈论天气</p></div>',
])('an advertisement goes with what it says: %s', (box) => {
  const {markdown} = convert(`[题](http://www.ftchinese.com/story/1)\n------\n<p>文。</p>${box}<p>尾。</p>`)
  expect(markdown).toBe('文。\n\n尾。\n')
})

test.each(['', '<p>请下载法广应用程序。</p>'])('RFI promotes itself: %s', (said) => {
  const box = `<div class="o-self-promo">${said}</div>`
  const {markdown} = convert(`[题](http://www.rfi.fr/cn/1)\n------\n<p>文。</p>${box}<p>尾。</p>`)
  expect(markdown).toBe('文。\n\n尾。\n')
})
