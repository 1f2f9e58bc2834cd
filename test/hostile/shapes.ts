import {pairs, single} from '../../src/rehype/clutter/names.ts'
import {dropRules} from '../../src/rehype/drop/index.ts'

/** HTML of one shape, as often as it is asked for. */
export type Shape = (count: number) => string

/** A sentence that is long enough for one. */
const sentence = '码头上的海鸥整天叫个不停，渔船回来得晚，鱼也不多，港口的人说今年的风比往年大。'

/** One after the other; what has a number has its own. */
function row(one: string | ((index: number) => string)): Shape {
  if (typeof one === 'string') return (count) => one.repeat(count)
  return (count) => Array.from({length: count}, (_, index) => one(index + 1)).join('')
}

/** Two kinds: all of the one before all of the other. */
function rows(one: Parameters<typeof row>[0], other: Parameters<typeof row>[0]): Shape {
  return (count) => row(one)(count >> 1) + row(other)(count >> 1)
}

function within(open: string, shape: Shape, close: string): Shape {
  return (count) => open + shape(count) + close
}

/**
 * Elements within each other, in any case deeper than the some 250 that are built: what is not costs as siblings do.
 */
function tower(open: string, close: string): Shape {
  return (count) => `${open.repeat(3 * count)}字${close.repeat(3 * count)}`
}

