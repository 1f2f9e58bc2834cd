/** One of the pictures that a set lists: its address, and its width or density. */
export interface Candidate {
  address: string
  /** 1 where the set does not say it. */
  size: number
}

/** A set longer than this, in characters, is none that somebody wrote. */
const longest = 100_000

/** Width, density or height, and nothing else of it. */
const descriptor = /^(\d+(?:\.\d+)?|\.\d+)[wxh]$/

/**
 * Reads a set of pictures (HTML, §4.8.4.2.1 “Parsing a srcset attribute”): an address runs to a blank, what follows it
 * to a comma outside brackets, and a comma at its end ends it.
 *
 *     a.jpg 300w,b,c.jpg 600w   →   a.jpg at 300, b,c.jpg at 600
 *
 * @returns What it lists, in order. One whose size cannot be read is there with the size 1, where a browser passes it
 *   over.
 */
export function readSourceSet(text: string): Candidate[] {
  const found: Candidate[] = []
  if (text.length > longest) return found
  let at = 0
  while (at < text.length) {
    if (isBlank(text[at]!) || text[at] === ',') {
      at++
      continue
    }
    const start = at
    while (at < text.length && !isBlank(text[at]!)) at++
    let end = at
    while (text[end - 1] === ',') end--
    const address = text.slice(start, end)
    if (end < at) {
      found.push({address, size: 1})
      continue
    }
    const from = at
    for (let depth = 0; at < text.length && (depth > 0 || text[at] !== ','); at++) {
      if (text[at] === '(') depth = 1
      else if (text[at] === ')') depth = 0
    }
    found.push({address, size: sizeIn(text.slice(from, at))})
  }
  return found
}

/** The first size among the descriptors; a height stands behind the width that it belongs to. */
function sizeIn(descriptors: string): number {
  const pieces = descriptors.trim().split(/\s+/)
  if (!pieces.every((piece) => descriptor.test(piece))) return 1
  return Number.parseFloat(pieces[0]!)
}

/** ASCII whitespace. */
function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '\f'
}
