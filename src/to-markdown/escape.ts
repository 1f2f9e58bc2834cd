import {madeOnce} from '../ground/made-once.ts'
import type {DocumentStyle} from './document.ts'
import {type BlockPosition, lineStartEscapes} from './line-starts.ts'
import {LITERAL, meaningsOf, OPAQUE, type Pieces, SYNTAX, sourceOf} from './pieces.ts'
import {type Dialect, readInline} from './reading/read-inline.ts'

/** Beyond this many characters times escapes a block is not searched for escapes that another one has made needless. */
const PRUNING_BUDGET = 400_000
const ROUNDS = 12
const DELIMITERS = '*_~[]`!<&\\'

const beyondAscii = /[^\x00-\x7f]/
const symbol = madeOnce(() => /\p{S}/u)

/**
 * Joins the pieces and puts a backslash before those literal characters that a parser would take for syntax, and no
 * other: the text is read as a CommonMark parser would, what literal characters take part in is undone by an escape,
 * until everything is read as meant; then every escape is tried without.
 */
export function escapeLiterals(pieces: Pieces, place: BlockPosition, {isCommonMark, labels}: DocumentStyle): string {
  const source = sourceOf(pieces)
  const meant = meaningsOf(pieces, source.length)
  const escaped = new Uint8Array(source.length)
  const starts = lineStartEscapes(source, meant, place)
  for (const index of starts) escaped[index] = 1
  if (!isCommonMark) for (const index of signsInPairs(source, meant)) escaped[index] = 1
  const dialects = dialectsFor(source, meant)

  const chosen: number[] = []
  let mayPrune = false
  for (let round = 0; round < ROUNDS; round++) {
    const wrong = misread(source, meant, escaped, dialects, labels)
    if (wrong === undefined) break
    const helpless = round === ROUNDS - 1 || wrong.length === 0
    const candidates = helpless ? literalDelimiters(source, meant) : wrong
    mayPrune ||= helpless
    let more = false
    for (const index of candidates) {
      if (escaped[index] === 1) continue
      escaped[index] = 1
      chosen.push(index)
      more = true
    }
    if (!more) break
  }
  const needless = chosen.length > 1 || mayPrune ? chosen.sort((left, right) => right - left) : []
  // Three backticks are no fence where another one of them had to be escaped.
  if (chosen.length > 0 && isCommonMark)
    for (const index of starts) if (source.startsWith('```', index)) needless.push(index)
  if (needless.length * source.length <= PRUNING_BUDGET) {
    for (const index of needless) {
      if (starts.includes(index) && escaped[index + 1] === 0 && escaped[index + 2] === 0) continue
      escaped[index] = 0
      if (misread(source, meant, escaped, dialects, labels) !== undefined) escaped[index] = 1
    }
  }
  return withEscapes(source, escaped)
}

/**
 * Stars, backticks and double tildes that kramdown, which asks for blanks alone, may pair with another one, whether of
 * the article or of ours: `der*die und *das*`.
 */
function signsInPairs(source: string, meant: Uint8Array): number[] {
  const found: number[] = []
  for (const sign of ['*', '`', '~']) {
    const first = source.indexOf(sign)
    if (first === source.lastIndexOf(sign)) continue
    for (let at = first; at >= 0; at = source.indexOf(sign, at + 1)) {
      const [before, after] = [source[at - 1] ?? ' ', source[at + 1] ?? ' ']
      const pairs = sign === '~' ? before === sign || after === sign : before.trim() !== '' || after.trim() !== ''
      if (pairs && meant[at] === LITERAL) found.push(at)
    }
  }
  return found
}

/** Whether everything in the pieces is read as what it is, without any escape. */
export function isReadAsMeant(pieces: Pieces): boolean {
  const source = sourceOf(pieces)
  const meant = meaningsOf(pieces, source.length)
  return misread(source, meant, new Uint8Array(source.length), dialectsFor(source, meant), undefined) === undefined
}

