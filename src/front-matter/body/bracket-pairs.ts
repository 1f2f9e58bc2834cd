import {bracketedAddress} from './as-written.ts'
import {mapMarkdown} from './map-markdown.ts'

/** What is escaped, an address, a bracket, or the blank line that ends a paragraph. */
const step = new RegExp(String.raw`\\.|${bracketedAddress}|[[\]]|\n[ \t>]*(?=\n)`, 'g')

/**
 * The brackets of a Markdown document that are two to its reader: where each has its partner. Code, formulas and
 * addresses hold none.
 */
export function bracketPairs(markdown: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  let open: number[] = []
  const read = (text: string, at: number): string => {
    for (const {0: found, index} of text.matchAll(step)) {
      if (found === '[') open.push(at + index)
      else if (found === ']') {
        const partner = open.pop()
        if (partner === undefined) continue
        pairs.set(partner, at + index)
        pairs.set(at + index, partner)
      } else if (found.startsWith('\n')) open = []
    }
    return text
  }
  mapMarkdown(markdown, {text: read})
  return pairs
}

/** Whether a bracket begins the label of a link or a picture: this program writes no literal one before `](`. */
export function beginsLabel(markdown: string, pairs: ReadonlyMap<number, number>, at: number): boolean {
  const end = pairs.get(at)
  return end !== undefined && end > at && markdown[end + 1] === '('
}

/**
 * Where the article's own brackets within the words of links stand; one alone must not be escaped without its partner.
 * @param of Whether those count, too, that are in what a picture says: goldmark shows their backslashes.
 */
export function bracketsInLabels(
  markdown: string,
  pairs = bracketPairs(markdown),
  of: 'links' | 'all' = 'links',
): ReadonlySet<number> {
  const within = new Set<number>()
  let end = -1
  let endOfPicture = -1
  for (const at of [...pairs.keys()].sort((one, other) => one - other)) {
    if (at < endOfPicture) continue
    if (beginsLabel(markdown, pairs, at)) {
      if (of === 'links' && markdown[at - 1] === '!') endOfPicture = pairs.get(at)! + 1
      else if (at > end) end = pairs.get(at)!
    } else if (at < end) within.add(at)
  }
  return within
}