/** Siblings of one kind, by what they are. */
const siblings: Record<string, Shape> = {
  'paragraphs, each with a sentence': row(`<p>${sentence}</p>`),
  'paragraphs that are not closed': row('<p>字'),
  boxes: row('<div>字</div>'),
  'boxes around paragraphs': row('<div><p>字</p></div>'),
  'empty boxes and paragraphs': rows('<div></div><p> </p>', '<p>字</p>'),
  'empty inline elements before a text': rows('<span></span>', '<i>字</i>'),
  'comments between words': row('字<!-- x -->'),
  'lines parted by breaks': row('字<br>'),
  'lines parted by two breaks': row('字<br> <br>'),
  'breaks before a line': rows('<br>', '<p>字'),
  'breaks at the end of bold words': row('<b>字<br></b>'),
  rules: row('<hr><p>字'),
  'rows of signs': row('<p>======</p>'),
  'rows of signs, parted by breaks': row('======<br>'),
  items: within('<ul>', row('<li>字'), '</ul>'),
  'items with blocks': within('<ol reversed>', row('<li><p>字<div>字</div>'), '</ol>'),
  'items that count for themselves': within(
    '<ol>',
    row((index) => `<li value="${(index * 7) % 1000}">字`),
    '</ol>',
  ),
  'items with boxes to tick': within('<ul>', row('<li><input type="checkbox"> 字'), '</ul>'),
  'items that are headings': within('<ul>', row('<li><h2><a href="/a">字</a></h2><p>文</p>'), '</ul>'),
  lists: row('<ul><li>字</ul><p>字'),
  'lists within one list': within('<ul><li>字</li>', row('<ul><li>字</ul>'), '</ul>'),
  'lists of two kinds': row('<ul><li>字</ul><ol><li>字</ol>'),
  'links to one place': within('<p>', row('<a href="/a">字</a>'), '</p>'),
  'links to the front page': within('<p>', row('<a href="https://b.example/">返回首页</a> '), '字</p>'),
  'counts of comments': within('<p>', row('<a href="https://comment.b.example/1">3</a>'), '</p>'),
  'links to many places': within(
    '<p>',
    row((index) => `<a href="/${index}">字</a>`),
    '</p>',
  ),
  'links to other sites': within(
    '<p>',
    row((index) => `<a href="https://gull.example/${index}">字</a> `),
    '</p>',
  ),
  'links within spans': within('<div>', row('<span><a href="/a">字</a></span>'), '</div>'),
  'links to comments': within('<div>', row('<a href="#comments">字</a>'), '</div>'),
  'links that lead nowhere': within('<p>', row('<a href="javascript:void(0)">字</a>'), '</p>'),
  'links without words': within('<p>字', row('<a href="/a"></a>'), '</p>'),
  'links that are not closed': row('<a href="/a">字'),
  'links around blocks': row('<a href="/a"><p>字</p></a>'),
  'places that links lead to': within(
    '<p>字',
    row((index) => `<a name="a${index}"></a>`),
    '</p>',
  ),
  'one link with many words behind another': (count) =>
    `<p><a href="/a">字</a><a href="/a">${'<b>字</b>文'.repeat(count)}</a></p>`,
  'bold words': within('<p>', row('<b>字</b>文'), '</p>'),
  'italic words': within('<p>', row('<i>字</i> <i>文</i>'), '</p>'),
  'bold and italic words in turn': within('<p>', row('<strong>字</strong><em>文</em>'), '</p>'),
  'bold words that cross italic ones': within('<p>', row('<b>字<i>文</b>句</i>'), '</p>'),
  'bold words that end in punctuation': within('<p>', row('字<b>“文。”</b>'), '</p>'),
  'bold words that are not closed': row('<b>字'),
  'paragraphs within bold words': row('<b><p>字</b>文</p>'),
  'paragraphs within one bold word': within('<b>', row('<p>字'), '</b>'),
  'blank bold words': within('<p>字', row('<b> </b>'), '</p>'),
  'stars that are typed': row('<p>** 小标题 **</p><p>字'),
  'bold lines': row('<p><b>小标题</b></p><p>字'),
  'bullets that are typed': row('<p>• 字</p>'),
  'lines that are padded': row('<p>海鸥的数目      34     94%</p>'),
  'lines that are padded, some too far': rows(
    '<p>海鸥的数目      34     94%</p>',
    '<p>            海鸥的数目      94%</p>',
  ),
  'paragraphs that say the same': row(`<p>${sentence.repeat(3)}</p>`),
  pictures: row('<img src="/a.jpg">'),
  'pictures with a text': row((index) => `<img src="/${index}.jpg" alt="${sentence}">`),
  'pictures with their text behind them': row(
    (index) => `<img src="/${index}.jpg" alt="${sentence}"><p>${sentence}</p>`,
  ),
  'pictures in a line': within('<p>字', row('<img src="/a.jpg">'), '字</p>'),
  'pictures in a heading': within('<h2>', row('<img src="/a.jpg">'), '</h2><p>字</p>'),
  'pictures in a cell': within('<table><tr><td>字<td>', row('<img src="/a.jpg">'), '</table>'),
  'pictures in a link': within('<a href="/a">', row('<img src="/a.jpg">'), '</a>'),
  'pictures that say they present': within('<figure>字', row('<img src="/a.jpg" role="presentation">'), '</figure>'),
  'pictures, once more for those without scripts': row('<img src="/a.jpg"><noscript><img src="/a.jpg"></noscript>'),
  'pictures for players': row('<img class="media-placeholder" src="/a.jpg"><p>字'),
  faces: row('<img class="avatar" width="40" alt="Ann Gull" src="/a.jpg"><p>字'),
  'captions of one figure': within('<figure>', row('<img src="/a.jpg"><figcaption>字</figcaption>'), '</figure>'),
  'captions behind the pictures of one figure': within(
    '<figure>',
    rows('<img src="/a.jpg">', '<figcaption>字</figcaption>'),
    '</figure>',
  ),
  'captions of one picture': within('<img src="/a.jpg">', row('<small>字</small>'), ''),
  'captions in boxes': row('<div class="photo"><img src="/a.jpg"><p>字</p></div>'),
  'captions in one box': within('<div class="photo">', rows('<i></i>', '<img src="/a.jpg"><p>字</p>'), '</div>'),
  'credits of one picture': within(
    '<img src="/a.jpg">',
    row((index) => `<p class="credit">甲${index}</p>`),
    '',
  ),
  'credits in one caption': within(
    '<figure><img src="/a.jpg"><figcaption>',
    row((index) => `<span class="credit">甲${index}</span>`),
    '</figcaption></figure>',
  ),
  'hints beside pictures': within('<div>', row('<img src="/a.jpg"><a>拡大する</a>'), '</div>'),
  'credits on lines of their own': row('<div><img src="/a.jpg"></div><p>Foto: Ann Gull</p>'),
  figures: row('<figure><img src="/a.jpg"><figcaption>字</figcaption></figure>'),
  'sources of one picture': within('<picture>', row('<source srcset="/a.webp 2x">'), '<img src="/a.jpg"></picture>'),
  'pictures with captions in a list': within('<dl>', row('<dt><img src="/a.jpg"><dd>字'), '</dl>'),
  terms: within('<dl>', row('<dt>字<dd>文'), '</dl>'),
  spans: within('<p>', row('<span>字</span>'), '</p>'),
  'spans behind comments': (count) => `<p>${'<!-- -->'.repeat(count)}${'<span>字</span>'.repeat(count)}</p>`,
  cells: within('<table><tr>', row('<td>字'), '</table>'),
  'rows of cells': within('<table>', row('<tr><td>字<td>文'), '</table>'),
  'rows of one link and a word': within('<table>', row('<tr><td><a href="/a">字</a><td>370'), '</table>'),
  tables: row('<table><tr><td>字<td>文<tr><td>1<td>2</table>'),
  'tables that arrange': row('<table><tr><td>字</table>'),
  'listings with numbers': row('<table><tr><td><p>1<p>2<td><p>a<p>b</table>'),
  'texts between the rows of a table': within('<table>', row('字<tr><td>文'), '</table>'),
  'bold words between the rows of a table': within('<table>', row('<b>字</b><tr>'), '</table>'),
  quotes: row('<blockquote>字</blockquote>'),
  'posts in quotes': row(
    '<blockquote class="twitter-tweet"><a href="https://twitter.com/a/status/1"></a></blockquote>',
  ),
  'posts in posts': row('<blockquote class="wp-embedded-content"><a href="/a">字</a>文</blockquote>'),
  headings: row('<h2>字</h2><p>文'),
  'headings alone': row('<h3>字</h3>'),
  'headings that are links': row('<h2><a href="/a">字</a></h2>'),
  'headings with a sign that leads to them': row('<h2>字<a href="#a">¶</a></h2><p>文'),
  notes: rows(
    (index) => `字<sup><a href="#fn${index}">${index % 1000}</a></sup>`,
    (index) => `<p id="fn${index}">${index % 1000}. 文 <a href="#r${index}">↩</a></p>`,
  ),
  'notes in a list': (count) =>
    row((index) => `字<sup><a href="#fn${index}">*</a></sup>`)(count / 2) +
    `<ol>${row((index) => `<li id="fn${index}">文`)(count / 2)}</ol>`,
  'notes in lists of their own': rows(
    (index) => `字<sup><a href="#fn${index}">*</a></sup>`,
    (index) => `<ol><li id="fn${index}">文</ol><ul><li>字</ul>`,
  ),
  'notes in quotes': rows(
    (index) => `字<sup><a href="#fn${index}">*</a></sup>`,
    (index) => `<blockquote><ol><li id="fn${index}">文</ol></blockquote>`,
  ),
  'notes in one raised line': within(
    '<sup>',
    row((index) => `<a href="#fn${index}">${index % 1000}</a>, `),
    '</sup>',
  ),
  frames: row((index) => `<iframe src="https://www.youtube.com/embed/abcdef${index}"></iframe>`),
  'frames and links to what they play': row(
    (index) =>
      `<a href="https://youtu.be/abcdef${index}">字</a><iframe src="https://www.youtube.com/embed/abcdef${index}"></iframe>`,
  ),
  films: row('<video src="/a.mp4" poster="/a.jpg"></video><p>字'),
  'players with a line behind each': within(
    '<div>',
    row('<div data-e2e="media-player"><img src="/a.jpg"></div><p>字</p>'),
    '</div>',
  ),
  'elements that a script makes players of': row(
    (index) => `<lite-youtube videoid="abcdef${index}"></lite-youtube><p>字`,
  ),
  'links in a post that a script shows': within(
    '<div data-oembed-url="https://gull.example/a">',
    row('<a href="/a">字</a>'),
    '</div>',
  ),
  scripts: row('<script>x</script><p>字'),
  drawings: row('<svg><text>字</text></svg><p>字'),
  formulas: within('<p>', row('<span class="math">\\(x\\)</span>文'), '</p>'),
  'formulas that are drawn': within(
    '<p>',
    row('<span class="MathJax">x</span><script type="math/tex">x</script>'),
    '</p>',
  ),
  code: row('<pre>x</pre>'),
  'code in a line': within('<p>', row('<code>x</code>文'), '</p>'),
  'small lines': row('<small>字</small><br>'),
  times: row('<time datetime="2022-12-30">2022-12-30</time><br>'),
  dates: within('<p>字</p>', row('<p>30.12.2022</p>'), ''),
  'dates in one line': within('<p>', row('<span>30.12.2022</span>'), '</p>'),
  ages: within('<p>字</p><div>', row('<span>23 分钟前</span>'), '</div>'),
  bylines: within('<p>字</p>', row('<div class="byline">By Ann Gull</div>'), ''),
  'bylines that say nothing': within('', row('<div class="byline"><img src="/a.jpg"></div>'), '<p>字</p>'),
  'links to authors': within(
    '<p>字</p>',
    row((index) => `<a rel="author" href="/a">Ann G${index}</a>`),
    '',
  ),
  'labels of tags': row('<p>字</p><div>Tags: <a href="/a">甲</a>, <a href="/b">乙</a></div>'),
  'lines about a post': (count) =>
    '<p>作者 甲乙</p><p>字</p>' +
    row((index) => `<div class="entry-meta"><a rel="tag" href="/t">甲${index}</a></div>`)(count),
  'lists of one link': row((index) => `<ul><li><a href="/${index}">字</a></ul>`),
  'cards of related articles': within(
    '<h2>相关文章</h2>',
    row('<figure><a href="/a"><img src="/a.jpg"></a></figure><h2><a href="/a">字</a></h2>'),
    '',
  ),
  'labels of related articles': row('<p>相关阅读：</p>'),
  'lines of a label and a link': row('<p>Read more: <a href="/a">字</a></p><p>字'),
  'links that share': row('<ul><li><a href="https://www.facebook.com/sharer/sharer.php?u=a">f</a></ul><p>字'),
  'headings of comments': row(`<p>${sentence}</p><h2>Comments</h2>`),
  'headings of comments in a thread of the authors': within(
    '<div id="comments">',
    row('<h2 class="title">Comments</h2><p>字</p>'),
    '<article class="comment comment-by-node-author">字</article></div>',
  ),
  comments: within('<div id="comments">', row('<div class="comment"><p>字</p></div>'), '</div>'),
  'headings of tags': row('<h2>Tags</h2><p>字'),
  'lines that ask to follow the paper': row('<p>微信搜索“甲报”</p>'),
  'lines whose property a text is': row('<p>© 2020 AFP</p><p>字'),
  'labels of advertisements': row('<p>广告</p><p>字'),
  'banners behind a label': (count) =>
    `<div><p>广告</p>${'<div><a href="/a"><img src="/a.jpg"></a></div>'.repeat(count)}</div>`,
  'footers of feeds': row('<p><small>Feed enhanced by <a href="/a">甲</a></small></p><p>字'),
  'panels behind tabs, none of them shown': row(`<div role="tabpanel" hidden><p>${sentence}</p></div>`),
  'parts that are not shown': row(`<div class="slide" hidden><p>${sentence}</p></div><p>字`),
  'parts of which every second is shown': row(
    `<div class="slide"><p>${sentence}</p></div><div class="slide" hidden><p>${sentence}1</p></div>`,
  ),
  'questions that open their answers': row(
    `<button aria-expanded="false">字</button><div hidden><p>${sentence.repeat(3)}</p></div>`,
  ),
  forms: row('<form><input type="email"></form><p>字'),
  'buttons that are not closed': row('<p>字<button>字'),
  asides: row(`<p>字</p><aside><p>${sentence}</p></aside>`),
  footers: row(`<footer><p>${sentence}</p></footer><p>字`),
  articles: row(`<article><p>${sentence}</p></article>`),
  titles: row('<h1>字</h1><p>字'),
  'titles once more': row('<h2>题目</h2><p>字'),
  'statements of tags': within(
    '',
    row((index) => `<meta property="article:tag" content="甲${index}">`),
    '<p>字</p>',
  ),
  'statements of authors': within(
    '',
    row((index) => `<meta name="author" content="Ann G${index}">`),
    '<p>字</p>',
  ),
  'documents in the document': row((index) => `<html a${index}="1"><body b${index}="1">字`),
  'end tags of what is not open': row('</b></p></x>字'),
  'tags that no HTML knows': row('<foo>字</foo>'),
  'names, each its own': row((index) => `<p id="a${index}" class="c${index}">字`),
}

