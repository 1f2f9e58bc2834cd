import type {Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {forgetShortText} from '../../visible-text.ts'
import {findBullets} from './bullets.ts'
import {removeEmpties} from './empties.ts'
import {findHeadings} from './headings.ts'
import {joinLists} from './lists.ts'
import {drawRules} from './ornaments.ts'
import {padTables} from './padded-tables.ts'
import {arrange, type BlockStep} from './paragraphs.ts'

/** What is done to each row of blocks, in order. */
const steps: readonly BlockStep[] = [
  // Before lists are joined: it makes some.
  findBullets,
  joinLists,
  padTables,
  drawRules,
  // Last: a rule above or a table below decides whether a line is a heading.
  findHeadings,
]

/** Makes the article a plain row of blocks: paragraphs, headings, lists, rules, tables, figures. */
export function arrangeBlocks(tree: Root, conversion: Conversion): void {
  forgetShortText()
  // First: lists are neighbours, and a line is followed by text, once nothing empty stands between.
  removeEmpties(tree, conversion)
  tree.children = arrange(tree.children, 'root', steps) as Root['children']
}
