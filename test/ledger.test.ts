import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import fc from 'fast-check'
import {selectAll} from 'hast-util-select'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {ConvertError} from '../src/errors.ts'
import {visibleText} from '../src/ground/visible-text.ts'
import {type Converter, createConverter} from '../src/index.ts'
import {resolveOptions} from '../src/options.ts'
import {readSource} from '../src/source/index.ts'
import {type Missing, missingFrom} from './support/account.ts'
import {damages, mutilate} from './support/mutilate.ts'

const nothing: Missing = {texts: [], characters: '', images: [], links: [], players: []}
const converters = {
  'as usual': createConverter(),
  'without pictures': createConverter({images: 'drop'}),
  'without related articles': createConverter({related: 'drop'}),
}
const convert = converters['as usual']

function account(source: string | Uint8Array, converter: Converter = convert): Missing {
  const {html, facts} = readSource(source, resolveOptions())
  return missingFrom(html, facts.source, converter(source))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(?:txt|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

const frame = '<iframe src="https://www.youtube.com/embed/abcdefgh123"></iframe>'
const video = '<video src="/vessel.mp4" poster="/pier.jpg"></video>'
const below = '<figcaption>Cap <a href="/knoll">kk</a><span class="credit">Ann Gull</span></figcaption>'

/** What articles seldom hold, and lose easily. */
const shapes = [
  `<figure>${frame}${below}</figure>`,
  `<figure>${video}${below}</figure>`,
  `<figure>${video}<figcaption>Cap <b>b</b><span class="credit">Ann Gull</span></figcaption></figure>`,
  `<a href="/yonder">${video}</a>`,
  `<p><a href="/yonder">word ${frame}</a></p>`,
  `<a href="/yonder"><div>${video}</div></a>`,
  '<video poster="/pier.jpg"><source src="blob:a"><source src="/boat.mp4"></video>',
  '<video poster="/pier.jpg"><source src="blob:a"><source src="blob:b"></video>',
  '<audio><source src="data:a"></audio>',
  '<p><math><semantics><mrow><mi>E</mi></mrow><annotation encoding="application/x-tex">E = mc^2</annotation></semantics></math></p>',
  `<a href="/yonder"><img class="video-poster" src="/pier.jpg"></a>${video}`,
  `${frame}<noscript><a href="/yonder"><img src="/pier.jpg" alt="poster"></a></noscript>`,
  '<img src="/anchor.jpg"><noscript><span><img src="/anchor.jpg"><span class="copyright">Ann Gull</span></span></noscript>',
  '<div><span><img src="/anchor.jpg"><span class="copyright">Ann Gull</span></span><noscript><span><img src="/anchor.jpg"><span class="off-screen">Image credit</span><span class="copyright">Ann Gull</span></span></noscript></div>',
  '<p><noscript><span><img src="/anchor-300x200.jpg"><span class="copyright">Ann Gull</span></span></noscript><img data-src="/anchor.jpg"></p>',
  '<a href="/yonder"><table><tr><td>a<td>b<tr><td>c<td>d</table></a>',
  '<a href="/yonder"><pre>code</pre></a>',
  '<pre>code <a href="/yonder">link</a> <img src="/anchor.jpg" alt="alternative"></pre>',
  '<a href="/yonder"><h3>head</h3><ul><li>item</ul></a>',
  '<a href="/yonder"><blockquote><p> </p></blockquote></a>',
  '<picture><img src="/anchor.jpg"><p>What no end tag parts from it.</p><p>More of it.</p></picture>',
  '<amp-img src="/anchor.jpg"><p>What no end tag parts from it.</p></amp-img>',
  '<amp-img src="/anchor.jpg"><div fallback>No picture</div></amp-img>',
  '<table><tr><td><img src="/anchor.jpg"><span class="copyright">Ann Gull</span></td></tr></table>',
  '<h2>Head <img src="/anchor.jpg"><span class="copyright">Ann Gull</span></h2>',
  '<figure><img src="/anchor.jpg"><figcaption>one <img src="/beacon.jpg"><figcaption>other</figcaption></figcaption></figure>',
  '<figure><img src="/anchor.jpg"><span class="off-screen">Image credit</span></figure>',
  `<img class="video-poster" src="/pier.jpg"><p class="media-caption">Cap</p>${video}<figcaption>Below</figcaption>`,
  `${frame}<figcaption>Cap</figcaption><noscript><figure><img src="/pier.jpg"><figcaption>other</figcaption></figure></noscript>`,
  '<caption>word</caption>',
  '<svg><text>Words of</text> <text>a chart</text></svg>',
  '<p><img class="emoji" alt="" src="/emblem.png"></p>',
  '<p><footnote-reference data-label="1">word</footnote-reference></p>',
  '<footnote-definition data-label="1">word</footnote-definition>',
  '<p>相关阅读：</p><ul><li>\u200b<a href="/beacon">other</a></li></ul>',
]

function leavesAnything(source: string | Uint8Array, converter: Converter): boolean {
  try {
    converter(source)
    return true
  } catch (error) {
    if (error instanceof ConvertError) return false
    throw error
  }
}

const fixtures = resolve(import.meta.dirname, '../fixtures')
const names = filesBelow(fixtures)
  .filter((path) => path.endsWith('.txt'))
  .map((path) => relative(fixtures, path))

describe.each(Object.entries(converters))('%s', (_options, converter) => {
  test.each(names)('everything of %s is in the output or in the ledger', (name) => {
    expect(account(readFileSync(join(fixtures, name)), converter)).toEqual(nothing)
  })

  test.each(shapes)('everything of %s is in the output or in the ledger', (html) => {
    expect(account(`[Boats](https://a.example/x)\n------\n\n<p>One.</p>${html}<p>Two.</p>`, converter)).toEqual(nothing)
  })
})

test.each(names)('every path in the ledger of %s leads to what was left out', (name) => {
  const source = readFileSync(join(fixtures, name))
  const tree = unified().use(rehypeParse, {fragment: true}).parse(readSource(source, resolveOptions()).html)
  for (const {path, text} of convert(source).ledger) {
    const found = selectAll(path, tree).map((element) => visibleText(element))
    expect(found, path).toContain(text)
  }
})

test('whatever went wrong with the HTML, everything is in the output or in the ledger', {timeout: 600_000}, () => {
  const articles = names.flatMap((name) => {
    const source = readFileSync(join(fixtures, name), 'utf8')
    const {html} = readSource(source, resolveOptions())
    const start = source.indexOf(html)
    // Some have tags to be mended before anything else.
    return start < 0 ? [] : [{head: source.slice(0, start), html}]
  })
  const property = fc.property(fc.constantFrom(...articles), damages, ({head, html}, done) => {
    const source = head + mutilate(html, done)
    if (leavesAnything(source, convert)) expect(account(source)).toEqual(nothing)
  })
  fc.assert(property, {numRuns: Number(process.env.PROPERTY_RUNS ?? 300)})
})

/** NEWSDOWN_CORPUS names a folder of archived articles that the same is asked of. */
const corpus = process.env.NEWSDOWN_CORPUS

test.skipIf(!corpus || !existsSync(corpus)).each(Object.entries(converters))(
  '%s, everything of a whole archive is in the output or in the ledger',
  {timeout: 600_000},
  (_options, converter) => {
    const incomplete = filesBelow(corpus!).flatMap((path) => {
      const source = readFileSync(path)
      // An article may be pictures alone.
      if (converter !== convert && !leavesAnything(source, converter)) return []
      const missing = account(source, converter)
      return Object.values(missing).some(({length}) => length > 0) ? [{path: relative(corpus!, path), ...missing}] : []
    })
    expect(incomplete).toEqual([])
  },
)