/** Rules whose names stand in one document, each in a part of its own. */
const rulesAtOnce = 8

/** Boxes with names by which rules go, all of a rule in turn; the names are read from the rules. */
function namedRows(): Record<string, Shape> {
  const names = new Map<string, string[]>()
  const add = (rule: string, more: Iterable<string>): void => {
    names.set(rule, [...(names.get(rule) ?? []), ...more])
  }
  for (const table of [single, pairs]) for (const [rule, words] of Object.entries(table)) add(rule, words.split(' '))
  for (const {name, named} of dropRules) if (named && !('test' in named)) add(name, named)
  const shapes: Record<string, Shape> = {}
  const rules = [...names.keys()]
  for (let from = 0; from < rules.length; from += rulesAtOnce) {
    const some = rules.slice(from, from + rulesAtOnce)
    const parts = some.map((rule) => {
      const own = names.get(rule)!
      const box = (index: number) => `<div class="${own[index % own.length]}">字<a href="/a">文</a></div><p>字`
      return within('<section>', row(box), '</section>')
    })
    shapes[`boxes that are called as ${some.join(', ')} say`] = (count) => parts.map((part) => part(count)).join('')
  }
  return shapes
}

/** All rows of siblings: name → shape. */
export const rowsOfSiblings: Readonly<Record<string, Shape>> = {...siblings, ...namedRows()}

