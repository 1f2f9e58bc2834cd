import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {visibleText} from '../../../src/ground/visible-text.ts'
import {resolveOptions} from '../../../src/options.ts'
import {generalPublisher} from '../../../src/publishers/define.ts'
import {findArticle} from '../../../src/rehype/article/index.ts'

const parser = unified().use(rehypeParse, {fragment: true})

/** What is left of a page. */
function textOf(html: string): string {
  const tree = parser.parse(html) as Root
  const settings = resolveOptions()
  findArticle(tree, {settings, publisher: generalPublisher, facts: {}, baseUrl: undefined, kind: 'page', ledger: []})
  return visibleText(tree)
}

const first = '<p>The harbour opened again on Monday, and the first boat left with the morning tide.</p>'
const second = '<p>More boats are to follow before the end of the week, said the keeper of the lighthouse.</p>'
const body = `<div class="article-body">${first}${second}</div>`
const title = '<h1>Ferry sails</h1>'

const tails: ReadonlyArray<[string]> = [
  ['<div class="correction"><p>The storm was in 1902.</p></div>'],
  ['<div><p>Correction: An earlier version gave the wrong year for the storm.</p></div>'],
  ['<div><p>Correction (May 3): It was in 1902.</p></div>'],
  ['<p>Correction, May 3, 2020: It was in 1902.</p>'],
  ['<p>Correction May 3: It was in 1902.</p>'],
  ['<p>Correction 3.5. at 8.31: It was in 1902.</p>'],
  ['<div><h3>Correction</h3><p>It was in 1902.</p></div>'],
  ['<div><h4>Berichtigung:</h4><p>Es war 1902.</p></div>'],
  ['<div class="article__correction"><p>It was in 1902.</p></div>'],
  ["<p>Editor's note: The author owns a boat.</p>"],
  ['<p><strong>Update:</strong> The ferry has been back in the harbour since Friday.</p>'],
  ['<p>— Additional reporting by Ann Lee</p>'],
  ['<p class="source">Quelle: dpa</p>'],
  ['<p>Source: <a href="https://other.example/">Ministry of Boats</a></p>'],
  ['<p>(AFP)</p>'],
  ['<p>dpa/lno</p>'],
  ['<p>更正：此前版本的年份有误。</p>'],
  ['<div class="footnotes"><ol><li>Of last week.</li><li>The old one.</li></ol></div>'],
  ['<div class="post-footnotes"><p>Ann Lee: Whose is the sea? 1902.</p></div>'],
]

const factbox = '<section class="story-factbox"><h3>The pier</h3><p>Old.</p></section>'

test.each([...tails, [factbox]])(
  'what stands behind a marked body and says what it is belongs to the article: %s',
  (tail) => {
    const said = visibleText(parser.parse(tail))
    expect(textOf(`<article>${title}${body}${tail}</article>`)).toContain(said)
    expect(textOf(`<div>${title}<div>${body}</div>${tail}</div>`)).toContain(said)
  },
)

test.each(tails)('so does what comes next behind an <article>: %s', (tail) => {
  const said = visibleText(parser.parse(tail))
  const rail = '<div class="rail"><p>The boats of the week.</p></div>'
  const article = `<article>${title}${body}</article>`
  expect(textOf(`<main>${article}${tail}</main>`)).toContain(said)
  expect(textOf(`<main>${article}<ul class="share"><li>Share</li></ul>${tail}${rail}</main>`)).toContain(said)
  expect(textOf(`<main>${article}${rail}${tail}</main>`)).not.toContain(said)
  expect(textOf(`<div><main>${article}</main>${tail}</div>`)).not.toContain(said)
})

test('but no box of facts, which may be of the whole site', () => {
  expect(textOf(`<main><article>${title}${body}</article>${factbox}</main>`)).not.toContain('The pier')
})

