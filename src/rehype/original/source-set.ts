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
  addressOfSet.lastIndex = 0
  for (let match = addressOfSet.exec(text); match; match = addressOfSet.exec(text)) {
    const address = match[1]!
    if (address.endsWith(',')) {
      found.push({address: address.replace(/(?<!,),+$/, ''), size: 1})
      continue
    }
    descriptors.lastIndex = addressOfSet.lastIndex
    found.push({address, size: sizeIn(descriptors.exec(text)![0])})
    addressOfSet.lastIndex = descriptors.lastIndex
  }
  return found
}

/** Blanks and commas, and the address behind them. */
const addressOfSet = /[ \n\t\r\f,]*([^ \n\t\r\f,][^ \n\t\r\f]*)/y

/** What stands behind an address, to a comma outside brackets. */
const descriptors = /(?:[^,(]|\([^)]*(?:\)|$))*/y

/** The first size among the descriptors; a height stands behind the width that it belongs to. */
function sizeIn(descriptors: string): number {
  const pieces = descriptors.trim().split(/\s+/)
  if (!pieces.every((piece) => descriptor.test(piece))) return 1
  return Number.parseFloat(pieces[0]!)
}