/** The same in depth. */
export const nested: Readonly<Record<string, Shape>> = {
  'boxes within boxes': tower('<div>', '</div>'),
  'boxes and words within boxes': tower('<div>字', '</div>'),
  'boxes and paragraphs within boxes': tower(`<div><p>${sentence}</p>`, '</div>'),
  'boxes and pictures within boxes': tower('<div><img src="/a.jpg">', '</div>'),
  'boxes and links within boxes': tower('<div><a href="/a">字</a>', '</div>'),
  'boxes with a name within such': tower('<div class="byline">', '</div>'),
  'quotes within quotes': tower('<blockquote>', '</blockquote>'),
  'lists within lists': tower('<ul><li>', '</li></ul>'),
  'tables within tables': tower('<table><tr><td>', '</td></tr></table>'),
  'figures within figures': tower('<figure>', '</figure>'),
  'spans within spans': tower('<span>', '</span>'),
  'bold words within italic ones': tower('<b><i>', '</i></b>'),
  'links within boxes within links': tower('<a href="/a"><div>', '</div></a>'),
  'terms within terms': tower('<dl><dt>字<dd>', '</dl>'),
  'hidden parts within hidden parts': tower(`<div hidden><p>${sentence}</p>`, '</div>'),
}

/** What long texts are made of. */
export const signs: Readonly<Record<string, string>> = {
  words: '海鸥在叫。 ',
  'one word': '字',
  'one Latin word': 'a',
  blanks: ' ',
  'no-break spaces': '字\u00a0\u00a0',
  'full-width blanks': '字\u3000',
  'characters that show nothing': '\u200b',
  'line breaks': '字\n',
  stars: '*',
  'stars and letters': '**a ',
  'stars around words': '*字* ',
  underscores: '_',
  'underscores and letters': '_a ',
  tildes: '~~a ',
  backticks: '`a ``',
  'opening brackets': '[',
  'brackets and parentheses': '[a](',
  'closing brackets': ']',
  parentheses: '(',
  'full-width parentheses': '（',
  ampersands: '&amp;',
  references: '&amp;amp;',
  'angle brackets': '&lt;a ',
  comments: '&lt;!--',
  backslashes: '\\',
  digits: '1',
  'digits and dots': '1. ',
  dates: '2022-12-30 ',
  'German dates': '30. Dezember 2022, ',
  'addresses of mail': 'ann@gull.example ',
  'signs of mail': 'a@',
  addresses: 'https://gull.example/a ',
  'one address': 'https://gull.example/',
  'address and sentence': 'https://gull.example/a，字',
  'hosts of the web': 'www.',
  colons: '字：',
  commas: 'Ann Gull, ',
  and: ' and ',
  dashes: '-',
  'equals signs': '=',
  quotes: '"',
  'opening quotes': '“',
  'full stops': '。',
  pipes: '字|',
  dollars: '$',
  'right to left': '\u202e\u0627',
  'halves of emoji': '😀',
}

