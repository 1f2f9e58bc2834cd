import type {Element, Nodes, Root} from 'hast'
import {dateWord} from './date-words.ts'

/** One block or image of one article. */
export interface Sighting {
  kind: 'block' | 'image'
  /** Simplest selector that names it by itself, such as `p.copyright`; only the tag name where it has no class or id. */
  selector: string
  /** Text of a block, blanks tidied, digits and names of days and months made equal; address of an image. */
  text: string
  /** The same as the source has it, for the sample. */
  sample: string
  /** Whether it stands among the first two or the last three blocks, where clutter lives. */
  atEdge: boolean
}

const blockNames = new Set(
  'p div section aside small li h1 h2 h3 h4 h5 h6 figcaption footer header form nav'.split(' '),
)
/** Rules that go by the text look at no longer blocks. */
const longest = 200

/** Everything in an article that could recur in others: blocks that hold no other block, blocks without text, images. */
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
    const isBlock = blockNames.has(child.tagName) || media.has(child.tagName)
    const childHoldsBlock = collect(child, found)
    if (isBlock && !childHoldsBlock && !media.has(child.tagName)) {
      const sample = textOf(child).replace(/\s+/g, ' ').trim()
      // A block without text is worth naming only where its class says what it is for.
      if (sample.length <= longest && (sample || hasName(child))) {
        found.push({
          kind: 'block',
          selector: selectorOf(child),
          text: sample.replace(/\d+/g, '0').replace(dateWord, 'day'),
          sample,
          atEdge: false,
        })
      }
    }
    holdsBlock ||= isBlock || childHoldsBlock
  }
  return holdsBlock
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

const hasName = (element: Element) => selectorOf(element) !== element.tagName

const plainName = /^[A-Za-z_][\w-]*$/

function selectorOf({tagName, properties}: Element): string {
  const {className, id} = properties
  const names = Array.isArray(className) ? className.filter((name) => plainName.test(String(name))) : []
  if (names.length > 0) return `${tagName}.${names[0]}`
  // An id with a number in it belongs to one article.
  if (typeof id === 'string' && plainName.test(id) && !/\d/.test(id)) return `${tagName}#${id}`
  return tagName
}
