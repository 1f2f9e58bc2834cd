import type {Element} from 'hast'
import {visibleText} from '../../ground/visible-text.ts'
import {type LedgerEntry, ledgerEntry} from '../../ledger.ts'
import type {Content} from './content.ts'

/** Shorter paragraphs may be said twice: a refrain, an answer. */
const shortest = 100

/**
 * Leaves out a paragraph that says letter by letter what the one right before it says: one of the two is for small screens,
 * or for search engines. What is said three times in a row was meant.
 *
 *     <p><strong>甲…</strong></p><p>甲…</p>   →   <p><strong>甲…</strong></p>
 */
export function dropTwins(blocks: Content, _parent: string, ledger: LedgerEntry[]): Content {
  const twins = new Set<Content[number]>()
  let before = ''
  let run: Content = []
  const end = (): void => {
    if (run.length === 2) twins.add(run[1]!)
    run = []
  }
  for (const block of blocks) {
    if (block.type === 'text' && block.value.trim() === '') continue
    const said = block.type === 'element' && block.tagName === 'p' ? longText(block) : ''
    if (said !== before) end()
    if (said !== '') run.push(block)
    before = said
  }
  end()
  if (twins.size === 0) return blocks
  for (const twin of twins) ledger.push(ledgerEntry('blocks/twin', twin))
  return blocks.filter((block) => !twins.has(block))
}

/** What a long paragraph without pictures says; '' for any other. */
function longText(paragraph: Element): string {
  const said = visibleText(paragraph)
  return said.length >= shortest && !holdsPicture(paragraph) ? said : ''
}

function holdsPicture({children}: Element): boolean {
  return children.some((child) => child.type === 'element' && (child.tagName === 'img' || holdsPicture(child)))
}
