import type {Root} from 'hast'
import {type Conversion, isArticle} from '../../conversion.ts'
import {forgetShortText} from '../../ground/visible-text.ts'
import {findBullets} from './bullets.ts'
import {attachCreditLines} from './credit-lines.ts'
import {removeEmpties} from './empties.ts'
import {keepOddities} from './fragments.ts'
import {findHeadings} from './headings.ts'
import {plainItemHeadings} from './item-headings.ts'
import {drawRules} from './ornaments.ts'
import {padTables} from './padded-tables.ts'
import {arrange, type BlockStep} from './paragraphs.ts'
import {listRelatedCards} from './related-cards.ts'
import {dropTwins} from './twins.ts'

/** What is done to each row of an article's blocks, in order. */
const articleSteps: readonly BlockStep[] = [
  // First: a line that belongs to a picture is no heading and no bullet.
  attachCreditLines,
  listRelatedCards,
  plainItemHeadings,
  findBullets,
  padTables,
  dropTwins,
  drawRules,
  // Last: a rule above or a table below decides whether a line is a heading.
  findHeadings,
]

/** Makes the article a plain row of blocks: paragraphs, headings, lists, rules, tables, figures. */
export function arrangeBlocks(tree: Root, conversion: Conversion): void {
  forgetShortText()
  if (!isArticle(conversion)) {
    keepOddities(tree)
    tree.children = arrange(tree.children, 'root', [], conversion.ledger) as Root['children']
    return
  }
  // First: a line is followed by text once nothing empty stands between.
  removeEmpties(tree, conversion)
  tree.children = arrange(tree.children, 'root', articleSteps, conversion.ledger) as Root['children']
}
