import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {convert} from '../../src/library.ts'

const article = (title: string, url: string, html: string) =>
  convert(`<!--1672398782000-->\n[${title}](${url})\n------\n\n${html}\n`)

test('references that name no character are U+FFFD, or read as browsers read them', () => {
  expect(convert('<p>x&#0;y&#x80;z&#x110000;u&#xd800;v&#xFFFFFFFFFF;w&#x9f;</p>').markdown).toBe(
    'x\ufffdy€z\ufffdu\ufffdv\ufffdwŸ\n',
  )
})

const referred = 'a&#7;b&#12;c&#x1b;d&#x7f;e&#11;f&#x81;g\fh&#0001;i&#x0c;'

test.each([
  `<pre>${referred}</pre>`,
  `<code>${referred}</code>`,
  `<textarea>${referred}</textarea>`,
  `<p title="${referred}">${referred}</p>`,
  `<img src="a.jpg" alt="${referred}" title="${referred}">`,
  `<a href="https://e.example/${referred}" title="${referred}">x</a>`,
  `<math><annotation encoding="application/x-tex">${referred}</annotation></math>`,
  `<select><option>${referred}</select><input value="${referred}">`,
  `<table><tr><td><pre>${referred}</pre><td>x</table>`,
  `<video src="/${referred}" aria-label="${referred}"></video>`,
])('references to control characters do not come back as such: %s', (html) => {
  expect(convert(html).text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
})

test('references to characters stay, whatever they begin with', () => {
  expect(convert('<p>&#70;&#120;&#x1f600;&#128;&#9;&#xcc;&amp;#7;&#x7e;</p>').markdown).toBe('Fx😀€ Ì\\&#7;~\n')
})

test('control characters and halves of characters reach neither title nor address nor text', () => {
  const odd = 'a\u0000b\u0007c\u0085d\u009be\ud800f\udc00g'
  const {frontMatter, text} = article(
    odd,
    `https://e.example/${odd}`,
    `<p title="${odd}">${odd}</p><img src="/${odd}" alt="${odd}">`,
  )
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
  expect(text.isWellFormed()).toBe(true)
  expect(frontMatter.title).toBe('abcde\ufffdf\ufffdg')
  expect(parse(/^---\n([\s\S]*?)\n---/.exec(text)![1]!).title).toBe(frontMatter.title)
})

test.each([
  ['line breaks in <pre>', () => `<pre>a${'\n'.repeat(1_000_000)}b</pre>`],
  ['letters behind a bracket', () => `<p>[${'a'.repeat(300_000)}</p>`],
  [
    'footnotes',
    () =>
      Array.from({length: 20_000}, (_, at) => `<p>a<sup><a href="#fn${at}">1</a></sup></p><p id="fn${at}">b</p>`).join(
        '',
      ),
  ],
  ['rows of one cell', () => `<table>${'<tr><td>a'.repeat(200_000)}</table>`],
  ['items in a cell', () => `<table><tr><th>a<td><ul>${'<li>b'.repeat(150_000)}</ul><tr><th>1<td>2</table>`],
  ['blocks in bold', () => `<b>${'<div>x</div>'.repeat(150_000)}</b>`],
  ['cells that reach down', () => `<table>${'<tr><td rowspan=99999>a<td>b'.repeat(30_000)}</table>`],
  ['direction marks', () => `<p>${'a\u200e\u202e'.repeat(200_000)}</p>`],
  ['a million attributes', () => `<p ${Array.from({length: 1_000_000}, (_, at) => `a${at}=x`).join(' ')}>text</p>`],
  [
    'addresses in an attribute of 10 MB',
    () =>
      `<p><img src="a.jpg" alt="${'x '.repeat(5_000_000)}"><a href="https://e.example/${'x'.repeat(1e7)}">y</a></p>`,
  ],
])('a hundred thousand %s end', (_, make) => {
  expect(convert(make()).markdown.length).toBeGreaterThan(1)
})
