import {putUnder} from '../../ground/remembered.ts'
import type {TextByStart} from '../texts/text-by-start.ts'
import {joinedPatterns} from './joined-patterns.ts'

/** By which texts a rule goes, blanks tidied: by such words, and by what matches. */
export interface TextRule {
  /** In small letters. */
  words?: ReadonlySet<string>
  text?: RegExp | TextByStart
  /**
   * The characters with which what matches begins, in small letters, and those with which it ends. Set where it can be:
   * few texts are asked then, and to compile a pattern of words takes a millisecond. None is a pair of surrogates. A
   * `TextByStart` brings its own.
   */
  starts?: string
  ends?: string
}

/** Whether a rule goes by texts at all. */
export function goesByText({text, words}: TextRule): boolean {
  return text !== undefined || words !== undefined
}

/** Whether a text is one that a rule goes by; an empty one never is. */
export function matchesRule(said: string, rule: TextRule): boolean {
  if (said === '') return false
  const {words, text, starts, ends} = rule
  const small = said.toLowerCase()
  if (words?.has(small)) return true
  if (starts !== undefined && !starts.includes(small[0]!)) return false
  if (ends !== undefined && !ends.includes(small.at(-1)!)) return false
  return text?.test(said) === true
}

/** What texts rules go by, to ask of all at once. */
export interface WantedTexts {
  /** Rules by the character with which a text begins that they go by, in small letters. */
  byStart: ReadonlyMap<string, readonly TextRule[]>
  others: readonly Pick<RegExp, 'test'>[]
}

/** Gathers them from the rules. */
export function wantedTexts(rules: readonly TextRule[]): WantedTexts {
  const byStart = new Map<string, TextRule[]>()
  const patterns: RegExp[] = []
  const byAnyStart: TextByStart[] = []
  for (const rule of rules) {
    const {words = [], text} = rule
    const starts = rule.starts ?? (text instanceof RegExp ? undefined : text?.starts)
    for (const start of new Set([...(starts ?? ''), ...Array.from(words, (word) => word[0]!)]))
      putUnder(byStart, start, rule)
    if (starts !== undefined) continue
    if (text instanceof RegExp) patterns.push(text)
    else if (text) byAnyStart.push(text)
  }
  return {byStart, others: [...joinedPatterns(patterns), ...byAnyStart]}
}

/** From here on, characters are in one case. */
const withoutCase = 0x2e80

/** Whether a text, which is not empty, is one that any of the rules goes by. Few are: most begin otherwise. */
export function isWanted(said: string, {byStart, others}: WantedTexts): boolean {
  const starting = byStart.get(said.charCodeAt(0) < withoutCase ? said[0]!.toLowerCase() : said[0]!)
  if (starting) for (const rule of starting) if (matchesRule(said, rule)) return true
  for (const pattern of others) if (pattern.test(said)) return true
  return false
}
