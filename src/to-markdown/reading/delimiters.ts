import {type CharacterClass, classAfter, classBefore} from './character-class.ts'
import type {Constructs, Dialect} from './read-inline.ts'

interface Run {
  code: number
  /** Where it begins in the text. */
  at: number
  /** First character that is not used up yet. */
  start: number
  count: number
  /** Length as written: the rule of three asks for it. */
  original: number
  canOpen: boolean
  canClose: boolean
  previous: Run | undefined
  next: Run | undefined
}

const TILDE = 126

/**
 * Runs of `*`, `_` and `~` and their pairing, by the letter of CommonMark 0.31 §6.2 with the original lengths of the
 * runs (micromark takes what is left of them, commonmark.js and cmark do not) and GFM's one or two tildes.
 */
export class Delimiters {
  last: Run | undefined

  constructor(
    private readonly text: string,
    private readonly dialect: Dialect,
    private readonly found: Constructs,
  ) {}

  /** Takes the run that begins at `at`; its end comes back. */
  push(at: number): number {
    const code = this.text.charCodeAt(at)
    let end = at + 1
    while (this.text.charCodeAt(end) === code) end++
    const inPairs = code === TILDE && this.dialect === 'pairs of tildes'
    if (code === TILDE && (inPairs ? end - at < 2 : end - at > 2)) return end
    const before = this.beginsLabel(at) ? 'whitespace' : classBefore(this.text, at, this.dialect)
    const after = this.endsLabel(end) ? 'whitespace' : classAfter(this.text, end, this.dialect)
    const lax = this.dialect === 'micromark' && code !== TILDE
    const left = flanks(after, before) || (lax && this.text.charCodeAt(end) === TILDE)
    const right = flanks(before, after) || (lax && this.text.charCodeAt(at - 1) === TILDE)
    const free = code !== 95
    const canOpen = left && (free || !right || before === 'punctuation')
    const canClose = right && (free || !left || after === 'punctuation')
    if (!canOpen && !canClose) return end
    const count = end - at - (inPairs ? (end - at) % 2 : 0)
    const run: Run = {
      code,
      at,
      start: end - count,
      count,
      original: count,
      canOpen,
      canClose,
      previous: this.last,
      next: undefined,
    }
    if (this.last) this.last.next = run
    this.last = run
    return end
  }

  /** Whether the words of a link may begin here, to who reads them by themselves. */
  private beginsLabel(at: number): boolean {
    return this.dialect === 'blanks around label' && this.text[at - 1] === '['
  }

  private endsLabel(at: number): boolean {
    return (
      (this.dialect === 'blank behind label' || this.dialect === 'blanks around label') &&
      this.text.startsWith('](', at)
    )
  }

  /** Pairs the runs above `below`, and forgets them. */
  pair(below: unknown): void {
    // Below these no opener was found for a closer of the kind. Places, as runs go.
    const bottoms = new Map<number, number>()
    let closer = this.last
    if (closer === below) return
    while (closer?.previous !== below && closer?.previous) closer = closer.previous
    while (closer) {
      if (!closer.canClose) {
        closer = closer.next
        continue
      }
      const key =
        closer.code * 8 +
        (closer.canOpen ? 4 : 0) +
        (closer.code === TILDE ? closer.original % 2 : this.lengthOf(closer) % 3)
      const opener = this.findOpener(closer, below, bottoms.get(key) ?? -1)
      if (opener === undefined) {
        bottoms.set(key, closer.at - 1)
        const {next} = closer
        if (!closer.canOpen) this.remove(closer)
        closer = next
        continue
      }
      if (closer.code === TILDE && opener.original % 2 !== closer.original % 2) {
        closer = this.removeBoth(opener, closer)
        continue
      }
      const used = opener.count >= 2 && closer.count >= 2 ? 2 : 1
      opener.count -= used
      const inner = opener.start + opener.count
      this.found.push(-4, inner, inner + used, closer.start, closer.start + used)
      closer.start += used
      closer.count -= used
      opener.next = closer
      closer.previous = opener
      if (opener.count === 0) this.remove(opener)
      else if (this.dialect === 'micromark') reconsider(bottoms, opener)
      if (closer.count === 0) {
        const {next}: Run = closer
        this.remove(closer)
        closer = next
      }
    }
    this.last = below as Run | undefined
    if (this.last) this.last.next = undefined
  }

  private findOpener(closer: Run, below: unknown, bottom: number): Run | undefined {
    for (let run = closer.previous; run && run !== below && run.at > bottom; run = run.previous) {
      if (run.code !== closer.code || !run.canOpen) continue
      if (closer.code === TILDE) {
        if (run.original % 2 === closer.original % 2) return run
        if (this.dialect === 'before 0.31' && !closer.canOpen && !run.canClose) return run
        continue
      }
      if (!closer.canOpen && !run.canClose) return run
      const close = this.lengthOf(closer)
      if (close % 3 === 0 || (this.lengthOf(run) + close) % 3 !== 0) return run
    }
    return undefined
  }

  /** GitHub gives up one tilde and two that find each other, and all between; what follows comes back. */
  private removeBoth(opener: Run, closer: Run): Run | undefined {
    const {next} = closer
    for (let run: Run | undefined = closer; run && run !== opener; run = run.previous) this.remove(run)
    this.remove(opener)
    return next
  }

  private lengthOf(run: Run): number {
    return this.dialect === 'micromark' ? run.count : run.original
  }

  private remove(run: Run): void {
    if (run.previous) run.previous.next = run.next
    if (run.next) run.next.previous = run.previous
    else this.last = run.previous
  }
}

/** What is left of an opener may suit a closer that the whole of it did not. */
function reconsider(bottoms: Map<number, number>, opener: Run): void {
  for (const [key, bottom] of bottoms) if (bottom >= opener.at) bottoms.set(key, opener.at - 1)
}

function flanks(inner: CharacterClass, outer: CharacterClass): boolean {
  return inner !== 'whitespace' && (inner !== 'punctuation' || outer !== 'letter')
}
