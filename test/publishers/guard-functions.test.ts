import {expect, test} from 'vitest'
import {ConvertError, convert, type Publisher} from '../../src/index.ts'

const source =
  '<!--1672398782000-->\n[T](https://x.example/a)\n------\n\n<p>See <a href="https://b.example/">b</a>.</p><p><img src="https://x.example/c.jpg" alt="d"></p>'

function convertWith(functions: object) {
  return convert(source, {
    publishers: [{id: 'x', name: 'X', hosts: ['x.example'], ...functions} as unknown as Publisher],
  })
}

const circle: {self?: unknown} = {}
circle.self = circle

test.each<[object, string]>([
  [
    {
      before() {
        throw new RangeError('too much')
      },
    },
    'The function before of the publisher x threw RangeError: too much (expected an answer)',
  ],
  [
    {
      lang() {
        throw null
      },
    },
    'The function lang of the publisher x threw null (expected an answer)',
  ],
  [
    {drop: [{rule: 'x/y', why: 'w', when: ({children}: {children: unknown[]}) => (children[9] as {id: string}).id}]},
    "The function when of the rule x/y threw TypeError: Cannot read properties of undefined (reading 'id') (expected an answer)",
  ],
  [{image: () => undefined}, 'The function image of the publisher x returned undefined (expected a URL object)'],
  [
    {link: () => 'https://b.example/'},
    'The function link of the publisher x returned "https://b.example/" (expected a URL object or undefined)',
  ],
  [{link: () => null}, 'The function link of the publisher x returned null (expected a URL object or undefined)'],
  [{lang: () => '??'}, 'The function lang of the publisher x returned "??" (expected a language tag or undefined)'],
  ...(
    [
      ['a root without children', (tree) => Object.assign(tree, {children: null})],
      ['an element without children', (tree) => tree.children.push({type: 'element', tagName: 'p', properties: {}})],
      ['an element without properties', (tree) => tree.children.push({type: 'element', tagName: 'p', children: []})],
      ['an element without a tag name', (tree) => tree.children.push({type: 'element', properties: {}, children: []})],
      ['a text without a value', (tree) => tree.children.push({type: 'text'})],
      ['a child that is no node', (tree) => tree.children.push('text')],
      ['a node that is within itself', (tree) => tree.children.push(tree)],
    ] satisfies [string, (tree: {children: unknown[]}) => void][]
  ).map(([what, change]): [object, string] => [
    {before: (tree: {children: unknown[]}) => void change(tree)},
    `The function before of the publisher x left ${what} in the tree (expected a hast tree)`,
  ]),
  [{lang: () => 5n}, 'The function lang of the publisher x returned 5 (expected a language tag or undefined)'],
  [
    {lang: () => circle},
    'The function lang of the publisher x returned an object (expected a language tag or undefined)',
  ],
  [
    {byline: () => 'Jane'},
    'The function byline of the publisher x returned "Jane" (expected a list of names or undefined)',
  ],
  [{byline: () => [5]}, 'The function byline of the publisher x returned [5] (expected a list of names or undefined)'],
  [{before: async () => {}}, 'The function before of the publisher x returned a promise (expected an answer at once)'],
])('%j fails the article: %s', (functions, message) => {
  const attempt = () => convertWith(functions)
  expect(attempt).toThrow(ConvertError)
  expect(attempt).toThrow(expect.objectContaining({message, code: 'function-failed'}))
})

test('what a function has thrown is the cause', () => {
  const cause = new RangeError('too much')
  const before = () => {
    throw cause
  }
  expect(() => convertWith({before})).toThrow(expect.objectContaining({cause}))
})

test('a function may refuse an article in its own words', () => {
  const refusal = new ConvertError('No article', {expected: 'one that is no stub'})
  const before = () => {
    throw refusal
  }
  expect(() => convertWith({before})).toThrow(refusal)
})

test('functions may answer with nothing, and see their publisher', () => {
  const functions = {
    lang: () => undefined,
    byline: () => null,
    link: () => undefined,
    image(url: URL) {
      return new URL(`${url.href}${(this as unknown as Publisher).id}`)
    },
    before: () => undefined,
  }
  expect(convertWith(functions).markdown).toBe('See b.\n\n![d](https://x.example/c.jpgx)\n')
})

test('a tree may be changed as anybody likes that stays whole, and a node stand in two places', () => {
  const before = (tree: {children: unknown[]}) => {
    const twice = {type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value: 'Twice'}]}
    tree.children.push(twice, {type: 'element', tagName: 'section', properties: {}, children: [twice]})
  }
  expect(convertWith({before, lang: () => ''}).markdown).toMatch(/Twice\n\nTwice\n$/)
})
