import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {conversionOf} from '../conversion.ts'
import {presetOf} from '../front-matter/presets/index.ts'

/** Tells the writer how a line break is written, where the preset says that it is no backslash. */
export const remarkLineBreaks: Plugin<[], Root> = () => (tree, file) => {
  const {hardBreak} = presetOf(conversionOf(file).settings.preset)
  if (hardBreak !== undefined) tree.data = {...tree.data, hardBreak}
}