/** Elements that hold much in one place. */
export const crowded: Readonly<Record<string, Shape>> = {
  'one element with many attributes': (count) => `<p ${row((index) => `a${index}="x" `)(count)}>字</p>`,
  'one element with many bare attributes': (count) => `<p ${row((index) => `a${index} `)(count)}>字</p>`,
  'one box with many classes': (count) => `<div class="${row((index) => `a${index} related `)(count)}">字</div>`,
  'one picture with many candidates': (count) =>
    `<img src="/a.jpg" srcset="${row((index) => `/${index}.jpg ${index}w, `)(count)}">`,
  'one picture with many commas': (count) => `<img src="/a.jpg" srcset="${', '.repeat(count)}">`,
  'one box with many faces': (count) =>
    `<meta name="author" content="Ann Lee"><div>${'<img src="/b.jpg" alt="Ann Lee">'.repeat(count)}<b>Ann Lee</b></div>`,
  'one box with many fields': (count) =>
    `<div><div><p>Our newsletter has much to say of boats</p>${'<div><form><input type="email"></form></div>'.repeat(count)}</div></div>`,
  'one line with many signs of files': (count) => `<p>${'<img src="/i/pdf.png">'.repeat(count)}</p>`,
  'a long table': (count) => `<table>${`<tr>${'<td>字'.repeat(10)}`.repeat(count / 10)}</table>`,
  'a wide table': (count) => `<table>${`<tr>${'<td>字'.repeat(count / 10)}`.repeat(10)}</table>`,
  'cells that span a thousand columns': (count) =>
    `<table>${'<tr><td colspan="1000">字<td>文'.repeat(count / 2)}</table>`,
  'cells that span a thousand rows': (count) => `<table>${'<tr><td rowspan="1000">字<td>文'.repeat(count / 2)}</table>`,
  'cells that span both': (count) => `<table>${'<tr><td colspan="1000" rowspan="1000">字'.repeat(count / 2)}</table>`,
}

/** Attributes that passes read. */
export const readAttributes: readonly string[] = [
  ...['id', 'class', 'style', 'title', 'href', 'rel', 'role', 'aria-label', 'lang', 'itemprop'],
]

/** What passes read of a picture, and of what stands for a player. */
export const readOfPictures: readonly string[] = ['src', 'srcset', 'alt', 'data-src', 'style', 'title', 'width']
