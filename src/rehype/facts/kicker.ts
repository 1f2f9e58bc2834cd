import type {Element} from 'hast'
import {sentenceEnds} from '../../ground/sentence-end.ts'
import {classNames} from '../class-names.ts'
import {wordsOf} from '../clutter/words.ts'

/** Longest name of a section or a column, in characters. */
const longest = 40

/** What sections and columns are called by their classes, whatever the element. */
const called = new Set('categories category categorylist kicker ressort rubric rubrik topline'.split(' '))
/** The same, where a box would be called so by its place on the page. */
const calledInLine = new Set(['column', 'section'])
const inLine = new Set(['a', 'p', 'span'])

/** Sentences, labels, days. */
const noKicker = new RegExp(String.raw`[${sentenceEnds}:：]$|\d`)

/**
 * Whether a line before the text names the section that the article stands in, and nothing else.
 *
 *     <p class="column"><a href="/column/199">…</a></p>   <p class="topline">Volleyball</p>   <p>Politics</p>
 *
 * @param named Names of sections and tags, as the page states them.
 */
export function isKicker(line: Element, text: string, named: readonly string[]): boolean {
  if (text.length > longest || noKicker.test(text)) return false
  if (named.some((name) => name.toLowerCase() === text.toLowerCase())) return true
  const names = classNames(line)
  if (names.length === 0) return false
  const words = wordsOf(names.join(' '))
  return words.some((word) => called.has(word) || (calledInLine.has(word) && inLine.has(line.tagName)))
}
