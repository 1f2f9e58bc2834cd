import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {ledgerEntry} from '../../ledger.ts'
import {shortText} from '../../visible-text.ts'
import type {Measures} from '../article/measure.ts'
import {labels} from './labels.ts'

const blocks = new Set('div section ul ol table dl header aside center'.split(' '))
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Leaves out blocks that are links and no sentence, and what stands under a heading that says it leads elsewhere. */
export function dropLinkBlocks(tree: Root, measures: Measures, conversion: Conversion): void {
  const all = measures.get(tree)!.prose
  const ancestors: Nodes[] = []
  const walk = (parent: Root | Element): boolean => {
    ancestors.push(parent)
    const kept: Nodes[] = []
    let isUnderLabel = false
    for (const child of parent.children) {
      if (child.type === 'element') {
        const own = measures.get(child)
        if (own) {
          const share = own.link / Math.max(1, own.text)
          if (isLabel(child)) {
            isUnderLabel = true
            conversion.ledger.push(ledgerEntry('page/related', child, ancestors))
            continue
          }
          if (headings.has(child.tagName)) isUnderLabel = false
          if (isUnderLabel && own.text > 0 && (share < 0.4 || own.prose > 0.1 * all)) isUnderLabel = false
          const isLinks = blocks.has(child.tagName) && own.prose === 0 && own.text > 0 && share > 0.66
          if (isUnderLabel || isLinks) {
            const entry = ledgerEntry(isUnderLabel ? 'page/related' : 'page/links', child, ancestors)
            if (entry.text !== '' || entry.urls) conversion.ledger.push(entry)
            continue
          }
          if (child.children.length > 0 && child.tagName !== 'p') walk(child)
        }
      }
      kept.push(child)
    }
    parent.children = kept as Element['children']
    ancestors.pop()
    return isUnderLabel
  }
  walk(tree)
}

const labelElements = new Set('h2 h3 h4 h5 h6 p div span strong b header a'.split(' '))

function isLabel(element: Element): boolean {
  if (!labelElements.has(element.tagName)) return false
  const text = shortText(element, 60)
  return text !== '' && labels.test(text)
}
