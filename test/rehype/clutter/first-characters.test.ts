import {expect, test} from 'vitest'
import {alternativesOf, firstCharacters} from '../../../src/rehype/clutter/first-characters.ts'

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
  [String.raw`x?\p{L}gull`, ''],
  [String.raw`(?:\p{L}{2}|x)?gull`, ''],
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
