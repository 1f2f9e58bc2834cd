import {bracketedAddress, linkTarget, row} from './as-written.ts'
import type {Change, Changes} from './changes.ts'

const address = new RegExp(bracketedAddress, 'y')
const target = new RegExp(linkTarget, 'y')
/** As Obsidian and pandoc tell formulas from prices: no blank inside of the dollars, no digit behind them. */
const inlineFormula = /(?<!\$)\$(?![\s$])[^$\n]*(?<!\s)\$(?![\d$])|\$\$(?![\s$])(?:[^$\n]|\$(?!\$))+\$\$/y

/** Text without blocks of another kind: its code spans and formulas apart from the rest. */
export function mapSpans(
  source: string,
  offset: number,
  {text, code, formula}: Required<Omit<Changes, 'html'>>,
): string {
  if (!/[`$]/.test(source)) return text(source, offset)
  let result = ''
  let copied = 0
  const endOfContent = contentEnds(source)
  let contentEnd = -1
  const put = (at: number, end: number, change: Change) => {
    if (at > copied) result += text(source.slice(copied, at), offset + copied)
    result += change(source.slice(at, end), offset + at)
    copied = end
  }
  for (let at = 0; at < source.length; ) {
    const char = source[at]
    if (char === '\\') at += 2
    else if (char === '<') at = endOf(address, source, at) ?? at + 1
    else if (char === ']') at = endOf(target, source, at) ?? at + 1
    else if (char === '$') {
      const end = endOf(inlineFormula, source, at)
      // A price, and a dollar in an address.
      const isFormula = end !== undefined && !source.slice(at, end).includes('](')
      if (isFormula) put(at, end, formula)
      at = isFormula ? end : at + 1
    } else if (char === '`') {
      const open = runOfBackticks(source, at)
      if (contentEnd < at) contentEnd = endOfContent(at)
      const end = endOfSpan(source, at + open, open, contentEnd)
      if (end !== undefined) put(at, end, code)
      at = end ?? at + open
    } else at++
  }
  return copied < source.length ? result + text(source.slice(copied), offset + copied) : result
}

/** Offset behind what a sticky pattern finds at an offset. */
function endOf(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : undefined
}

function runOfBackticks(source: string, from: number): number {
  let at = from
  while (source[at] === '`') at++
  return at - from
}

/** The end of a paragraph or an item: a text that looked like a mark would be escaped. */
const blockEnd = /\n(?=[ \t>]*(?:$|[-*+|] |\d{1,9}[.)] |#{1,6} ))/gm
const cellEnd = /(?<!\\)\||$/gm

/**
 * Where the paragraph, the item or the cell ends that an offset is in: no code span goes on behind it. Offsets come in
 * their order.
 */
function contentEnds(source: string): (from: number) => number {
  let line = {end: -1, isRow: false}
  return (from) => {
    // Looked at once: a row may have any number of cells.
    if (from > line.end) {
      const end = source.indexOf('\n', from)
      const whole = source.slice(source.lastIndexOf('\n', from) + 1, end < 0 ? source.length : end)
      line = {end: end < 0 ? source.length : end, isRow: row.test(whole)}
    }
    const end = line.isRow ? cellEnd : blockEnd
    end.lastIndex = from
    return end.exec(source)?.index ?? source.length
  }
}

/** Offset behind the backticks that close a span, before `limit`. */
function endOfSpan(source: string, from: number, length: number, limit: number): number | undefined {
  for (let at = source.indexOf('`', from); at >= 0 && at < limit; ) {
    const run = runOfBackticks(source, at)
    if (run === length) return at + run
    at = source.indexOf('`', at + run)
  }
  return undefined
}
