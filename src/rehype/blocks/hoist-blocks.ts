import type {Element, ElementContent, Parents} from 'hast'
import {append} from '../../ground/append.ts'
import {withChildren} from '../../ground/hast-node.ts'
import {isBlock, isElement} from '../../ground/is-element.ts'
import {type LedgerEntry, ledgerEntry} from '../../ledger.ts'
import {isComponent} from '../known-elements.ts'
import {isSeen} from '../seen/is-seen.ts'
import type {Content} from './content.ts'

/** Inline elements that HTML lets, or careless pages make, hold blocks. */
const hoisted = new Set('a b big cite del em font i mark s small span strike strong u'.split(' '))

/** Inline elements that mark nothing: what is in them stands for them. */
const transparent = new Set('abbr bdi bdo button canvas data ins label map noscript object time'.split(' '))

/** Blocks whose content is blocks or items; the mark goes down into these. */
const solid = new Set(['figure', 'hr', 'pre', 'table'])

/** The link or the mark around blocks, and whether any of them bears it. */
interface Mark {
  element: Element
  isBorne: boolean
}

/**
 * What an inline element with blocks in it becomes: the blocks, with the element around the text inside each of them.
 * `undefined` where it holds no block.
 *
 *     <b><p>甲</p>乙</b>          →   <p><b>甲</b></p><b>乙</b>
 *     <a href="/x"><h3>甲</h3></a>   →   <h3><a href="/x">甲</a></h3>
 *
 * A link that none of them can bear goes to the ledger.
 */
export function hoistBlocks(
  element: Element,
  ancestors: readonly Parents[],
  ledger: LedgerEntry[],
): Content | undefined {
  const {tagName, children} = element
  const isTransparent = transparent.has(tagName) || isComponent(tagName)
  if ((!isTransparent && !hoisted.has(tagName)) || !children.some(isBlock)) return undefined
  if (isTransparent) return children
  const mark = {element, isBorne: false}
  const result = pushDown(mark, children)
  if (tagName === 'a' && !mark.isBorne && element.properties.href)
    ledger.push(ledgerEntry(result.some(isSeen) ? 'links/around' : 'empty/link', withChildren(element, []), ancestors))
  return result
}

function pushDown(mark: Mark, content: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  let line: ElementContent[] = []
  const flush = (): void => {
    const [only] = line
    // Marks of one kind around each other are one; hostile pages nest hundreds.
    const marked = line.length === 1 && only?.type === 'element' && only.tagName === mark.element.tagName
    if (!marked && line.some(isSeen)) result.push(bearing(mark, line))
    else append(result, line)
    line = []
  }
  for (const child of content) {
    if (child.type !== 'element' || !(isBlock(child) || child.tagName === 'caption')) {
      line.push(child)
      continue
    }
    flush()
    // A picture with its caption, or code, is no text: only a link goes around the picture itself. None goes into cells.
    const isLink = mark.element.tagName === 'a'
    if (solid.has(child.tagName) && (isLink || child.tagName !== 'table'))
      result.push(isLink ? linkPictures(mark, child) : child)
    else result.push(withChildren(child, pushDown(mark, child.children)))
  }
  flush()
  return result
}

function bearing(mark: Mark, children: ElementContent[]): Element {
  const {element} = mark
  mark.isBorne = true
  return withChildren(element, children, {...element.properties})
}

function linkPictures(mark: Mark, element: Element): Element {
  if (element.tagName !== 'figure' || element.properties.dataMedia) return element
  const children = element.children.map((child) => (isElement(child, 'img') ? bearing(mark, [child]) : child))
  return withChildren(element, children)
}
