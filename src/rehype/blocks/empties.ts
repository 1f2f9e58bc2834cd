import type {Element, Parents, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {append} from '../../ground/append.ts'
import {isBlankText} from '../../ground/blanks.ts'
import {showing} from '../../ground/element-kinds.ts'
import {isBlock} from '../../ground/is-element.ts'
import {ledgerEntry} from '../../ledger.ts'
import {partingBox} from '../parting-box.ts'
import type {Content} from './content.ts'

/** Elements that show something, or hold a place that counts, without any text. */
const kept = new Set([
  ...showing,
  ...'area br col colgroup figure hr input source table tbody td tfoot th thead tr track'.split(' '),
])

/**
 * Elements that a reader never sees, and drawings, which Markdown cannot show: a link around one has nothing to say.
 */
const unseen = new Set('base head link meta script style svg template title'.split(' '))

/**
 * Takes out what shows nothing: comments, scripts, empty paragraphs, headings, items, wrappers. An inline wrapper
 * around blanks or a break leaves these. A link without text goes to the ledger, because it led somewhere.
 *
 *     <p> </p>   <p><b><br/></b></p>   <a href="/a/5493521.html"></a>   VOA, RFA 2020
 */
export function removeEmpties(tree: Root, conversion: Conversion): void {
  prune(tree, conversion, [])
}

/** Whether anything is seen of the parent. */
function prune(parent: Root | Element, conversion: Conversion, ancestors: Parents[]): boolean {
  ancestors.push(parent)
  const {children} = parent
  let out: Content | undefined
  let seen = false
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    let stays: Content | undefined
    if (child.type === 'text') {
      seen ||= !isBlankText(child)
    } else if (child.type !== 'element' || unseen.has(child.tagName)) {
      stays = []
    } else if (child.tagName === 'br' || child.tagName === 'wbr') {
      // Shows nothing by itself; paragraphs decide about it.
    } else if (prune(child, conversion, ancestors) || kept.has(child.tagName)) {
      seen = true
    } else {
      stays = isBlock(child) || isAnchor(child) ? [] : child.children
      if (child.tagName === 'a' && child.properties.href) {
        conversion.ledger.push(ledgerEntry('empty/link', child, ancestors))
      }
      if (isAnchor(child) && !isBlock(child)) stays = undefined
    }
    if (stays === undefined) {
      out?.push(child)
      continue
    }
    out ??= children.slice(0, index)
    append(out, stays.length === 0 ? partingBox(parent, out, index) : stays)
  }
  if (out) parent.children = out as Element['children']
  ancestors.pop()
  return seen
}

/** A place that links lead to, such as a footnote's. */
function isAnchor({tagName, properties}: Element): boolean {
  return (
    (tagName === 'a' || tagName === 'span') &&
    (properties.id !== undefined || properties.name !== undefined) &&
    !properties.href
  )
}
