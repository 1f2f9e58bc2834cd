import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {conversionOf} from '../conversion.ts'

/** Tells the writer how a line break is written: kramdown, which Jekyll uses, prints a backslash, so there it is two blanks. */
export const remarkLineBreaks: Plugin<[], Root> = () => (tree, file) => {
  if (conversionOf(file).settings.preset !== 'jekyll') return
  tree.data = {...tree.data, hardBreak: '  \n'}
}
