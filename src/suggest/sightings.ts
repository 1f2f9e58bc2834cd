import type {Element, Root} from 'hast'
import {visibleText} from '../ground/visible-text.ts'
import {dateWord} from './date-words.ts'

/** One block, named link or image of one article. */
export interface Sighting {
  kind: 'block' | 'link' | 'image'
  /**
   * Simplest selector that names it by itself, such as `p.copyright`; only the tag name where it has no class or id.
   */
  selector: string
  /** Text of a block, blanks tidied, digits and names of days and months made equal; address of an image. */
  text: string
  /** The same as the source has it, for the sample. */
  sample: string
  /** Whether it stands among the first two or the last three blocks, where clutter lives. */
  atEdge: boolean
}

const blockNames = new Set(
  'p div section aside small li h1 h2 h3 h4 h5 h6 figcaption footer header form nav hr button'.split(' '),
)
/** Rules that go by the text look at no longer blocks. */
const longest = 200

/** What in an article could recur in others: innermost blocks, blocks without text, links with a class, images. */
export function sightings(tree: Root): Sighting[] {
  const found: Sighting[] = []
  collect(tree, found)
  const blocks = found.filter(({kind}) => kind === 'block')
  blocks.forEach((block, index) => {
    block.atEdge = index < 2 || index >= blocks.length - 3
  })
  return found
}

const media = new Set(['img', 'iframe', 'video', 'audio', 'picture', 'object', 'embed'])

/** Returns whether the node holds a block, an image or a player, and adds what it sees to `found`. */
function collect(node: Root | Element, found: Sighting[]): boolean {
  let holdsBlock = false
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'img' && typeof child.properties.src === 'string') {
      const address = child.properties.src
      found.push({kind: 'image', selector: selectorOf(child), text: address, sample: address, atEdge: false})
    }
    // A tag name with a hyphen is an element of the publisher's own.
    const isBlock = blockNames.has(child.tagName) || media.has(child.tagName) || child.tagName.includes('-')
    const childHoldsBlock = collect(child, found)
    const kind =
      child.tagName === 'a' && hasName(child) ? 'link' : isBlock && !media.has(child.tagName) ? 'block' : undefined
    if (kind && !childHoldsBlock) add(found, kind, child)
    holdsBlock ||= isBlock || childHoldsBlock
  }
  return holdsBlock
}

function add(found: Sighting[], kind: Sighting['kind'], element: Element): void {
  // As rules read it, so that what is suggested matches.
  const sample = visibleText(element)
  // An element without text is worth naming only where its class says what it is for, and where no script would fill
  // it.
  if (sample.length > longest || (!sample && (!hasName(element) || holdsAddress(element)))) return
  const text = sample.replace(/\d+/g, '0').replace(dateWord, 'day')
  found.push({kind, selector: selectorOf(element), text, sample, atEdge: false})
}

/** `<div class="embed" data-iframe="…https://…">`: a player, not clutter. */
function holdsAddress({properties}: Element): boolean {
  return Object.values(properties).some((value) => typeof value === 'string' && value.includes('//'))
}

const hasName = (element: Element) => element.tagName.includes('-') || selectorOf(element) !== element.tagName

const plainName = /^[A-Za-z_][\w-]*$/

function selectorOf({tagName, properties}: Element): string {
  const {className, id} = properties
  const names = Array.isArray(className) ? className.filter((name) => plainName.test(String(name))) : []
  if (names.length > 0) return `${tagName}.${names[0]}`
  // An id with a number in it belongs to one article.
  if (typeof id === 'string' && plainName.test(id) && !/\d/.test(id)) return `${tagName}#${id}`
  return tagName
}
