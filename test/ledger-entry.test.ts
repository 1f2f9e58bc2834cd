import type {Element, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {ledgerEntry, rememberPlaces} from '../src/ledger.ts'

/* What `ledgerEntry` of `src/ledger.ts` says of a node; `ledger.test.ts` holds whole ledgers against their sources. */

function entryOf(html: string, steps: readonly number[]) {
  const tree: Root = unified().use(rehypeParse, {fragment: true}).parse(html)
  rememberPlaces(tree)
  const ancestors: Array<Root | Element> = [tree]
  for (const step of steps) ancestors.push(ancestors.at(-1)!.children[step] as Element)
  const node = ancestors.pop()!
  return ledgerEntry('group/rule', node, ancestors)
}

test('text is tidied, blocks are parted, what nobody sees does not count', () => {
  expect(entryOf('<div><p>甲 \n 乙</p><p>丙</p><script>x</script></div>', [0]).text).toBe('甲 乙 丙')
})

test('words before, in and behind a block, an option, a picture stay apart', () => {
  expect(entryOf('<div>one<p>two</p>three<img alt="four">five</div>', [0]).text).toBe('one two three four five')
  expect(entryOf('<select><option>one<option>two</select>', [0]).text).toBe('one two')
  expect(entryOf('<svg><desc>x</desc><text>one</text><text>two</text></svg>', [0]).text).toBe('one two')
})

test('the alternative text of an image counts as text', () => {
  expect(entryOf('<p><img src="a.png" alt="甲"></p>', [0])).toEqual({
    rule: 'group/rule',
    path: 'p',
    text: '甲',
    urls: ['a.png'],
  })
})

test('addresses of links, pictures and players are kept as they are', () => {
  const html =
    '<div><a href="/b">甲</a><img srcset="c.png 1x, d.png 2x"><img data-src="e.png"><video poster="f.jpg" src="g.mp4"></video></div>'
  expect(entryOf(html, [0]).urls).toEqual(['/b', 'c.png', 'e.png', 'g.mp4', 'f.jpg'])
})

test.each([
  ['<main><div></div><p>甲</p></main>', [0, 1], 'main > p:nth-child(2)'],
  ['<div id="x"><p>甲</p></div>', [0, 0], 'div#x > p'],
  ['<div class="a b">甲</div>', [0], 'div.a'],
  ['<p></p><div id="1:2" class="w-[3px]">甲</div>', [1], 'div:nth-child(2)'],
])('%s: path', (html, steps, path) => {
  expect(entryOf(html, steps).path).toBe(path)
})

test('a path leads to the source, whatever moved since', () => {
  const tree: Root = unified().use(rehypeParse, {fragment: true}).parse('<div></div><main><p></p><b>甲</b></main>')
  rememberPlaces(tree)
  const bold = (tree.children[1] as Element).children[1] as Element
  const figure: Element = {type: 'element', tagName: 'figure', properties: {}, children: [bold]}
  tree.children = [figure]
  expect(ledgerEntry('group/rule', bold, [tree, figure]).path).toBe('main:nth-child(2) > b:nth-child(2)')
  expect(ledgerEntry('group/rule', figure, [tree]).path).toBe('main:nth-child(2) > b:nth-child(2)')
})
