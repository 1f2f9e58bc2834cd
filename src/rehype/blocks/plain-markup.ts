import type {Element, Parents, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {append} from '../../ground/append.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {ledgerEntry} from '../../ledger.ts'
import {codeBlock} from './code-blocks.ts'
import type {Content} from './content.ts'
import {hoistBlocks} from './hoist-blocks.ts'
import {layoutContent} from './layout-tables.ts'
import {noteBox} from './note-boxes.ts'
import {numberedListing} from './numbered-listing.ts'
import {boundSpans} from './table-spans.ts'

/**
 * Brings what many programs write in many ways to one way each, in one walk: code blocks, tables that only
 * arrange a page, boxes of footnotes, inline elements around blocks, marks by their style.
 */
export function plainMarkup(tree: Root, conversion: Conversion): void {
  walk(tree, [], conversion)
}

function walk(parent: Root | Element, ancestors: Parents[], conversion: Conversion): void {
  const {children} = parent
  ancestors.push(parent)
  let out: Content | undefined
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    const instead = child.type === 'element' ? replacement(child, ancestors, conversion) : undefined
    if (instead) {
      out ??= children.slice(0, index)
      append(out, instead)
    } else {
      out?.push(child)
    }
  }
  if (out) parent.children = out as Element['children']
  ancestors.pop()
}

/** What stands for the element, its content done as well; `undefined` for itself. */
function replacement(element: Element, ancestors: Parents[], conversion: Conversion): Content | undefined {
  // A page must not be able to hide its words from us: hast-util-to-mdast obeys `data-mdast="ignore"`.
  if (element.properties.dataMdast !== undefined) delete element.properties.dataMdast
  const {tagName} = element
  if (tagName === 'p') {
    walk(element, ancestors, conversion)
    return undefined
  }
  const code = codeBlock(element, ancestors, conversion.ledger)
  if (code) return [code]
  if (tagName === 'q') element.properties.lang ??= languageAround(ancestors) ?? conversion.facts.lang
  // The words of a drawing, such as the names along the axes of a chart, say nothing without it. Icons have none.
  if (tagName === 'svg' && visibleText(element) !== '')
    conversion.ledger.push(ledgerEntry('images/drawing', element, ancestors))
  if (tagName === 'math' || tagName === 'svg') return undefined
  walk(element, ancestors, conversion)
  if (tagName === 'table') {
    const listing = numberedListing(element, conversion.ledger)
    if (listing) return [listing]
    const content = layoutContent(element)
    if (!content && boundSpans(element)) conversion.boundedTables = (conversion.boundedTables ?? 0) + 1
    return content
  }
  const note = noteBox(element)
  return note ? [note] : hoistBlocks(element, ancestors, conversion.ledger)
}

/** The language of the nearest element that names one: it decides how quotations are marked. */
function languageAround(ancestors: readonly Parents[]): string | undefined {
  for (let at = ancestors.length - 1; at > 0; at--) {
    const {properties} = ancestors[at] as Element
    if (typeof properties.lang === 'string' && properties.lang !== '') return properties.lang
  }
  return undefined
}
