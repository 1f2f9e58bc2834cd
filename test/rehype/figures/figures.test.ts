import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'
import {clean} from '../../support/clean.ts'

const url = 'https://news.example/cn/a'
const image = '<img src="https://a.example/a.jpg" alt="">'

/** What pictures become. */
const figures: ReadonlyArray<[html: string, figure: string]> = [
  [`${image}<div><small>甲</small></div>`, `<figure>${image}<figcaption>甲</figcaption></figure>`],
  [`${image}<div><small> </small></div>`, `<figure>${image}</figure>`],
  [
    `<span>${image}<br><span class="off-screen">图片版权</span><span class="story-image-copyright">乙</span></span>`,
    `<figure>${image}<figcaption>（图片版权：乙）</figcaption></figure>`,
  ],
  [
    `<div>${image}<p role="text"><span>图像来源，</span><span>乙</span></p></div>`,
    `<figure>${image}<figcaption>（图像来源：乙）</figcaption></figure>`,
  ],
  [
    `<p><div class="image-inline captioned"><div>${image}</div><div class="image-caption"><span>甲 </span><span class="copyright">乙</span></div></div></p>`,
    `<figure>${image}<figcaption>甲（乙）</figcaption></figure>`,
  ],
  [
    `<div class="wp-caption">${image}<p class="wp-caption-text">甲，<a href="https://b.example/">乙</a></p></div>`,
    `<figure>${image}<figcaption>甲，<a href="https://b.example/">乙</a></figcaption></figure>`,
  ],
  [
    `<figure>${image}<figcaption>甲 <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> 乙</figcaption></figure>`,
    `<figure>${image}<figcaption>甲 <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> 乙</figcaption></figure>`,
  ],
  [
    `<figure>${image}<figcaption><p>甲 <img src="https://a.example/b.png" alt="乙"> 丙</p></figcaption></figure>`,
    `<figure>${image}<figcaption>甲 <img src="https://a.example/b.png" alt="乙"> 丙</figcaption></figure>`,
  ],
  [`<figure><figcaption>甲</figcaption>${image}</figure>`, `<figure>${image}<figcaption>甲</figcaption></figure>`],
  [
    '<img src="a-300x153.png" srcset="a-300x153.png 300w, a.png 1080w, b.png 500w" alt="">',
    '<figure><img src="https://news.example/cn/a.png" alt=""></figure>',
  ],
  [
    '<picture><source srcset="b.jpg" media="(max-width: 420px)"><source srcset="a.jpg"><img src="/img/placeholder.png" alt=""></picture>',
    '<figure><img src="https://news.example/cn/a.jpg" alt=""></figure>',
  ],
  [
    '<picture><source srcset="a.jpg" media="(max-width: 420px)"><img src="/img/blank.gif" alt=""></picture>',
    '<figure><img src="https://news.example/cn/a.jpg" alt=""></figure>',
  ],
  ['<img src="data:image/gif;base64,R0l" data-src="//a.example/a.jpg">', `<figure>${image}</figure>`],
  ['<img src="data:image/gif;base64,R0l" data-img-src="//a.example/a.jpg">', `<figure>${image}</figure>`],
  ['<img src="https://a.example/a.jpg" data-thumb="https://a.example/b.jpg">', `<figure>${image}</figure>`],
  ['<img src="/static/loading.gif" file="https://a.example/a.jpg">', `<figure>${image}</figure>`],
  // Discuz, Sina's blogs, Tianya; a file's name is not where it lies.
  [
    '<img src="static/none.gif" alt="forum/b.jpg" title="c.jpg" zoomfile="forum/12/a.jpg" file="forum/12/a.thumb.jpg">',
    '<figure><img src="https://news.example/cn/forum/12/a.jpg" alt=""></figure>',
  ],
  [
    '<img src="https://s.example/sg_trans.gif" real_src="https://s.example/middle/12ab">',
    '<figure><img src="https://s.example/middle/12ab" alt=""></figure>',
  ],
  ['<img src="https://s.example/imgloading.gif" original="https://a.example/a.jpg">', `<figure>${image}</figure>`],
  ['<img src="https://a.example/a.jpg" data-still="still/b.jpg">', `<figure>${image}</figure>`],
  [
    '<img src="data:image/gif;base64,R0l" data-lazy-srcset="https://a.example/b.jpg 1x, https://a.example/a.jpg 2x">',
    `<figure>${image}</figure>`,
  ],
  [
    `<picture><source srcset="https://a.example/a.jpg 800w, https://a.example/b.jpg 400w"><img src="https://a.example/c.jpg"></picture>`,
    `<figure>${image}</figure>`,
  ],
  [`<img data-src="https://a.example/a.jpg"><noscript>${image}</noscript>`, `<figure>${image}</figure>`],
  [
    `<img src="data:image/gif;base64,R0l" data-image-dataset='{"url":"https:\\/\\/a.example\\/","filename":"a.jpg"}'><noscript>${image}</noscript>`,
    `<figure>${image}</figure>`,
  ],
  [
    `<figure><noscript>${image}</noscript><img src="data:image/gif;base64,R0l" data-src="https://a.example/a.jpg" alt=""><figcaption>甲</figcaption></figure>`,
    `<figure>${image}<figcaption>甲</figcaption></figure>`,
  ],
  [
    `<p><noscript><img src="https://a.example/a-300x200.jpg" alt="乙"></noscript><img data-src="https://a.example/a.jpg" alt=""></p>`,
    '<figure><img src="https://a.example/a.jpg" alt="乙"></figure>',
  ],
  [
    `<noscript><img src="https://a.example/b.jpg" alt=""></noscript>${image}`,
    `<figure><img src="https://a.example/b.jpg" alt=""></figure><figure>${image}</figure>`,
  ],
  [
    `<a href="/1" style="width: 800px; background-image: url('https://a.example/a.jpg')"><div></div></a>`,
    `<figure>${image}</figure>`,
  ],
  [
    '<div role="img" aria-label="船" style="color: red; background-image: url(&quot;/cn/a.jpg&quot;)"></div>',
    '<figure><img src="https://news.example/cn/a.jpg" alt="船"></figure>',
  ],
  [
    '<figure><picture><source srcset="https://a.example/a.jpg 800w"><img alt="" role="presentation"></picture><figcaption>甲</figcaption></figure>',
    `<figure>${image}<figcaption>甲</figcaption></figure>`,
  ],
  ['<img src="https://a.example/a.jpg" alt="" role="presentation" width="700">', `<figure>${image}</figure>`],
  [
    `<figure><img src="https://a.example/max/60/a.jpg?q=20" alt="船"><noscript><img src="https://a.example/a.jpg" srcset="https://a.example/b.jpg 276w, https://a.example/a.jpg 700w"></noscript></figure>`,
    '<figure><img src="https://a.example/a.jpg" alt="船"></figure>',
  ],
  [
    `<figure>${image}<figcaption>The crane on Sunday<small>Ann Gull</small></figcaption></figure>`,
    `<figure>${image}<figcaption>The crane on Sunday Ann Gull</figcaption></figure>`,
  ],
  [
    `<figure>${image}<figcaption><span>The crane, on Sunday.</span><span>Ann Gull (EFE)</span></figcaption></figure>`,
    `<figure>${image}<figcaption>The crane, on Sunday. Ann Gull (EFE)</figcaption></figure>`,
  ],
  [
    `<figure>${image}<figcaption><span>船，周日。</span><span>张三 摄</span></figcaption></figure>`,
    `<figure>${image}<figcaption>船，周日。张三 摄</figcaption></figure>`,
  ],
  [
    `<figure><div><span>Image</span>${image}</div><figcaption><span>Loaves</span><span><span>Credit...</span><span>Ann Gull</span></span></figcaption></figure>`,
    `<figure>${image}<figcaption>Loaves（Credit：Ann Gull）</figcaption></figure>`,
  ],
  [
    `<div>${image}<div class="cw"><span class="caption__text">甲。</span><span class="caption__credit">乙</span></div></div>`,
    `<figure>${image}<figcaption>甲。（乙）</figcaption></figure>`,
  ],
  [`<div>${image}<span class="img_descr">甲</span></div>`, `<figure>${image}<figcaption>甲</figcaption></figure>`],
  [
    `<div><div>${image}</div><div class="serendipity_imageComment_txt">甲</div></div>`,
    `<figure>${image}<figcaption>甲</figcaption></figure>`,
  ],
  [`<p>${image}</p><p class="picText">甲</p>`, `<figure>${image}<figcaption>甲</figcaption></figure>`],
  // Characters that nobody sees part nothing.
  [
    `<p>&#8203;${image}&#65279;</p><p class="wp-caption-text">&#173;甲</p>`,
    `<figure>${image}<figcaption>甲</figcaption></figure>`,
  ],
  [`${image}<div>&#8203;<small>甲</small></div>`, `<figure>${image}<figcaption>甲</figcaption></figure>`],
  [`<div class="photo">${image}<p>甲</p></div>`, `<figure>${image}<figcaption>甲</figcaption></figure>`],
  [
    '<dl class="gallery-item"><dt><a href="https://a.example/a.jpg"><img src="https://a.example/a-150x150.jpg" alt=""></a></dt><dd class="gallery-caption">甲</dd></dl>',
    `<figure>${image}<figcaption>甲</figcaption></figure>`,
  ],
  [
    `<figure><ul class="blocks-gallery-grid"><li><figure>${image}<figcaption>甲</figcaption></figure></li> <li>${image}</li></ul></figure>`,
    `<figure>${image}<figcaption>甲</figcaption></figure><figure>${image}</figure>`,
  ],
  [`<ul><li>${image}</li><li>甲</li></ul>`, `<ul><li><figure>${image}</figure></li><li>甲</li></ul>`],
  [`<dl><dt>${image}</dt><dd>甲</dd></dl>`, `<figure>${image}<figcaption>甲</figcaption></figure>`],
  [
    `<table class="tr-caption-container"><tbody><tr><td>${image}</td></tr><tr><td class="tr-caption">甲</td></tr></tbody></table>`,
    `<figure>${image}<figcaption>甲</figcaption></figure>`,
  ],
  [
    '<a href="https://b.example/s1600/a.jpg"><img src="https://b.example/s320/a.jpg" alt=""></a>',
    '<figure><img src="https://b.example/s1600/a.jpg" alt=""></figure>',
  ],
  [
    '<a href="https://b.example/quay/a.jpg"><img src="https://b.example/quay/thumbs/thumbs_a.jpg" alt=""></a>',
    '<figure><img src="https://b.example/quay/a.jpg" alt=""></figure>',
  ],
  [
    '<a href="https://b.example/s1600-h/a.jpg"><img src="https://b.example/w400-h300/a.jpg" alt=""></a>',
    '<figure><img src="https://b.example/s1600/a.jpg" alt=""></figure>',
  ],
  ['<amp-img src="https://a.example/a.jpg"></amp-img>', `<figure>${image}</figure>`],
  [
    `<div>${image}<div><div class="photo-credit">(丙)</div></div><div><div class="photo-caption"><p>甲</p></div></div></div>`,
    `<figure>${image}<figcaption>甲（丙）</figcaption></figure>`,
  ],
  [
    `<div>${image}</div><div><figure><figcaption><p>甲。</p><p class="aesop-cap-cred">丙</p></figcaption></figure></div>`,
    `<figure>${image}<figcaption>甲。（丙）</figcaption></figure>`,
  ],
  [
    `${image}<div class="field-image-source">甲（图片来源： 丙）</div>`,
    `<figure>${image}<figcaption>甲（图片来源：丙）</figcaption></figure>`,
  ],
  [
    `${image}<div class="field-image-source">甲 图/丙</div>`,
    `<figure>${image}<figcaption>甲（图/丙）</figcaption></figure>`,
  ],
  [
    `<figure>${image}<figcaption><p>Boats leave</p>at noon</figcaption></figure>`,
    `<figure>${image}<figcaption>Boats leave at noon</figcaption></figure>`,
  ],
  [
    `<figure>${image}<figcaption>湖<ruby>畔<rt>はん</rt></ruby>の家</figcaption></figure>`,
    `<figure>${image}<figcaption>湖<ruby>畔<rt>はん</rt></ruby>の家</figcaption></figure>`,
  ],
  [
    `<figure>${image}<figcaption>Boats<font></font>m<svg></svg>en <font>at noon.</font><font>Ann Gull</font></figcaption></figure>`,
    `<figure>${image}<figcaption>Boatsmen at noon. Ann Gull</figcaption></figure>`,
  ],
  [`<a href="https://b.example/">${image}</a>`, `<figure><a href="https://b.example/">${image}</a></figure>`],
  [`<a href="https://a.example/a.jpg">${image}</a>`, `<figure>${image}</figure>`],
  [
    `<a href="//a.example/a.jpg"><img src="https://a.example/a-300x135.jpg" alt=""></a>`,
    `<figure><img src="https://a.example/a.jpg" alt=""></figure>`,
  ],
  [
    '<img class="alignnone wp-image-7" src="https://a.example/a-300x135.gif" alt="">',
    '<figure><img src="https://a.example/a.gif" alt=""></figure>',
  ],
  [
    '<img class="wp-image-7" src="https://a.example/a-300x135.jpg" srcset="https://a.example/a-300x135.jpg 300w" alt="">',
    '<figure><img src="https://a.example/a-300x135.jpg" alt=""></figure>',
  ],
  [
    '<img class="photo" src="https://a.example/a-300x135.gif" alt="">',
    '<figure><img src="https://a.example/a-300x135.gif" alt=""></figure>',
  ],
  [
    `<a href="//a.example/b.jpg"><img src="https://a.example/a-300x135.jpg" alt=""></a>`,
    `<figure><a href="https://a.example/b.jpg"><img src="https://a.example/a-300x135.jpg" alt=""></a></figure>`,
  ],
]

