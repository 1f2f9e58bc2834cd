import type {Root} from 'mdast'
import type {Plugin, Transformer} from 'unified'
import {remarkBareLinks} from './bare-links.ts'
import {remarkCleanEmphasis} from './clean-emphasis.ts'
import {remarkHeadingLevels} from './heading-levels.ts'
import {remarkJoinLists} from './join-lists.ts'
import {remarkLineBreaks} from './line-breaks.ts'
import {remarkTitleHeading} from './title-heading.ts'

/** Everything that happens between rehype-remark and remark-stringify, pass by pass. */
export const remarkArticle: Plugin<[], Root> = function () {
  const passes = [
    remarkHeadingLevels,
    remarkTitleHeading, // after the levels, which count from the title down
    remarkJoinLists,
    remarkBareLinks, // before emphasis, as a link at the edge of a span is not text
    remarkCleanEmphasis,
    remarkLineBreaks,
  ].map((plugin) => plugin.call(this) as Transformer<Root>)
  return (tree, file) => {
    for (const pass of passes) pass(tree, file, () => {})
  }
}
