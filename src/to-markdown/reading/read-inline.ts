import {Delimiters} from './delimiters.ts'
import {scanEntity} from './entity.ts'
import {scanAngle} from './html-tag.ts'
import {scanLinkTail} from './link-tail.ts'

/**
 * What a CommonMark or GFM parser sees in inline text, one construct behind the other: how many numbers follow, then
 * ranges of syntax characters, from and to; what stands between them is text. Of a pair of delimiters, of which the
 * first opens and the second closes, the count is negative. Numbers in a row, because a text may be nothing but
 * delimiters, and an object for each takes longer than reading it.
 */
export type Constructs = number[]

interface Bracket {
  at: number
  image: boolean
  active: boolean
  /** Delimiter runs that were last when the bracket was opened. */
  below: unknown
  belowTildes: unknown
}

/**
 * Whose rules are read by. `commonmark` is 0.31; `before 0.31` takes symbols for letters and looks past tildes, as
 * GitHub does; `micromark` applies the rule of three to what is left of a run, not to its length as written, takes a
 * tilde beside it for a letter or a blank, whichever suits, and pairs tildes without a look at stars between them.
 * `halves`: commonmark.js, and micromark as well, sees of an emoji beside a mark half of its surrogate pair, which is a
 * letter. `pairs of tildes`: markdown-it, goldmark, kramdown and pandoc take a longer run of tildes for as many marks as
 * it has pairs. `blank behind label`: markdown-it reads the words of a link by themselves, and takes what stands behind
 * them for a blank; `blanks around label`: marked takes what stands before them for one as well.
 */
export type Dialect =
  | 'commonmark'
  | 'before 0.31'
  | 'micromark'
  | 'halves'
  | 'pairs of tildes'
  | 'blank behind label'
  | 'blanks around label'

/**
 * Reads inline Markdown as a CommonMark parser with GFM's strikethrough does, and says what it takes for syntax.
 * Answers CommonMark 0.31 §6 and the appendix “A parsing strategy”; reference links are left out, as we write no
 * definitions. Linear in the length of `text`.
 * @param labels Footnotes that are defined in the document, as `^label`.
 */
export function readInline(text: string, dialect: Dialect, labels?: ReadonlySet<string>): Constructs {
  const found: Constructs = []
  const delimiters = new Delimiters(text, dialect, found)
  const tildes = dialect === 'micromark' ? new Delimiters(text, dialect, found) : delimiters
  const brackets: Bracket[] = []
  const fences = new Map<number, number[]>()
  const memo = {noCommentEnd: false, noInstructionEnd: false, noDataEnd: false, noQuote: {}}
  let fencesKnown = false
  let at = 0
  while (at < text.length) {
    switch (text.charCodeAt(at)) {
      case 92: // backslash
        if (isAsciiPunctuation(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === 10) {
          found.push(2, at, at + 1)
          at += 2
        } else at++
        break
      case 96: {
        if (!fencesKnown) collectFences(text, at, fences)
        fencesKnown = true
        const end = runEnd(text, at)
        const close = nextFence(fences.get(end - at), end)
        if (close < 0) at = end
        else {
          const past = close + end - at
          found.push(2, at, past)
          at = past
        }
        break
      }
      case 60: {
        const end = scanAngle(text, at, memo)
        if (end > 0) found.push(2, at, end)
        at = end > 0 ? end : at + 1
        break
      }
      case 38: {
        const end = scanEntity(text, at)
        if (end > 0) found.push(2, at, end)
        at = end > 0 ? end : at + 1
        break
      }
      case 42:
      case 95:
        at = delimiters.push(at)
        break
      case 126:
        at = tildes.push(at)
        break
      case 33:
        if (text.charCodeAt(at + 1) === 91) {
          brackets.push({at, image: true, active: true, below: delimiters.last, belowTildes: tildes.last})
          at += 2
        } else at++
        break
      case 91:
        brackets.push({at, image: false, active: true, below: delimiters.last, belowTildes: tildes.last})
        at++
        break
      case 93: {
        const opener = brackets.pop()
        at++
        if (opener === undefined) break
        const inner = opener.at + (opener.image ? 2 : 1)
        const end = opener.active ? scanLinkTail(text, at, memo) : -1
        if (end < 0) {
          if (labels?.has(text.slice(inner, at - 1).toLowerCase())) found.push(2, opener.at, at)
          break
        }
        found.push(4, opener.at, inner, at - 1, end)
        delimiters.pair(opener.below)
        if (tildes !== delimiters) tildes.pair(opener.belowTildes)
        if (!opener.image) deactivate(brackets)
        at = end
        break
      }
      default:
        at++
    }
  }
  delimiters.pair(undefined)
  if (tildes !== delimiters) tildes.pair(undefined)
  return found
}

/** Links do not nest: brackets that are still open cannot become one any more. */
function deactivate(brackets: Bracket[]): void {
  for (let index = brackets.length - 1; index >= 0; index--) {
    const bracket = brackets[index]!
    if (bracket.image) continue
    if (!bracket.active) return
    bracket.active = false
  }
}

function runEnd(text: string, from: number): number {
  let end = from
  while (text.charCodeAt(end) === 96) end++
  return end
}

/** Where runs of backticks begin, by their length, last first. */
function collectFences(text: string, from: number, fences: Map<number, number[]>): void {
  for (let at = text.indexOf('`', from); at >= 0; ) {
    const end = runEnd(text, at)
    const starts = fences.get(end - at)
    if (starts) starts.push(at)
    else fences.set(end - at, [at])
    at = text.indexOf('`', end)
  }
  for (const starts of fences.values()) starts.reverse()
}

function nextFence(starts: number[] | undefined, from: number): number {
  if (starts === undefined) return -1
  while (starts.length > 0 && starts.at(-1)! < from) starts.pop()
  return starts.at(-1) ?? -1
}

function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  )
}
