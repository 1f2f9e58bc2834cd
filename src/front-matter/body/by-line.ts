import {row} from './as-written.ts'
import type {Change} from './changes.ts'

/** A whole line, code included: what a renderer takes for a line does not begin anew behind its code. */
export interface Line {
  start: number
  end: number
  text: string
  /** Whether it is a row of a table. */
  isRow: boolean
}

/** The second row of a table says how its columns are aligned. */
const delimiters = /^[ \t>]*\|(?: :?---:? \|)+$/

/**
 * A change of text line by line.
 * @param change Is told the part of a line that is text, the line, and where in the document the part begins.
 */
export function byLine(markdown: string, change: (part: string, line: Line, at: number) => string): Change {
  const lineAt = linesOf(markdown)
  return (piece, at) => {
    let from = at
    return piece
      .split('\n')
      .map((part) => {
        const mapped = change(part, lineAt(from), from)
        from += part.length + 1
        return mapped
      })
      .join('\n')
  }
}

/** The line that holds an offset; offsets come in their order. */
export function linesOf(markdown: string): (at: number) => Line {
  let line = lineFrom(markdown, 0, false)
  return (at) => {
    while (line.end < at) line = lineFrom(markdown, line.end + 1, line.isRow)
    return line
  }
}

function lineFrom(markdown: string, start: number, isBehindRow: boolean): Line {
  const end = endOfLine(markdown, start)
  const text = markdown.slice(start, end)
  const isRow =
    row.test(text) && (isBehindRow || delimiters.test(markdown.slice(end + 1, endOfLine(markdown, end + 1))))
  return {start, end, text, isRow}
}

function endOfLine(markdown: string, start: number): number {
  const at = markdown.indexOf('\n', start)
  return at < 0 ? markdown.length : at
}