test.each(figures)('%s', (html, figure) => {
  expect(clean(`<p>前文。</p>${html}<p>后文。</p>`, {url}).html).toBe(`<p>前文。</p>${figure}<p>后文。</p>`)
})

test('a list with an item that shows no picture is no gallery', () => {
  expect(clean(`<ul><li>${image}</li><li></li></ul>`, {url}).html).toMatch(/^<ul>/)
  expect(convert('<ul><li></li></ul>').markdown).toBe('-\n')
})

test('gives the caption of a gallery to none of its pictures', () => {
  const gallery = `<figure><figure>${image}<figcaption>甲</figcaption></figure><figure>${image}</figure><figcaption class="blocks-gallery-caption">乙</figcaption></figure>`
  expect(clean(gallery, {url}).html).toBe(
    `<figure>${image}<figcaption>甲</figcaption></figure><figure>${image}</figure><figcaption class="blocks-gallery-caption">乙</figcaption>`,
  )
})

test('gives every picture of a figure the caption behind it', () => {
  const figure = `<figure>${image}<figcaption>甲</figcaption></figure>`
  expect(
    clean(`<figure>${image}<figcaption>甲</figcaption>${image}<figcaption>甲</figcaption></figure>`, {url}).html,
  ).toBe(figure + figure)
})

