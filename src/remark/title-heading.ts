import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {conversionOf} from '../conversion.ts'

/** With the option `titleHeading`, puts the title before the text, as `#` heading. */
export const remarkTitleHeading: Plugin<[], Root> = () => (tree, file) => {
  const {facts, settings} = conversionOf(file)
  if (!settings.titleHeading || !facts.title) return
  tree.children.unshift({type: 'heading', depth: 1, children: [{type: 'text', value: facts.title}]})
}
