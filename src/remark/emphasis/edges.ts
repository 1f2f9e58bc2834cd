import type {Html} from 'mdast'
import {classOf} from '../../to-markdown/reading/character-class.ts'
import type {Leaf} from './leaves.ts'
import {enclosingPair, sentenceMarksAfter, sentenceMarksBefore} from './punctuation.ts'
import {applyCuts, type Cut, nextRun, type Run} from './runs.ts'

/**
 * Moves the ends of a mark's spans to where CommonMark 0.31 §6.2 lets its marker open or close: at punctuation only
 * when blanks or punctuation stand outside. `约<b>50%</b>的人` → `约**50**%的人`. A symbol counts as punctuation inside a
 * span and as a letter outside, since renderers differ about it.
 */
export function settleEdges(leaves: Leaf[], mark: number): Leaf[] {
  const cuts: Cut[] = []
  for (let run = nextRun(leaves, mark, 0); run; run = nextRun(leaves, mark, run.last + 1)) {
    const before = run.first > 0 ? lastCharacter(leaves[run.first - 1]!) : ''
    const after = run.last + 1 < leaves.length ? firstCharacter(leaves[run.last + 1]!) : ''
    const opens = mayStand(firstCharacter(leaves[run.first]!), before)
    const closes = mayStand(lastCharacter(leaves[run.last]!), after)
    if (opens && closes) continue
    if (movePairOut(leaves, run, cuts)) continue
    if (!closes) settleEnd(leaves, run, mark, cuts)
    if (!opens) settleStart(leaves, run, mark, cuts)
  }
  return applyCuts(leaves, mark, cuts)
}

/**
 * Whether a marker may stand between a character of the span and the one outside; `''` is the end of the block. GitHub
 * looks past a tilde for what stands there.
 */
export function mayStand(inside: string, outside: string): boolean {
  if (inside === '~') return false
  if (classOf(inside, 'commonmark') !== 'punctuation') return true
  return outside !== '~' && classOf(outside, 'before 0.31') !== 'letter'
}

function movePairOut(leaves: Leaf[], {first, last}: Run, cuts: Cut[]): boolean {
  if (!enclosingPair(leaves.slice(first, last + 1))) return false
  cuts.push({at: first, lead: 1, trail: 0}, {at: last, lead: 0, trail: 1})
  return true
}

function settleEnd(leaves: Leaf[], {first, last}: Run, mark: number, cuts: Cut[]): void {
  const leaf = leaves[last]!
  if (leaf.kind === 'text') cuts.push({at: last, lead: 0, trail: sentenceMarksAfter(leaf.value)})
  else if (leaf.kind === 'link') moveInside(leaf, mark)
  else takeOut(leaves, mark, last, partner(leaves, last, first, -1))
}

function settleStart(leaves: Leaf[], {first, last}: Run, mark: number, cuts: Cut[]): void {
  const leaf = leaves[first]!
  if (leaf.kind === 'text') cuts.push({at: first, lead: sentenceMarksBefore(leaf.value), trail: 0})
  else if (leaf.kind === 'link') moveInside(leaf, mark)
  else takeOut(leaves, mark, first, partner(leaves, first, last, 1))
}

/** `前<b><a>链</a></b>后` → `前[**链**](/u)后`. */
function moveInside(leaf: Leaf & {kind: 'link'}, mark: number): void {
  if ((leaf.marks & mark) === 0) return
  leaf.marks &= ~mark
  for (const inner of leaf.inner) inner.marks |= mark
}

/** `<b>水<sub>2</sub></b>后` → `**水**<sub>**2**</sub>后`: both tags leave the span, what they hold keeps its own. */
function takeOut(leaves: Leaf[], mark: number, tag: number, other: number): void {
  leaves[tag]!.marks &= ~mark
  leaves[other]!.marks &= ~mark
}

/** The other tag of an element written as raw HTML; what is none stands for itself. */
function partner(leaves: Leaf[], at: number, limit: number, step: 1 | -1): number {
  const name = tagName(leaves[at]!)
  if (name === undefined) return at
  let depth = 0
  for (let place = at; step > 0 ? place <= limit : place >= limit; place += step) {
    const other = tagName(leaves[place]!)
    if (other === undefined || other.name !== name.name) continue
    depth += other.closes === name.closes ? 1 : -1
    if (depth === 0) return place
  }
  return at
}

function tagName(leaf: Leaf): {name: string; closes: boolean} | undefined {
  if (leaf.kind !== 'atom' || leaf.node.type !== 'html') return undefined
  const match = /^<(\/?)([a-z][a-z0-9]*)/i.exec((leaf.node as Html).value)
  return match ? {name: match[2]!.toLowerCase(), closes: match[1] === '/'} : undefined
}

function firstCharacter(leaf: Leaf): string {
  if (leaf.kind === 'text') return firstOf(leaf.value)
  return {break: '\\', image: '!', link: '[', atom: '`'}[leaf.kind]
}

function lastCharacter(leaf: Leaf): string {
  if (leaf.kind !== 'text') return {break: '\n', image: ')', link: ')', atom: '`'}[leaf.kind]
  return lastOf(leaf.value)
}

/** The first character of a text, which is not empty. */
export function firstOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0)!)
}

/** The last character of a text, which is not empty. */
export function lastOf(text: string): string {
  const code = text.charCodeAt(text.length - 1)
  return text.slice(code >= 0xdc00 && code <= 0xdfff ? -2 : -1)
}
