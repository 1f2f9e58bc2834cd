import type {Handle} from 'hast-util-to-mdast'
import type {Heading, PhrasingContent, RootContent} from 'mdast'
import {toPhrasing} from './phrasing.ts'

/** `<h1>` to `<h6>`. A heading is one line: `<h2>甲<br>乙</h2>` → `## 甲 乙`. */
export const heading: Handle = (state, element) => ({
  type: 'heading',
  depth: Number(element.tagName[1]) as Heading['depth'],
  children: toPhrasing(state.all(element) as RootContent[]).map(withoutBreak),
})

function withoutBreak(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return {type: 'text', value: ' '}
  if ('children' in node) node.children = node.children.map(withoutBreak) as typeof node.children
  return node
}
