import type {Element, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {dropClutter} from '../clutter/index.ts'
import {dropLinkBlocks} from '../clutter/link-blocks.ts'
import {chooseContainer} from './choose.ts'
import {keepArticle} from './keep.ts'
import {measure} from './measure.ts'

/**
 * Finds the article in a whole web page and leaves out, into the ledger, what is around it and what is clutter within. A
 * fragment is the article and stays as it is.
 */
export function findArticle(tree: Root, conversion: Conversion): void {
  if (conversion.kind !== 'page') return
  const measures = measure(tree)
  if (measures.get(tree)!.text === 0) return
  dropClutter(tree, measures, conversion)
  const container = chooseContainer(tree, measures)
  if (container.type === 'element') keepArticle(container, tree, measures, conversion)
  dropLinkBlocks(tree, measures, conversion)
}
