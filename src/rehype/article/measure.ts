import type {Element, Root} from 'hast'

/** How much an element holds. A CJK character counts as two, for it says as much. */
export interface Measure {
  /** Characters, runs of blanks as one. */
  text: number
  /** Those within links. */
  link: number
  /** Those in runs of text that are long enough to be sentences, links aside. */
  prose: number
}

export type Measures = Map<Element | Root, Measure>

/** Elements whose text stands in a line with its neighbours. */
const inline = new Set(
  'a abbr acronym amp-link b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Elements whose text is none of the page's. */
const silent = new Set(
  'button canvas datalist head iframe input link math meta noscript object option script select style svg template textarea title'.split(
    ' ',
  ),
)
/** A run of text of that many characters is a sentence. */
const sentence = 60

/** Measures every element of a tree, in one walk. */
export function measure(tree: Root | Element): Measures {
  const measures: Measures = new Map()
  const walker = {measures, run: 0, runLink: 0}
  visit(tree, walker, false)
  return measures
}

interface Walker {
  measures: Measures
  /** Of the line that is being read: characters, and those within links. */
  run: number
  runLink: number
}

function visit(element: Element | Root, walker: Walker, inLink: boolean): Measure {
  const own: Measure = {text: 0, link: 0, prose: 0}
  const isBlock = element.type === 'root' || !inline.has(element.tagName)
  if (isBlock) walker.run = walker.runLink = 0
  for (const child of element.children) {
    if (child.type === 'text') {
      const length = lengthOf(child.value)
      own.text += length
      walker.run += length
      if (inLink) {
        own.link += length
        walker.runLink += length
      }
    } else if (child.type === 'element') {
      if (silent.has(child.tagName)) continue
      const isBlockChild = !inline.has(child.tagName)
      if (isBlockChild || child.tagName === 'br') endRun(walker, own)
      const {text, link, prose} = visit(child, walker, inLink || child.tagName === 'a')
      own.text += text
      own.link += link
      own.prose += prose
      if (isBlockChild) walker.run = walker.runLink = 0
    }
  }
  if (isBlock) endRun(walker, own)
  walker.measures.set(element, own)
  return own
}

function endRun(walker: Walker, own: Measure): void {
  const words = walker.run - walker.runLink
  if (words >= sentence && words > walker.runLink) own.prose += words
  walker.run = walker.runLink = 0
}

/** Runs of blanks count as one; ideographs, kana and Hangul as two. */
function lengthOf(text: string): number {
  let length = 0
  let afterBlank = true
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code <= 32 || code === 0xa0) {
      if (!afterBlank) length++
      afterBlank = true
    } else {
      length += code >= 0x2e80 && code < 0xfe00 ? 2 : 1
      afterBlank = false
    }
  }
  return length
}