test('leaves a list of pictures with texts as it is', () => {
  const bio = '人'.repeat(300)
  expect(clean(`<dl><dt>${image}</dt><dd>${bio}</dd></dl>`, {url}).html).toBe(
    `<dl><dt>${image}</dt><dd>${bio}</dd></dl>`,
  )
})

test('splits an inline wrapper around a picture', () => {
  expect(clean(`<p><b>甲${image}</b></p>`, {url}).html).toBe(`<p><b>甲</b></p><figure>${image}</figure>`)
})

test('leaves a picture between words in its line', () => {
  expect(clean(`<p>甲${image}乙</p>`, {url}).html).toBe(`<p>甲${image}乙</p>`)
})

test.each(['p', 'div', 'figure', 'center'])(
  'leaves a picture that has a <%s> to itself out of the line around it',
  (name) => {
    expect(clean(`<div>甲<${name}>${image}</${name}>乙</div>`, {url}).html).toBe(
      `<p>甲</p><figure>${image}</figure><p>乙</p>`,
    )
    expect(
      clean(
        `<table><tr><th>子</th><th>丑</th></tr><tr><td>甲<${name}>${image}</${name}>乙</td><td>寅</td></tr></table>`,
        {url},
      ).html,
    ).toContain(`<td>甲<br>${image}<br>乙</td>`)
  },
)

