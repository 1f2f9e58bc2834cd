import fc from 'fast-check'
import type {Element, Parents, Root} from 'hast'
import {selectAll} from 'hast-util-select'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {compileSelector, type Selector} from '../../src/ground/selector.ts'

const tree = parse(`
  <main role="main"><div class="a b" id="x"><p>1</p><p class="b">2<i></i></p><a href="https://a.example/b?c">3</a></div>
  <div data-e2e="Advert one"><section aria-hidden="true"><p lang="zh-Hans">4</p></section></div><ul><li>5<li class="b">6</ul></main>`)

function parse(html: string): Root {
  return unified().use(rehypeParse, {fragment: true}).parse(html)
}

function matched(css: string, root: Root): Element[] {
  const selector = compileSelector(css)
  const found: Element[] = []
  const walk = (parent: Root | Element, ancestors: Parents[]): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const mayMatch = hasTagOf(child, selector) && hasNameOf(child, selector)
      if (mayMatch && selector.matches(child, [...ancestors, parent])) found.push(child)
      walk(child, [...ancestors, parent])
    }
  }
  walk(root, [])
  return found
}

function hasTagOf({tagName}: Element, {tagNames}: Selector): boolean {
  return tagNames.includes('*') || tagNames.includes(tagName)
}

function hasNameOf({properties: {className, id}}: Element, {names}: Selector): boolean {
  return names === undefined || [id, className].flat().some((name) => names.has(String(name)))
}

const selectors = [
  'p',
  '.b',
  'p.b',
  '#x',
  'div.a.b',
  '[data-e2e]',
  '[data-e2e="Advert one"]',
  '[data-e2e^=Adv]',
  '[data-e2e$=one]',
  '[data-e2e*="rt o"]',
  '[data-e2e~=one]',
  '[data-e2e="advert ONE" i]',
  '[lang|=zh]',
  '[class="a b"]',
  '[aria-hidden=true]',
  'a[href*="a.example"]',
  'main p',
  'main > p',
  'div > p',
  'p + p',
  'p ~ a',
  'div p, li.b',
  '#x, li.b',
  'p:not(.b)',
  ':is(p, li).b',
  'i:empty',
  'li:first-child',
  'li:last-child',
  'section > p:only-child',
  'li:nth-child(2)',
  'div:has(> p)',
]

test.each([
  ['p:where(.b)', 'p.b'],
  [':where(p, li):nth-child(2)', ':is(p, li):nth-child(2)'],
  ['div:has(> :where(.b, [href=":where("]))', 'div:has(> :is(.b, [href=":where("]))'],
])('%s finds what %s finds', (css, same) => {
  expect(matched(css, tree)).toEqual(selectAll(same, tree))
  expect(matched(css, tree).length).toBeGreaterThan(0)
})

test.each(selectors)('%s finds what hast-util-select finds', (css) => {
  expect(matched(css, tree)).toEqual(selectAll(css, tree))
  expect(matched(css, tree).length).toBeGreaterThan(css === 'main > p' ? -1 : 0)
})

test('agrees with hast-util-select on any tree', () => {
  const html = fc.letrec<{node: string}>((tie) => ({
    node: fc.oneof(
      {maxDepth: 4},
      fc.constant('文'),
      fc
        .tuple(
          fc.constantFrom('div', 'section', 'span', 'b'),
          fc.constantFrom('', ' class="a"', ' class="b a"', ' id="x"'),
          fc.array(tie('node'), {maxLength: 4}),
        )
        .map(([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`),
    ),
  })).node
  const css = fc.constantFrom(
    'div .a',
    'div > .b',
    'span + b',
    'b ~ div',
    'section #x',
    'div:not(.a) > span',
    'div:empty',
    'div span.a b',
  )
  fc.assert(
    fc.property(fc.array(html, {maxLength: 4}), css, (pieces, selector) => {
      const root = parse(pieces.join(''))
      expect(matched(selector, root)).toEqual(selectAll(selector, root))
    }),
  )
})

test('names the tags it can match', () => {
  expect(compileSelector('div.a > p, p, li:not(b)').tagNames).toEqual(['p', 'li'])
  expect(compileSelector('p, .a').tagNames).toEqual(['*'])
})

test.each(['p >', 'p::before', 'p:hover', 'p:nth-child(2 of .a)', 'p:nth-child(2n-1)'])('%s is refused', (css) => {
  expect(() => compileSelector(css)).toThrow()
})

test.each(['p[constructor]', 'p[__proto__]', 'p[toString]'])('%s matches nothing that lacks it', (css) => {
  expect(matched(css, parse('<p>a</p>'))).toEqual([])
})
