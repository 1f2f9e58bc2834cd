import fc from 'fast-check'
import {expect, test} from 'vitest'
import {partsByRule} from '../../../src/rehype/clutter/label-tables.ts'
import {alternativesOf, firstCharacters} from '../../../src/rehype/texts/first-characters.ts'
import {textByStart} from '../../../src/rehype/texts/text-by-start.ts'

test.each([
  ['gull|auk', 'ga'],
  ['(?:a|(b|c)d) lire', 'abc'],
  ['(the )?gull', 'tg'],
  ['(?<name>the )?gull', 'tg'],
  ['g{0,3}ull', 'gu'],
  ['g{2}ull', 'g'],
  ['g+u', 'g'],
  ['[ab]c', 'ab'],
  [String.raw`[（(\]]c`, '（(]'],
  [String.raw`\d\d`, '0123456789'],
  [String.raw`\*?gull`, '*g'],
  ['[a|b]', 'a|b'],
  ['[-–]c', '-–'],
  ['(?!gull)tern', 't'],
  ['a?', ''],
  ['.gull', ''],
  ['[^a]gull', ''],
  ['[a-c]gull', ''],
  [String.raw`\w`, ''],
  [String.raw`\p{L}`, ''],
  [String.raw`(\p{L}|a)b`, ''],
  ['(?!a).{0,9}gull', ''],
])('%j begins with one of %j', (pattern, expected) => {
  expect(firstCharacters(pattern)).toBe(expected)
})

test.each([
  ['gull|auk', ['gull', 'auk']],
  ['(a|b)c|d', ['(a|b)c', 'd']],
  [String.raw`[|]\||[)]|(\)|a)`, [String.raw`[|]\|`, '[)]', String.raw`(\)|a)`]],
  ['', ['']],
  ['a|', ['a', '']],
])('the alternatives of %j', (pattern, expected) => {
  expect(alternativesOf(pattern)).toEqual(expected)
})

const all = partsByRule.flatMap(([, parts]) => parts)

test('asked by the start or not, labels match the same', () => {
  const byStart = textByStart(all, 'u')
  const whole = new RegExp(`^(?:${all.map(([pattern]) => pattern).join('|')})$`, 'u')
  for (const [pattern] of all.filter(([source]) => !/\\p\{|\(\?/.test(source))) {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${pattern})$`, 'u')), fc.string({maxLength: 3}), (said, more) => {
        for (const text of [said, said + more, more + said]) expect(byStart.test(text), text).toBe(whole.test(text))
      }),
      {numRuns: 50},
    )
  }
})

test('a part without characters may begin with any, and an empty text with none', () => {
  const pattern = textByStart(
    [
      ['.?gull', ''],
      ['tern', 't'],
      ['x?', ''],
    ],
    '',
  )
  expect(['gull', 'agull', 'tern', '', 'x', 'auk'].map(pattern.test)).toEqual([true, true, true, true, true, false])
})

test('starts are small letters in any case', () => {
  const pattern = textByStart([['gull', 'g']], 'i')
  expect(['gull', 'Gull', 'tern'].map(pattern.test)).toEqual([true, true, false])
})
