import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import type {Nodes} from 'hast'
import {expect, test} from 'vitest'
import {fromHtml as upstream} from '../../node_modules/hast-util-from-html/index.js'
import {fromHtml} from '../../src/fast/from-html.ts'

/**
 * As JSON: the stand-in's nodes are of a class, which nobody should see. Template contents have no mode of their own.
 */
function plain(tree: Nodes): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => {
      if (key === 'position') return undefined
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
  ...[
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

test('builds what upstream builds, positions aside', () => {
  fc.assert(
    fc.property(html, fc.boolean(), (source, fragment) => {
      // Upstream reads such a name as a selector: `<td#a>` is a `td` with an id there.
      fc.pre(!/<[a-z][^\s/>]*[.#]/i.test(source))
      expect(plain(fromHtml(source, {fragment}))).toEqual(plain(upstream(source, {fragment})))
    }),
    {numRuns: 3000},
  )
})

test('builds what upstream builds for every fixture', () => {
  const names = readdirSync('fixtures', {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.txt'))
  for (const name of names) {
    const source = readFileSync(join('fixtures', name), 'utf8')
    expect(plain(fromHtml(source, {fragment: true})), name).toEqual(plain(upstream(source, {fragment: true})))
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