test.each([
  ['<div class="related"><h3>Correction</h3><a href="/b">Another ferry</a></div>'],
  ['<div class="bio"><p>Ann Lee has written about boats and sources of rivers for eleven years.</p></div>'],
  ['<p>Updated: 3 May 2020</p>'],
  ['<div class="topics"><a href="/t">Boats</a> <a href="/u">Source: Sea</a></div>'],
  ['<div><a href="/x">Update: The ferry is lost between the islands since Friday</a></div>'],
  ['<div><p>Source: get all of it by mail</p><form><input><button>Go</button></form></div>'],
  ['<p>Correct answers to the editor of this page, please, and not to the keeper of the lighthouse.</p>'],
  ['<p>Sources close to the harbour are welcome: write to us, we tell nobody who you are.</p>'],
  ['<p>Reuters readers like boats. So do we.</p>'],
  ['<p class="correct">Comments are closed.</p>'],
  ['<div><a href="/n">Next: Correction</a></div>'],
  [
    '<div><p>Correction: It was in 1902.</p><a href="/b">Another ferry has sailed to the islands this morning</a></div>',
  ],
  ['<p>Source: a letter of the keeper of the old lighthouse to the men of the harbour, read by Ann Lee.</p>'],
  ['<ul class="topics"><li><a href="/t/r">Reuters</a></li></ul>'],
  ['<ul class="topics"><li>Reuters</li></ul>'],
  ['<div class="agency"><a href="/t/d">dpa</a></div>'],
  ['<p class="partners"><a href="/t/a">AFP</a> / <a href="/t/d">dpa</a></p>'],
  ['<div><h4>Sources:</h4><ul><li><a href="/b">Boats</a></li></ul></div>'],
  ['<p>来源：新华网 责任编辑：王小明 分享到 微信 微博</p>'],
  ['<p>Source: © 2020 Gull, all rights reserved</p>'],
  ['<article><p>Correction: It was in 1902.</p></article>'],
  ['<div><img src="/boat.jpg"><p>Correction: It was in 1902.</p></div>'],
  [`<article><h2>Update: Ferry sinks</h2>${second}</article>`],
  [`<div class="card"><h3>Update: Ferry sinks</h3>${second}</div>`],
  [`<div class="card"><div><h3>Correction: No ferry in sight</h3></div>${second}</div>`],
  [`<section class="live"><h3>Update</h3>${second}</section>`],
  [
    '<div class="card"><h3>更新：海岛渡轮停航</h3><p>往来两座岛屿之间的渡轮从星期五起停航，港口的管理员在码头上这样告诉记者，居民对此表示遗憾。</p></div>',
  ],
  ['<h3>Correction: No ferry in sight</h3>'],
  ['<p>Correction: If you see an error, please write to us at correct@gull.example.</p>'],
  ['<div><h3>Corrections</h3><p>To report an error, call our newsroom.</p></div>'],
  ['<div><h4>Korrektur</h4><p>Fehler gefunden? Schreiben Sie uns eine Nachricht.</p></div>'],
  ['<p>訂正：記事の誤りにお気づきの方はこちらのフォームからお知らせください。</p>'],
  ['<div class="correction-link"><p>It is wrong: say so.</p></div>'],
  ['<div class="report-correction"><p>It is wrong: say so.</p></div>'],
  ['<div class="correction"><p>Found a mistake? Let our editors know.</p></div>'],
  ['<div class="footnotes-toggle"><p>Show all the notes.</p></div>'],
  ['<p>Updates: All of the harbour on your telephone every morning of the week.</p>'],
  ['<p>Update: Follow us to read of each boat that comes and goes in the harbour.</p>'],
  ['<div><p>Aktualisiert: 3. Mai 2020, 10:30 Uhr, Lesezeit 3 Minuten und ein paar Sekunden</p></div>'],
])('and nothing else there does: %s', (other) => {
  expect(textOf(`<article>${title}${body}${other}</article>`)).toBe(visibleText(parser.parse(title + body)))
})

test('the tail stands behind the article in the order of the page, each part once', () => {
  const noted = `<div class="article-body">${first}<p>It sank.<sup><a href="#fn-1">1</a></sup></p>${second}</div>`
  const notes = '<div class="footnotes"><ol><li id="fn-1">Last week.</li></ol></div>'
  expect(textOf(`<article>${title}${noted}<p>(AFP)</p>${notes}<p>Source: Ann Lee</p></article>`)).toMatch(
    /lighthouse\. \(AFP\) Last week\. Source: Ann Lee$/,
  )
})

test.each([
  ['the article itself', 1, 3],
  ['any note', 12, 8],
])('no tail says more than %s', (_what, articles, sentences) => {
  const said = 'The storm was in 1902, and the pier was built by the fishermen in the year before that one. '
  const long = `<div class="article-body">${first}${second.repeat(articles)}</div>`
  const page = (times: number) => `<article>${title}${long}<p>Correction: ${said.repeat(times)}</p></article>`
  expect(textOf(page(1))).toContain('Correction')
  expect(textOf(page(sentences))).not.toContain('Correction')
})
