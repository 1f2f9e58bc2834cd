/** A line of input; `undefined` for one that was longer than the limit, which is not kept. */
export type Line = string | undefined

/** Cuts bytes into lines, whatever pieces they come in. */
export interface LineCutter {
  /** Lines that are complete with these bytes. */
  push: (bytes: Buffer) => Generator<Line>
  /** The last line, when no line break ended it. */
  end: () => Generator<Line>
}

const lineBreak = 10

/**
 * Makes a cutter. A line of 50 MB comes in 800 pieces: they are put together once, when it is complete; of a line that is
 * too long, nothing is kept.
 * @param limit Bytes of the longest line.
 */
export function createLineCutter(limit: number): LineCutter {
  let pieces: Buffer[] = []
  let size = 0
  const keep = (piece: Buffer) => {
    size += piece.length
    if (size > limit) pieces = []
    else pieces.push(piece)
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
  }
}

/** A text longer than the engine can hold counts as too long. */
function decode(pieces: Buffer[], size: number): Line {
  try {
    const text = (pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, size)).toString('utf8')
    return text.endsWith('\r') ? text.slice(0, -1) : text
  } catch {
    return undefined
  }
}
