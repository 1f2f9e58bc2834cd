import fc from 'fast-check'
import {expect, test} from 'vitest'
import {partsByRule} from '../../../src/rehype/clutter/label-tables.ts'
import {textByStart} from '../../../src/rehype/texts/text-by-start.ts'

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

test('says its starts where all parts have them', () => {
  expect(
    textByStart(
      [
        ['gull', 'g'],
        ['auk', 'a'],
      ],
      '',
    ).starts,
  ).toBe('ga')
  expect(
    textByStart(
      [
        ['gull', 'g'],
        ['.auk', ''],
      ],
      '',
    ).starts,
  ).toBeUndefined()
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
