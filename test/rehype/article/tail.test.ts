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
  ['<div><h3>Correction</h3><p>It was in 1902.</p></div>'],
  ["<p>Editor's note: The author owns a boat.</p>"],
  ['<p><strong>Update:</strong> The ferry has been back in the harbour since Friday.</p>'],
  ['<p>— Additional reporting by Ann Lee</p>'],
  ['<p class="source">Quelle: dpa</p>'],
  ['<p>Source: <a href="https://other.example/">Ministry of Boats</a></p>'],
  ['<p>(AFP)</p>'],
  ['<p>dpa/lno</p>'],
  ['<p>更正：此前版本的年份有误。</p>'],
  ['<div class="footnotes"><ol><li>Of last week.</li><li>The old one.</li></ol></div>'],
  ['<section class="story-factbox"><h3>The pier</h3><p>Old.</p></section>'],
]

test.each(tails)('what stands behind a marked body and says what it is belongs to the article: %s', (tail) => {
  const said = visibleText(parser.parse(tail))
  expect(textOf(`<article>${title}${body}${tail}</article>`)).toContain(said)
  expect(textOf(`<div>${title}<div>${body}</div>${tail}</div>`)).toContain(said)
  expect(textOf(`<main><article>${title}${body}</article>${tail}</main>`)).toContain(said)
  expect(textOf(`<div><main><article>${title}${body}</article></main>${tail}</div>`)).not.toContain(said)
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
