import {expect, test} from 'vitest'
import {joinedPatterns} from '../../../src/rehype/rules/joined-patterns.ts'

test.each([
  ['one of several', [/^gull$/, /^tern$/], 'tern', true],
  ['none of several', [/^gull$/, /^tern$/], 'gull tern', false],
  ['the alternatives of each for themselves', [/^gull|tern$/, /^auk$/], 'a tern', true],
  ['each in its own case', [/^gull$/i, /^tern$/], 'GULL', true],
  ['none in the case of another', [/^gull$/i, /^tern$/], 'TERN', false],
  ['groups that are counted', [/^(gull)$/, /^(a)(b)\1$/], 'aba', true],
  ['groups that are named', [/^(?<bird>gull)$/, /^(?<bird>tern)$/], 'tern', true],
])('joined patterns match %s', (_, patterns, text, matches) => {
  expect(joinedPatterns(patterns).some((pattern) => pattern.test(text))).toBe(matches)
})

test('a joined pattern does not go on where it matched last', () => {
  const [joined] = joinedPatterns([/gull/g])
  expect([joined!.test('gull'), joined!.test('gull')]).toEqual([true, true])
})

test('patterns that can be asked at once are one', () => {
  expect(joinedPatterns([/^gull$/, /^tern$/, /(?<=a )auk/])).toHaveLength(1)
})
