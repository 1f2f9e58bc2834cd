// Documents whose cost must grow with their size and with nothing else.

const paragraph = '<p>一段普通的文字，里面有<b>重点</b>、<a href="https://example.com/a">链接</a>和 plain words.</p>'
const envelope = '<!--1672398782000-->\n[题目](https://example.com/article)\n------\n\n'

/** An ordinary article of about so many bytes: the measure of the others. */
export function plainDocument(bytes) {
  return envelope + paragraph.repeat(Math.max(1, Math.round(bytes / Buffer.byteLength(paragraph))))
}

const nested = (open, close) => (count) => `${open.repeat(count)}文字${close.repeat(count)}`
const flat = (one) => (count) => one.repeat(count)

/** A small document of the same shape as the one of that name: what V8 learns from it holds for all of them. */
export function smallOfShape(name) {
  const [, shape] = /^[\d,]+ × (.*)$/.exec(name) ?? []
  return shapes[shape] ? envelope + shapes[shape](1000) : documents.get(name)()
}

/** Shapes: name → a function from how often to HTML. */
const shapes = {
  'nested <div>': nested('<div>', '</div>'),
  'nested <blockquote>': nested('<blockquote>', '</blockquote>'),
  'nested <ul><li>': nested('<ul><li>', '</li></ul>'),
  'nested <b><i>': nested('<b><i>', '</i></b>'),
  'nested <table>': nested('<table><tr><td>', '</td></tr></table>'),
  '<b> never closed': flat('<b>字'),
  '<a> never closed': flat('<a href="/x">字'),
  '<p> in a row': flat('<p>文字'),
  '<b> in a row': flat('<b>文</b>字'),
  '<img> in a row': flat('<img src="https://example.com/a.jpg">'),
  '<br> in a row': flat('字<br>'),
  '<li> in a row': (count) => `<ul>${'<li>文字'.repeat(count)}</ul>`,
  // About each of them something is asked that its siblings answer.
  '<a href="#comments"> side by side': (count) => `<div>${'<a href="#comments">字</a>'.repeat(count)}</div>`,
  '<a> that ends in a blank': flat('<a href="/x">字 </a>'),
  '<p> that asks to follow the paper': flat('<p>微信搜索“甲报”'),
  'player with a line behind': (count) =>
    `<div>${'<div data-e2e="media-player"><img src="/a.jpg"></div><p>字'.repeat(count)}</div>`,
}

/** What has brought other converters down: peers took seconds for these, ran out of stack or died. */
const killers = {
  '50,000 × "&nbsp; " in a paragraph': `<p>${'&nbsp; '.repeat(50_000)}字</p>`,
  'table of 3,000 × 10 cells': `<table>${`<tr>${'<td>格</td>'.repeat(10)}</tr>`.repeat(3000)}</table>`,
  '5,000 flat paragraphs': '<p>一段普通的文字，没有别的，一段普通的文字。</p>'.repeat(5000),
  '<b><i> nested 3,000 deep': shapes['nested <b><i>'](3000),
  '<div> nested 5,000 deep': shapes['nested <div>'](5000),
  'cell spanning 1,000 × 1,000': `<table><tr><td colspan=1000 rowspan=1000>格</td></tr>${'<tr><td>格</td></tr>'.repeat(1000)}</table>`,
}

const kibibyte = 1024
const sizes = [1, 32, 1024, 32 * 1024]
const counts = [10, 1000, 100_000]

/** All documents: name → a function that makes it. */
export const documents = new Map([
  ...sizes.map((size) => [`article of ${size.toLocaleString('en')} KiB`, () => plainDocument(size * kibibyte)]),
  ...Object.entries(shapes).flatMap(([name, make]) =>
    (name.includes('row') ? [...counts, 1_000_000] : counts).map((count) => [
      `${count.toLocaleString('en')} × ${name}`,
      () => envelope + make(count),
    ]),
  ),
  ...Object.entries(killers).map(([name, html]) => [name, () => envelope + html]),
])
