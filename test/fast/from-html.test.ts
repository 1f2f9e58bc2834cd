import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import type {Nodes} from 'hast'
import {expect, test} from 'vitest'
import {fromHtml as upstream} from '../../node_modules/hast-util-from-html/index.js'
import {fromHtml} from '../../src/fast/from-html.ts'
import {anyHtml} from './any-html.ts'

/**
 * As JSON: the stand-in's nodes are of a class, which nobody should see. Template contents have no mode of their own.
 */
function plain(tree: Nodes): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => {
      if (key === 'position') return undefined
      // Upstream's spelling of two elements of SVG is no parser's.
      if (key === 'tagName' && (value === 'textArea' || value === 'solidColor')) return value.toLowerCase()
      return key === 'content' ? {...value, data: undefined} : value
    }),
  )
}

const pieces = fc.constantFrom(
  ...'< > </ /> " \' = a b p DIV div span table tr td th svg math title script style template noscript textarea'.split(
    ' ',
  ),
  ...'select option li ul dd class data-x dataX href srcset width checked &amp; &lt &nbsp; &#x4e2d; &ampx & 中文 😀 - --'.split(
    ' ',
  ),
  ...'<!-- --> <![CDATA[ ]]> <!doctype <?x é <p> </p> <b> </b> <i> </i> <table> <td> </table> <br> <svg>'.split(' '),
  ...'<p> </p> <div> </div> <ul> <li> </ul> <span> </span> <a> </a> <a> </a> <em> </em> <img> </br> <h2> </h2> <pre>'.split(
    ' ',
  ),
  ...'<button> </button> <template> </template> <form> </form> <nobr> </svg> </math> <caption> <body> </body> <hr>'.split(
    ' ',
  ),
  ...'<svg> <title> </title> <desc> </desc> <foreignObject> </foreignObject> <math> <mi> </mi> <annotation-xml>'.split(
    ' ',
  ),
  ...[
    '<annotation-xml encoding=text/html>',
    '<span>'.repeat(59),
    '</span>'.repeat(59),
    '<a href="',
    "<p title='",
    '<img width=3 src=',
    '<div class="a  b',
    ' ',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\f',
    '\0',
    '\ud800',
  ],
)
const html = fc.array(pieces, {maxLength: 40}).map((all) => all.join(''))

test.each([
  '<p>a</p><svg><title><b>t</b></title></svg><p>One</p><p>Two</p>',
  '<svg><foreignObject><p>s</p></foreignObject></svg><h2>Rest</h2><ul><li>i</li></ul>',
  '<svg><foreignObject><div><p>s<p>t</p></div></foreignObject></svg><p>u</p>',
  '<p>x <math><mi><i>a</i></mi></math> y</p><p>End</p>',
])('ends SVG and MathML that hold HTML: %s', (source) => {
  for (const fragment of [true, false])
    expect(plain(fromHtml(source, {fragment}))).toEqual(plain(upstream(source, {fragment})))
})

const far = `${'<div>'.repeat(64)}x${'</div>'.repeat(64)}`

const farInTemplates = '<template>'.repeat(64) + '</template>'.repeat(64)

test.each([
  '<p>One</p><p>Two<h2>Three</h2>',
  '<ul><li>One<li>Two<li>Three</ul><p>Four</p>',
  '<p>a<b>b<code>x</code>c</p><p>d</b>e</p>',
])('reads what stands behind deep nesting: %s', (source) => {
  for (const before of [far, farInTemplates])
    for (const fragment of [true, false])
      expect(plain(fromHtml(before + source, {fragment}))).toEqual(plain(upstream(before + source, {fragment})))
})

test.each(['<p class="a b" classname="c">', '<p class="a" classname="">', '<p classname="a" class="b" className="c">'])(
  'takes classname for class, as upstream does: %s',
  (source) => {
    expect(plain(fromHtml(source, {fragment: true}))).toEqual(plain(upstream(source, {fragment: true})))
  },
)

test.each([
  ['tag soup', html],
  ['HTML of any kind', anyHtml],
])('builds of %s what upstream builds, positions aside', (_name, html) => {
  fc.assert(
    fc.property(html, fc.boolean(), (source, fragment) => {
      // Upstream reads such a name as a selector: `<td#a>` is a `td` with an id there.
      fc.pre(!/<\/?[a-z][^ \t\n\f\r/>]*[.#]/i.test(source))
      expect(plain(fromHtml(source, {fragment}))).toEqual(plain(upstream(source, {fragment})))
    }),
    {numRuns: Number(process.env.PROPERTY_RUNS ?? 3000)},
  )
})

test('builds what upstream builds for every fixture', () => {
  const names = readdirSync('fixtures', {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.txt'))
  for (const name of names) {
    const source = readFileSync(join('fixtures', name), 'utf8')
    expect(plain(fromHtml(source, {fragment: true})), name).toEqual(plain(upstream(source, {fragment: true})))
  }
})

const many = Array.from({length: 70}, (_, index) => `data-n${index}="1"`).join(' ')

test.each([
  '<template><p>一<p>二</p>三<b>四</b></template>五',
  '<p>一<b>二<p>三</b>四</p>五',
  '<a href="#1">一<a href="#2">二</a>三',
  '<b>一<div>二<p>三</div>四</b>五',
  '<p>一</p><p><b><b><b><b>二</b>三</b>四</b>五</b>六</p>',
  '<ul><li><p>一<li>二</ul></p>三',
  '<ul><li><a href="#1">一</li>\n</ul>二',
  '<pre>\n一</pre><p>\n二</p>',
  '<table><p>一</p><tr><td>二<p>三</table>四',
  `<p>一</p><p ${many}>二</p><p ${many}>三</p>`,
])('builds what upstream builds: %s', (source) => {
  for (const fragment of [true, false]) {
    expect(plain(fromHtml(source, {fragment}))).toEqual(plain(upstream(source, {fragment})))
  }
})

test('reads names, values and texts whole', () => {
  const source = '<custom-element data-long-name-of-it="a &amp; b 中文😀 c">文字 &lt; text\r\nmore</custom-element>'
  expect(plain(fromHtml(source, {fragment: true}))).toMatchObject({
    children: [
      {
        tagName: 'custom-element',
        properties: {dataLongNameOfIt: 'a & b 中文😀 c'},
        children: [{value: '文字 < text\nmore'}],
      },
    ],
  })
})

test('keeps what stands deeper than it builds', () => {
  const tree = fromHtml(`${'<div>'.repeat(100_000)}字`, {fragment: true})
  let depth = 0
  let node: Nodes = tree
  while ('children' in node && node.children.length > 0) {
    node = node.children.at(-1)!
    depth++
  }
  expect(node).toMatchObject({type: 'text', value: '字'})
  expect(depth).toBeLessThan(300)
})

test('takes the end tags of what it does not open for theirs', () => {
  // Sixteen formatting elements are opened at most, and of those that are alike three count.
  const opened = Array.from({length: 17}, (_, index) => `<b id="${index}">`).join('')
  const tree = fromHtml(`<p>${opened}一</b>二`, {fragment: true})
  let depth = 0
  for (let node: Nodes = tree; 'children' in node; node = node.children.at(-1)!) depth++
  expect(depth).toBe(18)
  expect(JSON.stringify(plain(tree))).toContain('"一二"')
})
