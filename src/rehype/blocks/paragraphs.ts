import type {Element} from 'hast'
import {append} from '../../ground/append.ts'
import {isBlankText} from '../../ground/blanks.ts'
import {boxes} from '../../ground/element-kinds.ts'
import {element, withChildren} from '../../ground/hast-node.ts'
import {isBlock, isElement} from '../../ground/is-element.ts'
import {asOwnShape} from '../../ground/own-shapes.ts'
import type {LedgerEntry} from '../../ledger.ts'
import {splitAtBreaks} from './breaks.ts'
import type {Content} from './content.ts'
import {isSilent} from './fragments.ts'

/** Blocks that hold blocks of their own. */
const holders = new Set('blockquote dd details dialog dl figcaption li ol ul'.split(' '))

/** What is done to the blocks that stand beside each other, in order; what goes is written into the ledger. */
export type BlockStep = (blocks: Content, parent: string, ledger: LedgerEntry[]) => Content

/**
 * Makes the content a plain row of blocks: boxes dissolve, loose text becomes paragraphs, paragraphs end at double
 * breaks. Then the steps see each row, innermost first.
 *
 *     <div><div><p>甲</p></div>乙<br><br>丙</div>   →   <p>甲</p><p>乙</p><p>丙</p>
 */
export function arrange(content: Content, parent: string, steps: readonly BlockStep[], ledger: LedgerEntry[]): Content {
  let row: Content = []
  if (content.some(isBlock)) collectBlocks(content, parent, steps, ledger, row)
  else row = paragraphs(content, parent)
  return steps.reduce((blocks, step) => step(blocks, parent, ledger), row)
}

function collectBlocks(
  content: Content,
  parent: string,
  steps: readonly BlockStep[],
  ledger: LedgerEntry[],
  row: Content,
): void {
  // What an empty box parts are two paragraphs; beside each other, two lines would be one.
  const lines = parent !== 'root' && content.some(isEmptyBox) ? 'root' : parent
  // Where what stands in a line begins.
  let from = 0
  const flush = (to: number): void => {
    if (to > from) append(row, paragraphs(content.slice(from, to), lines))
    from = to + 1
  }
  for (let index = 0; index < content.length; index++) {
    const node = content[index]!
    if (node.type !== 'element' || !isBlock(node)) continue
    flush(index)
    const {tagName} = node
    if (tagName === 'p' && isOneText(node)) {
      row.push(node)
    } else if (tagName === 'p' && !node.children.some(isBlock)) {
      append(row, paragraphs(node.children, 'root', node))
    } else if (tagName === 'p' || boxes.has(tagName)) {
      collectBlocks(node.children, 'root', steps, ledger, row)
    } else {
      if (holders.has(tagName)) node.children = arrange(node.children, tagName, steps, ledger) as Element['children']
      row.push(node)
    }
  }
  flush(content.length)
}

/** Most paragraphs are; nothing in them has to be looked for. */
function isOneText({children}: Element): boolean {
  return children.length === 1 && children[0]!.type === 'text' && !isBlankText(children[0]!)
}

/** What `partingBox` leaves. */
function isEmptyBox(node: Content[number]): boolean {
  return node.type === 'element' && node.children.length === 0 && boxes.has(node.tagName)
}

/** @param whole The paragraph the content comes from; it is used again where it stays in one piece. */
function paragraphs(content: Content, parent: string, whole?: Element): Content {
  // Between the items of a list there is nothing to say.
  if (parent === 'ul' || parent === 'ol') return content
  const parts = splitAtBreaks(content)
  const [only] = parts
  if (parts.length === 1 && whole) {
    whole.children = only as Element['children']
    return [whole]
  }
  // An item, a caption or a quote of one line needs no paragraph.
  if (parts.length === 1 && parent !== 'root') return only!
  if (parts.length === 1 && isSilent(only!)) return only!.filter((node) => isElement(node, 'a')).map(emptyLink)
  return parts.map((children) => element('p', undefined, children as Element['children']))
}

function emptyLink(link: Content[number]): Element {
  return asOwnShape(withChildren(link as Element, (link as Element).children), 'empty')
}
