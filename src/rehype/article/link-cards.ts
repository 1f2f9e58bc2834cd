import type {Element, ElementContent, Root} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {findWithin, holds} from '../../ground/find-within.ts'
import {element} from '../../ground/hast-node.ts'
import {perName} from '../../ground/remembered.ts'
import {tidy, visibleText} from '../../ground/visible-text.ts'
import {type LedgerEntry, ledgerEntry} from '../../ledger.ts'
import {wordsOf} from '../words-of-names.ts'

/**
 * Cards that authors put into a text for a page elsewhere become what they say of it: its title, which is the link, and
 * its description. Pictures and the names of that site are left out.
 *
 *     <a class="LinkCard" href="…"><span class="LinkCard-title">甲</span>… <img></a>   Zhihu
 *     <figure><a class="kg-bookmark-container" href="…"><div class="kg-bookmark-title">甲</div>…</a></figure>   Ghost
 *     <figure><a class="bookmark source" href="…"><div class="bookmark-title">甲</div>…</a></figure>   Notion
 *
 *     →   <p><a href="…">甲</a></p><p>乙</p>
 */
export function plainLinkCards(parent: Root | Element, ledger: LedgerEntry[]): void {
  let plain: ElementContent[] | undefined
  for (const [index, child] of parent.children.entries()) {
    const card = child.type === 'element' ? readCard(child) : undefined
    if (card !== undefined) {
      plain ??= parent.children.slice(0, index) as ElementContent[]
      leaveOutRest(card.link, card, ledger)
      plain.push(...blocksOf(card))
      continue
    }
    plain?.push(child as ElementContent)
    // A paragraph goes on with what a card in it would part.
    if (child.type === 'element' && child.tagName !== 'p') plainLinkCards(child, ledger)
  }
  if (plain === undefined) return
  parent.children = plain
  if (parent.type === 'element' && parent.tagName === 'figure') parent.tagName = 'div'
}

interface Card {
  link: Element
  title: Element
  description: Element | undefined
}

function readCard(link: Element): Card | undefined {
  if (link.tagName !== 'a' || link.properties.href === undefined || !classNames(link).some(isCardName)) return undefined
  const title = findWithin(link, (part) => classNames(part).some(isTitleName))
  if (title === undefined || visibleText(title) === '') return undefined
  const description = findWithin(link, (part) => part !== title && classNames(part).some(isDescriptionName))
  if (description === undefined && !holds(link, 'img')) return undefined
  return {link, title, description}
}

const isCardName = perName((name) =>
  /(?:^|-)(?:bookmark|blogcard|linkcard|(?:blog|embed|link|og|url|web)-card)(?:-|$)/.test(wordsOf(name).join('-')),
)
const isTitleName = perName((name) => wordsOf(name).at(-1) === 'title')
const isDescriptionName = perName((name) =>
  /^(?:desc|description|excerpt|snippet|summary)$/.test(wordsOf(name).at(-1)!),
)

function blocksOf({link, title, description}: Card): Element[] {
  const {href} = link.properties
  const lines = [element('p', {}, [element('a', {href}, title.children)])]
  const said = description === undefined ? '' : tidy(visibleText(description))
  // Zhihu describes a page by where it is.
  if (said !== '' && !String(href).includes(said)) lines.push(element('p', {}, description!.children))
  return lines
}

/** Notes in the ledger what stands beside title and description. */
function leaveOutRest(parent: Element, card: Card, ledger: LedgerEntry[]): void {
  const {title, description} = card
  const isKept = (part: Element) => part === title || part === description
  for (const child of parent.children) {
    if (child.type === 'element' && isKept(child)) continue
    if (child.type === 'element' && holds(child, isKept)) {
      leaveOutRest(child, card, ledger)
      continue
    }
    const entry = ledgerEntry('cards/rest', child)
    if (entry.text !== '' || entry.urls !== undefined) ledger.push(entry)
  }
}
