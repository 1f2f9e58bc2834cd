import {createParser} from 'css-selector-parser'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readPlainSelector} from '../../src/ground/plain-selector.ts'
import {publishers} from '../../src/publishers/index.ts'

const parse = createParser({syntax: 'selectors-4'})

function parsed(css: string) {
  try {
    return parse(css)
  } catch {
    return undefined
  }
}

test('the selectors of the publishers are read as the package reads them', () => {
  const selectors = publishers.flatMap(({drop = [], description}) => [
    ...drop.flatMap(({select}) => select ?? []),
    ...(typeof description === 'string' ? [description] : []),
  ])
  expect(selectors.length).toBeGreaterThan(10)
  for (const selector of selectors) expect(readPlainSelector(selector)).toEqual(parse(selector))
})

test.each([
  ['p:first-child'],
  ['*'],
  ['p::before'],
  ['.1a'],
  ['.\\31 a'],
  ["[a='b']"],
  ['[a="b" i]'],
  ['[a="b,c"]'],
  ['.乙'],
  ['p >'],
  ['> p'],
  [''],
  ['p,'],
  ['[a]p'],
  ['p || q'],
  ['svg|a'],
])('%j is left to the package', (css) => {
  expect(readPlainSelector(css)).toBeUndefined()
})

test('whatever is read is read as the package reads it', () => {
  const pieces = fc.constantFrom(
    ...['p', 'h2', 'my-tag', 'P', '.a', '.b-c', '._d', '.A1', '.-e', '#f', '#G', '[h]', '[i="j"]', '[k^="l m"]'],
    ...[
      '[n$=""]',
      '[o*="]"]',
      '[p~="q"]',
      '[r|="s"]',
      '[t = "u"]',
      '[v=w]',
      ' ',
      '  ',
      ' > ',
      '>',
      ' + ',
      '~',
      ', ',
      ',',
    ],
    ...['\t', '\n', '\f', '\v', '\u00a0', '\u3000', '\ufeff'],
    ...['*', ':not(.x)', '/**/', '\\', '"', '-', '1'],
  )
  let read = 0
  fc.assert(
    fc.property(fc.array(pieces, {minLength: 1, maxLength: 8}), (parts) => {
      const css = parts.join('')
      const plain = readPlainSelector(css)
      if (plain === undefined) return
      read++
      expect(plain).toEqual(parsed(css))
    }),
    {numRuns: 3000},
  )
  expect(read).toBeGreaterThan(100)
})
