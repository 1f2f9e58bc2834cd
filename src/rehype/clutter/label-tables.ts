// Holds nothing but data that others make: the build writes down what comes of it, which takes a run 15 ms otherwise.
import {alternativesOf, firstCharacters} from '../texts/first-characters.ts'
import type {Beginning} from '../texts/text-by-start.ts'
import {bareLetters} from './bare-letters.ts'
import {labelPatterns} from './label-patterns.ts'
import {labelWords} from './label-words.ts'

/** The patterns of labels, by the rule that leaves them out. */
export const partsByRule: ReadonlyArray<readonly [rule: string, parts: readonly Beginning[]]> = Object.entries(
  labelPatterns,
).map(([rule, patterns]) => [rule, patterns.flatMap(alternativesOf).map((each) => [each, firstCharacters(each)])])

/** The words of labels in bare letters, by the rule that leaves them out, each between two line breaks. */
export const wordsByRule: ReadonlyArray<readonly [rule: string, words: string]> = Object.entries(labelWords).map(
  ([rule, lines]) => [rule, `\n${lines.flatMap((line) => line.split('|').map(bareLetters)).join('\n')}\n`],
)