test.each(['点击查看大图', 'Press enter or click to view image in full size'])(
  'what says how a picture opens larger does not part it from its caption: %s',
  (hint) => {
    const {html, dropped} = clean(
      `<p>甲</p><figure><div><span>${hint}</span>${image}</div><figcaption>乙</figcaption></figure>`,
      {url},
    )
    expect(html).toBe(`<p>甲</p><figure>${image}<figcaption>乙</figcaption></figure>`)
    expect(dropped).toEqual([`images/hint: ${hint}`])
  },
)

test.each([
  '<a href="javascript:;">원본보기</a>',
  '<span>拡大する</span>',
  '<button>點我看大圖</button>',
  '<div class="zoom">+3</div>',
])(
  'what stands beside a picture about how to see it larger goes, and its caption is behind the picture: %s',
  (hint) => {
    const boxed = `<span class="photo"><div><img src="/a.jpg">${hint}</div><em class="img_desc">The dock.</em></span>`
    const {markdown} = convert(`[Gulls](https://gull.example/a)\n------\n\n<p>One.</p>${boxed}<p>Two.</p>`)
    expect(markdown).toBe('One.\n\n![](https://gull.example/a.jpg)\n*The dock.*\n\nTwo.\n')
  },
)

test.each([
  `<div>${image}<span>+18</span></div>`,
  `<p>${image} <strong>+3</strong></p>`,
  `<figure>${image}<p>+3</p></figure>`,
])('a number beside a picture that is not called so is said of something else: %s', (html) => {
  expect(clean(`<p>甲</p>${html}`, {url}).dropped).toEqual([])
})

