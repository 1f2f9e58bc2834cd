import type {Element} from 'hast'
import {shortText} from '../../ground/visible-text.ts'
// The tables stand apart: the bundle of the command leaves them beside it until a label asks for them.
import {ruleOfLabel} from './label-rules.ts'

/** A label is no longer than this, in characters. */
export const longestLabel = 90

/** The rule by which the words of a heading name what follows as clutter; undefined for all other words. */
export function clutterByLabel(text: string): string | undefined {
  return text === '' || text.length > longestLabel ? undefined : ruleOfLabel(text)
}

/** The same of all that an element says. */
export function clutterByWords(element: Element): string | undefined {
  return clutterByLabel(shortText(element, longestLabel))
}
