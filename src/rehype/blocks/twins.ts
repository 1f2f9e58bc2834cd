import type {Element} from 'hast'
import {visibleText} from '../../ground/visible-text.ts'
import {type LedgerEntry, ledgerEntry} from '../../ledger.ts'
import type {Content} from './content.ts'

/** Shorter paragraphs may be said twice: a refrain, an answer. */
const shortest = 100

/**
 * Leaves out a paragraph that says letter by letter what the one right before it says: one of the two is for small screens,
 * or for search engines.
 *
 *     <p><strong>甲…</strong></p><p>甲…</p>   →   <p><strong>甲…</strong></p>
 */
export function dropTwins(blocks: Content, _parent: string, ledger: LedgerEntry[]): Content {
  let before = ''
  let kept: Content | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'text' && block.value.trim() === '') {
      kept?.push(block)
      continue
    }
    const said = block.type === 'element' && block.tagName === 'p' ? longText(block) : ''
    if (said !== '' && said === before) {
      ledger.push(ledgerEntry('blocks/twin', block))
      kept ??= blocks.slice(0, index)
      continue
    }
    before = said
    kept?.push(block)
  }
  return kept ?? blocks
}

/** What a long paragraph without pictures says; '' for any other. */
function longText(paragraph: Element): string {
  const said = visibleText(paragraph)
  return said.length >= shortest && !holdsPicture(paragraph) ? said : ''
}

function holdsPicture({children}: Element): boolean {
  return children.some((child) => child.type === 'element' && (child.tagName === 'img' || holdsPicture(child)))
}