test('how many more there are is said of pictures, and not in a caption', () => {
  const figure = `<figure>${image}<figcaption>It rose by <b>+3</b> in a day</figcaption></figure>`
  expect(clean(`<p>甲</p>${figure}<div>${image}It rose by <b>+3</b></div>`, {url}).dropped).toEqual([])
})

test.each([
  '<p>甲<strong>点击查看大图</strong>乙</p>',
  '<p>Click to enlarge</p>',
  '<p><a href="/larger">拡大する</a></p>',
])('such words stay outside of figures: %s', (html) => expect(clean(`<p>甲</p>${html}`, {url}).dropped).toEqual([]))

test.each([
  '<figure class="author-photo"><img src="https://a.example/a.jpg"></figure>',
  '<p class="story-contributor"><img src="https://a.example/a.jpg" alt="A scene from Avatar"></p>',
])('what is called after an author and leads to none stays: %s', (html) => {
  expect(clean(`<p>甲</p>${html}`, {url}).html).toContain('a.jpg')
})

test('keeps a paragraph behind a picture that is no caption', () => {
  expect(clean(`${image}<p>甲</p>`, {url}).html).toBe(`<figure>${image}</figure><p>甲</p>`)
  expect(clean(`${image}<div><div><p>甲</p></div></div>`, {url}).html).toBe(`<figure>${image}</figure><p>甲</p>`)
})

test.each([
  ['images/decorative', '<img src="https://a.example/assets/icon-logo-facebook.png">'],
  ['images/decorative', '<img src="/img/zoom_in.svg">'],
  ['images/decorative', '<img src="https://secure.gravatar.com/avatar/0123?s=80" alt="Author">'],
  ['images/decorative', '<img src="/rfa_resources/graphics/icon-zoom.png">'],
  ['images/decorative', '<img src="/bilder/icon_lupe.png?v=1" alt="Karte">'],
  ['images/decorative', '<img src="https://a.example/grey_line.png">'],
  ['images/decorative', '<img src="https://a.example/_97_007_in_numbers_624.png">'],
  ['images/decorative', '<img src="https://a.example/1_presentational_grey_line464-nc.jpg">'],
  ['images/decorative', '<img src="https://a.example/a.png" role="presentation">'],
  ['images/decorative', '<img src="https://a.example/a.png" role="none" width="700" height="12">'],
  ['images/face', '<div class="author"><img class="avatar" width="44" height="44" src="/a.png" alt="Ann"></div>'],
  ['images/face', '<span><img class="avatar" src="/a.png" alt=""></span>'],
  ['images/face', '<div class="avatar"><span><img src="/a.png" alt=""></span></div>'],
  ['images/face', '<div class="author-avatar"><img src="/a.png" alt="Ann"></div>'],
  ['images/face', '<div class="author-icon"><img src="/a.png"><i class="author-vip"></i></div>'],
  ['images/decorative', '<img src="https://a.example/favicon.ico">'],
  ['images/decorative', '<img src="https://a.example/cb-no-thumbnail.png">'],
  ['images/decorative', '<img src="https://a.example/img/flattr-badge-large.png">'],
  ['images/tracker', '<img src="https://ir-na.amazon-adsystem.com/e/ir?t=1" width="1" height="1">'],
  ['images/tracker', '<img src="https://a.example/b.gif" width="1" height="1">'],
  ['images/tracker', '<img src="https://ads.gull.example/avw.jpg">'],
  ['images/tracker', '<img src="https://www7.smartadserver.com/call/pubi/4/M/">'],
  ['images/tracker', '<img src="https://gull.example/analytics/f.php?idsite=134&rec=1">'],
  ['images/tracker', '<img src="https://gull.example/www/avw.php?n=1&zoneid=68">'],
  ['images/placeholder', '<img src="data:image/gif;base64,R0l">'],
  ['images/placeholder', '<img src="https://th">'],
])('%s leaves out %s', (rule, html) => {
  const {dropped, html: left} = clean(`<p>甲。</p>${html}`, {url})
  expect(dropped.map((entry) => entry.split(':')[0])).toEqual([rule])
  expect(left).toBe('<p>甲。</p>')
})

