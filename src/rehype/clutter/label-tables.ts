// Holds nothing but arrays and strings that other modules make. The build writes down what comes of running it, and leaves
// those modules out: to make it takes a run 15 ms.

import type {TextPart} from '../texts/text-by-start.ts'
import {bareLetters} from './bare-letters.ts'
import {alternativesOf, firstCharacters} from './first-characters.ts'
import {labelPatterns} from './label-patterns.ts'
import {labelWords} from './label-words.ts'

/** The patterns of labels, by the rule that leaves them out. */
export const partsByRule: ReadonlyArray<readonly [rule: string, parts: readonly TextPart[]]> = Object.entries(
  labelPatterns,
).map(([rule, patterns]) => [rule, patterns.flatMap(alternativesOf).map((each) => [each, firstCharacters(each)])])

/** The words of labels in bare letters, by the rule that leaves them out, each between two line breaks. */
export const wordsByRule: ReadonlyArray<readonly [rule: string, words: string]> = Object.entries(labelWords).map(
  ([rule, lines]) => [rule, `\n${lines.flatMap((line) => line.split('|').map(bareLetters)).join('\n')}\n`],
)