/** The dialects that may differ about a text. */
function dialectsFor(source: string, meant: Uint8Array): Dialect[] {
  const dialects: Dialect[] = ['commonmark']
  if (!/[*_~]/.test(source)) return dialects
  if (/[*_~]~|~[*_]/.test(source) || (beyondAscii.test(source) && symbol().test(source))) dialects.push('before 0.31')
  if (/[\u{10000}-\u{10ffff}]/u.test(source)) dialects.push('halves')
  if (/[*_~]{2}/.test(source)) dialects.push('micromark')
  if (source.includes('~~~')) dialects.push('pairs of tildes')
  // Only a mark at the edge of a label is beside what they take for a blank.
  if (/[*_~]\]\(|\[[*_~]/.test(source) && holdsLabel(source, meant))
    dialects.push('blank behind label', 'blanks around label')
  return dialects
}

function holdsLabel(source: string, meant: Uint8Array): boolean {
  let at = source.indexOf('](')
  while (at >= 0 && meant[at] !== SYNTAX) at = source.indexOf('](', at + 1)
  return at >= 0
}

function withEscapes(source: string, escaped: Uint8Array): string {
  let at = escaped.indexOf(1)
  if (at < 0) return source
  const parts: string[] = []
  let from = 0
  for (; at >= 0; at = escaped.indexOf(1, at + 1)) {
    parts.push(source.slice(from, at))
    from = at
  }
  parts.push(source.slice(from))
  return parts.join('\\')
}

/** Literals read as syntax, which to escape; `undefined` when all is as meant, none when our syntax is not seen. */
function misread(
  source: string,
  meant: Uint8Array,
  escaped: Uint8Array,
  dialects: Dialect[],
  labels: ReadonlySet<string> | undefined,
): number[] | undefined {
  const text = withEscapes(source, escaped)
  const origin = new Int32Array(text.length)
  for (let index = 0, at = 0; index < source.length; index++) {
    if (escaped[index] === 1) origin[at++] = -1
    origin[at++] = index
  }
  const wrong: number[] = []
  let missed = false
  for (const dialect of dialects) {
    const seen = new Uint8Array(text.length)
    const found = readInline(text, dialect, labels)
    for (let start = 1, end = 0; start < found.length; start = end + 1) {
      const paired = found[start - 1]! < 0
      end = start + Math.abs(found[start - 1]!)
      let culprit = -1
      for (let range = start; range < end; range += 2) {
        const kind = paired ? (range === start ? 3 : 4) + 2 * (found[start + 1]! - found[start]! - 1) : SYNTAX
        for (let at = found[range]!; at < found[range + 1]!; at++) {
          seen[at] = kind
          const index = origin[at]!
          if (index < 0 || meant[index] !== LITERAL) continue
          if (culprit < 0 && mayEscape(text, at, found[start]!, end - start)) culprit = index
          else missed = true
        }
      }
      if (culprit >= 0) wrong.push(culprit)
    }
    for (let at = 0; at < text.length && !missed; at++) {
      const index = origin[at]!
      const wanted = index < 0 ? SYNTAX : meant[index]!
      missed = wanted !== OPAQUE && wanted !== LITERAL && seen[at] !== wanted
    }
  }
  return wrong.length > 0 || missed ? wrong : undefined
}

/** Whether a backslash here undoes the construct: anywhere in its delimiters, of code and HTML at the start. */
function mayEscape(text: string, at: number, first: number, length: number): boolean {
  if (length > 2) return DELIMITERS.includes(text[at]!)
  if (at === first) return true
  if (text[first] !== '`' || text[at] !== '`') return false
  let end = first
  while (text[end] === '`') end++
  return at < end
}

/** Everything that may be a delimiter, for a text that no smaller set of escapes puts right. */
function literalDelimiters(source: string, meant: Uint8Array): number[] {
  const all: number[] = []
  for (let index = 0; index < source.length; index++) {
    if (meant[index] === LITERAL && DELIMITERS.includes(source[index]!)) all.push(index)
  }
  return all
}