test.each([
  ['<img class="wp-smiley" alt="😀" src="https://s.w.org/images/core/emoji/1.png">', '😀'],
  ['<img class="W_img_face" alt="[太开心]" src="https://img.example/1.png">', '[太开心]'],
])('%s stands for its text', (html, text) => {
  expect(clean(`<p>甲${html}</p>`, {url}).html).toBe(`<p>甲${text}</p>`)
})

test('a picture in the place of a character that says none is in the ledger', () => {
  const {html, ledger} = clean('<p>甲<img class="emoji" alt="" src="/e.png"></p>', {url})
  expect(html).toBe('<p>甲</p>')
  expect(ledger).toEqual([{rule: 'images/decorative', path: 'p > img.emoji', text: '', urls: ['/e.png']}])
})

test('takes the first picture as the picture of the article, and none of an advertisement', () => {
  const advertisement = '<div class="o-ads"><img src="https://a.example/ad.jpg"></div>'
  expect(clean(`${advertisement}<p>甲</p>${image}`, {url}).facts.image).toBe('https://a.example/a.jpg')
})

test.each([
  '<p><img class="avatar" src="https://a.example/face.jpg" alt="Ann"></p>',
  '<img width="88" height="88" src="https://a.example/face.jpg" alt="">',
])('%s stays, and is not the picture of the article', (face) => {
  const {html, facts} = clean(`${face}<p>甲</p>${image}`, {url})
  expect(html).toContain('face.jpg')
  expect(facts.image).toBe('https://a.example/a.jpg')
})

test.each([
  '<div><a href="/author/ann/"><img class="author-profile-image" src="/a.png" alt="Ann"></a></div>',
  '<a href="https://gull.example/@ann"><img src="/a.png" alt="Ann Gull\'s avatar"></a>',
])('leaves out a face that leads to who wrote: %s', (face) => {
  const {dropped, html} = clean(`<p>甲。</p>${face}`, {url})
  expect(dropped.map((entry) => entry.split(':')[0])).toEqual(['images/face', 'empty/link'])
  expect(html).toBe('<p>甲。</p>')
})

test('leaves out a face right before the name that it is called', () => {
  const face = '<a href="/ann"><img width="44" height="44" src="https://a.example/face.jpg" alt="Ann Gull"></a>'
  expect(clean(`<div>${face}<a href="/ann">Ann Gull</a></div><p>甲</p>`, {url}).dropped).toContain(
    'images/face: Ann Gull',
  )
  expect(clean(`<div>${face}<a href="/bea">Bea Gull</a></div><p>甲</p>`, {url}).dropped).toEqual([])
  const icon = '<img width="20" height="20" src="https://a.example/sign.jpg" alt="Crane">'
  expect(clean(`<p>${icon} Crane</p><p>甲</p>`, {url}).dropped).toEqual([])
})

