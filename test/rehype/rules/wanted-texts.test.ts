import fc from 'fast-check'
import {expect, test} from 'vitest'
import {adLabel} from '../../../src/rehype/clutter/ad-labels.ts'
import {dropRules} from '../../../src/rehype/drop/index.ts'
import {isWanted, matchesRule, type TextRule, wantedTexts} from '../../../src/rehype/rules/wanted-texts.ts'
import {textByStart} from '../../../src/rehype/texts/text-by-start.ts'

/** The rules that say how texts begin, by each pattern of theirs. */
const withStarts = dropRules.flatMap((rule) => {
  const {text, starts} = rule
  if (text instanceof RegExp) return starts === undefined ? [] : [{rule, pattern: text}]
  return (text?.parts ?? []).map(([part]) => ({rule, pattern: new RegExp(`^(?:${part})$`, 'i')}))
})

/** What matches a pattern is among what matches this, of which texts can be made. */
function withoutLooks(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replace(/\(\?<?[=!](?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g, ''))
}

test('what a rule says of the first and the last character holds for all that its pattern matches', () => {
  expect(withStarts.length).toBeGreaterThan(40)
  for (const {rule, pattern} of withStarts) {
    fc.assert(
      fc.property(fc.stringMatching(withoutLooks(pattern)), fc.boolean(), (small, isShouted) => {
        const said = isShouted ? small.toUpperCase() : small
        if (!pattern.test(said)) return
        expect(matchesRule(said, rule), `${pattern} on ${said}`).toBe(true)
        expect(isWanted(said, wantedTexts([rule])), said).toBe(true)
      }),
      {numRuns: 300},
    )
  }
})

test.each<[string, TextRule, string, boolean]>([
  ['a word', {words: new Set(['gull'])}, 'GULL', true],
  ['more than a word', {words: new Set(['gull'])}, 'gulls', false],
  ['what matches', {text: /^gull/}, 'gulls', true],
  ['what matches in its own case', {text: /^gull/}, 'Gulls', false],
  ['what matches and begins so', {text: /gull/i, starts: 'g'}, 'Gulls', true],
  ['what matches and begins otherwise', {text: /gull/, starts: 'g'}, 'a gull', false],
  ['what matches and ends so', {text: /gull/i, starts: 'g', ends: 's'}, 'GULLS', true],
  [
    'a part that begins with any character',
    {
      text: textByStart(
        [
          ['.gull', ''],
          ['auk', 'a'],
        ],
        '',
      ),
    },
    'xgull',
    true,
  ],
  ['a part that begins with its own', {text: textByStart([['gull', 'g']], 'i')}, 'GULL', true],
  ['a part that begins otherwise', {text: textByStart([['gull', 't']], 'i')}, 'gull', false],
  ['what matches and ends otherwise', {text: /gull/, starts: 'g', ends: 's'}, 'gull', false],
])('%s', (_, rule, said, expected) => {
  expect(matchesRule(said, rule)).toBe(expected)
  expect(isWanted(said, wantedTexts([{words: new Set(['tern'])}, rule, {text: /^auk$/, starts: 'a'}]))).toBe(expected)
})

test('words are written as they are looked for, in small letters', () => {
  const words = [...dropRules, adLabel].flatMap((rule) => [...(rule.words ?? [])])
  expect(words.length).toBeGreaterThan(60)
  for (const word of words) expect(word).toBe(word.toLowerCase())
})
