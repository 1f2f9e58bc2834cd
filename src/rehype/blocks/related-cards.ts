import type {Element} from 'hast'
import {element} from '../../ground/hast-node.ts'
import {isHeading} from '../../ground/is-element.ts'
import {onlyLink} from '../../ground/only-child.ts'
import {type LedgerEntry, ledgerEntry} from '../../ledger.ts'
import {clutterByWords} from '../clutter/labels.ts'
import type {Content} from './content.ts'

/** Fewer cards than these are no list. */
const fewest = 2

/**
 * Cards of related articles below a label, each a picture and a heading that lead to one article, become the list that
 * they are, without the pictures:
 *
 *     <h2>相关文章</h2><figure><a href="/1"><img></a></figure><h2><a href="/1">甲</a></h2>…   →   <h2>相关文章</h2><ul><li><a href="/1">甲</a></li>…</ul>
 */
export function listRelatedCards(blocks: Content, _parent: string, ledger: LedgerEntry[]): Content {
  let out: Content | undefined
  let index = 0
  while (index < blocks.length) {
    const block = blocks[index++]!
    out?.push(block)
    if (!isHeading(block) || pictureTarget(blocks[index]) === undefined) continue
    if (clutterByWords(block) !== 'page/related') continue
    const links: Element[] = []
    let end = index
    for (let link = cardAt(blocks, end); link; link = cardAt(blocks, end)) {
      links.push(link)
      end += 2
    }
    if (links.length < fewest) continue
    out ??= blocks.slice(0, index)
    for (; index < end; index += 2) ledger.push(ledgerEntry('related/card-picture', blocks[index]!))
    const items = links.map((link) => element('li', {}, [link]))
    out.push(element('ul', {}, items))
  }
  return out ?? blocks
}

/** The link of the heading, where a picture and a heading stand there that lead to one article. */
function cardAt(blocks: Content, at: number): Element | undefined {
  const target = pictureTarget(blocks[at])
  const heading = blocks[at + 1]
  if (target === undefined || !isHeading(heading)) return undefined
  const link = onlyLink(heading)
  return link?.properties.href === target ? link : undefined
}

/** Where a picture without a caption leads. */
function pictureTarget(node: Content[number] | undefined): string | undefined {
  if (node?.type !== 'element' || node.tagName !== 'figure' || node.properties.dataMedia !== undefined) return undefined
  const link = onlyLink(node)
  return link && String(link.properties.href)
}
