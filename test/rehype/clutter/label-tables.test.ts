import {expect, test} from 'vitest'
import {han} from '../../../src/rehype/clutter/label-patterns.ts'
import {wordsByRule} from '../../../src/rehype/clutter/label-tables.ts'

test('a word stands under one rule', () => {
  const words = wordsByRule.flatMap(([, said]) => said.trim().split('\n'))
  expect(words.length).toBeGreaterThan(900)
  expect(words.filter((word, at) => words.indexOf(word) !== at && !isTwiceInOne(word))).toEqual([])
})

function isTwiceInOne(word: string): boolean {
  return wordsByRule.filter(([, said]) => said.includes(`\n${word}\n`)).length === 1
}

test('what names are written with is what Unicode says, but for characters that nobody has', () => {
  const ours = new RegExp(`[${han}]`, 'u')
  const wrong: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code)
    if (ours.test(character) !== /\p{Script=Han}/u.test(character) && !/\p{Cn}/u.test(character))
      wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})
