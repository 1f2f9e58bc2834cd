import {isUtf8} from 'node:buffer'
import {ifPossible} from '../ground/if-possible.ts'

/** A line of input; `undefined` for one that was longer than the limit, which is not kept. */
export type Line = string | NoUtf8 | undefined

/** A line that is no UTF-8, as far as it is. */
export interface NoUtf8 {
  loose: string
}

/** Cuts bytes into lines, whatever pieces they come in. */
export interface LineCutter {
  /** Lines that are complete with these bytes. */
  push: (bytes: Buffer) => Generator<Line>
  /** The last line, when no line break ended it. */
  end: () => Generator<Line>
  /** How the last line began that was too long. */
  lost: () => string
}

const lineBreak = 10
/** Bytes that are kept of a line that is too long: it may say there which one it is. */
const beginning = 1024

/**
 * Makes a cutter. A line of 50 MB comes in 800 pieces: they are put together once, when it is complete; of a line that
 * is too long, no more is kept than its beginning.
 * @param limit Bytes of the longest line.
 */
export function createLineCutter(limit: number): LineCutter {
  let pieces: Buffer[] = []
  let size = 0
  let lost = ''
  const keep = (piece: Buffer) => {
    size += piece.length
    if (size <= limit) pieces.push(piece)
    else if (pieces.length > 0 || size === piece.length) {
      lost = Buffer.concat([...pieces, piece], Math.min(size, beginning)).toString('utf8')
      pieces = []
    }
  }
  const take = (): Line => {
    const line = size > limit ? undefined : decode(pieces, size)
    pieces = []
    size = 0
    return line
  }
  return {
    *push(bytes) {
      let start = 0
      for (let end = bytes.indexOf(lineBreak); end >= 0; end = bytes.indexOf(lineBreak, start)) {
        keep(bytes.subarray(start, end))
        start = end + 1
        yield take()
      }
      if (start < bytes.length) keep(bytes.subarray(start))
    },
    *end() {
      if (size > 0) yield take()
    },
    lost: () => lost,
  }
}

/** A text longer than the engine can hold counts as too long. */
function decode(pieces: Buffer[], size: number): Line {
  return ifPossible(() => {
    const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, size)
    const text = bytes.toString('utf8')
    const line = text.endsWith('\r') ? text.slice(0, -1) : text
    return isUtf8(bytes) ? line : {loose: line}
  })
}
