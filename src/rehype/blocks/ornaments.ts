import type {Element} from 'hast'
import {element} from '../../ground/hast-node.ts'
import {isRule} from '../../ground/is-element.ts'
import {shortText} from '../../ground/visible-text.ts'
import {type LedgerEntry, ledgerEntry} from '../../ledger.ts'
import type {Content} from './content.ts'
import {mayStartWithSign} from './starts-with-sign.ts'

/** Longest row, in characters. */
const longest = 200

/** A row of one or two signs, typed to draw a line. */
const row =
  /^(?=.{3})(?:[=＝\s]+|[-－–—─━﹣\s]+|[*＊※★☆\s]+|[_＿\s]+|[~～\s]+|[#＃\s]+|[+＋\s]+|(?=[.…\s]*[·•])[.·•…\s]+)$/

/** Rows that are words left out, not lines. */
const ellipsis = /^[.…·。\s]*$/

/**
 * A row of signs that parts what stands above from what stands below becomes a rule; at the edge of the article or of a
 * quote, or beside another one, a rule parts nothing and goes.
 *
 *     <p>========</p>   VOA     <p>——————</p>   CDT
 */
export function drawRules(blocks: Content, parent: string, ledger: LedgerEntry[]): Content {
  if ((parent !== 'root' && parent !== 'blockquote') || !blocks.some(mayBeRule)) return blocks
  const drawn = blocks.map((block) => (isRow(block) ? rule() : block))
  const last = drawn.findLastIndex((block) => !isRule(block))
  // A quote of nothing else would be an empty one.
  if (last < 0 && parent === 'blockquote') return blocks
  return drawn.filter((block, index) => {
    if (!isRule(block) || (index > 0 && index < last && !isRule(drawn[index - 1]!))) return true
    ledger.push(ledgerEntry('blocks/ornament', blocks[index]!))
    return false
  })
}

function mayBeRule(block: Content[number]): boolean {
  return block.type === 'element' && (block.tagName === 'hr' || mayStartWithSign(block))
}

function isRow(block: Content[number]): boolean {
  return mayStartWithSign(block) && isRowOfSigns(shortText(block as Element, longest))
}

/** `======`, `——————`, `* * *`; not `……`. */
export function isRowOfSigns(text: string): boolean {
  return text.length >= 3 && text.length <= longest && row.test(text) && !ellipsis.test(text)
}

function rule(): Element {
  return element('hr')
}