test('leaves pictures out where that is asked for', () => {
  const {html, dropped} = clean(`<p>甲</p>${image}<div><small>乙</small></div>`, {url, options: {images: 'drop'}})
  expect(html).toBe('<p>甲</p>')
  expect(dropped).toEqual(['images/unwanted: 乙'])
})

test('brackets around a credit are as wide as the text', () => {
  const caption = '<p class="wp-caption-text">Boats<span class="copyright">Ann Gull</span></p>'
  const article = (title: string) =>
    convert(`[${title}](https://a.example/b)\n------\n\n<div class="wp-caption">${image}${caption}</div><p>Text.</p>`)
      .markdown
  expect(article('Boats')).toContain('*Boats (Ann Gull)*')
  expect(article('船')).toContain('*Boats（Ann Gull）*')
})

test('a colon behind the label of a credit is as wide as the text', () => {
  const credit = '<span class="off-screen">Image source</span><span class="story-image-copyright">Ann Gull</span>'
  const article = (title: string) =>
    convert(`[${title}](https://a.example/b)\n------\n\n<span>${image}<br>${credit}</span><p>Text.</p>`).markdown
  expect(article('Boats')).toContain('*(Image source: Ann Gull)*')
  expect(article('船')).toContain('*（Image source：Ann Gull）*')
})

test.each([
  ['<p class="text">Our picture: a ship</p>', 'a ship', ['figures/label: Our picture:']],
  ['<p class="text"><strong>Our picture</strong> A ship</p>', 'A ship', ['figures/label: Our picture']],
  ['<p class="text">Our pictures are old</p>', 'Our pictures are old', []],
  ['<p class="name">Picture by Jane Doe</p>', '（Picture by：Jane Doe）', []],
])("a publisher's own labels are no part of %s", (line, caption, dropped) => {
  const publisher = {id: 'example', name: 'Example', hosts: ['example.com'], caption: 'p.text', credit: 'p.name'}
  const labels = ['Our picture', 'Picture by']
  const cleaned = clean(`<img src="https://example.com/a.jpg">${line}<p>Text.</p>`, {publisher: {...publisher, labels}})
  expect(cleaned.html).toContain(`<figcaption>${caption}</figcaption>`)
  expect(cleaned.dropped).toEqual(dropped)
})

test.each([
  ['800', '0'],
  ['0', '600'],
])('a picture is as long as its other side says: %s × %s', (width, height) => {
  const {html, dropped} = clean(
    `<p>前文。</p><img src="https://a.example/b.jpg" width="${width}" height="${height}"><p>后文。</p>`,
  )
  expect(dropped).toEqual([])
  expect(html).toContain('https://a.example/b.jpg')
})

test('a picture of no width and no height counts readers', () => {
  expect(clean('<p>前文。</p><img src="https://a.example/b.gif" width="0" height="0">').dropped).toEqual([
    'images/tracker: ',
  ])
})

test('a box of a caption and, deeper, its credit', () => {
  const box =
    '<div><div class="caption"><div><p>The crane</p></div></div><div><div><div class="text-credit">AFP</div></div><div></div></div></div>'
  expect(clean(`<figure><img src="a.jpg"></figure>${box}<p>甲</p>`).html).toContain(
    '<figcaption>The crane（AFP）</figcaption></figure><p>甲</p>',
  )
})

test('a heading that is nothing but a picture becomes it', () => {
  const picture = '<figure><img src="a.jpg" alt=""></figure>'
  expect(clean(`<p>甲</p><h2><span><img src="a.jpg" alt=""></span></h2><p>乙</p>`).html).toBe(
    `<p>甲</p>${picture}<p>乙</p>`,
  )
  const logo = '<h2><img src="a.jpg" alt="The gulls"></h2>'
  expect(clean(`<p>甲</p>${logo}<p>乙</p>`).html).toContain(logo)
})

test('pictures of a cell that had paragraphs to themselves stand on lines of their own', () => {
  const cell = `<td><p>${image}</p><p>${image.replace('a.jpg', 'b.jpg')}<br></p></td>`
  const {html} = clean(`<table><tr><th>子</th><th>丑</th></tr><tr>${cell}<td>寅</td></tr></table>`)
  expect(html).toContain(`<td>${image}<br>${image.replace('a.jpg', 'b.jpg')}</td>`)
})
