import type {Handle} from 'hast-util-to-mdast'
import type {Heading, RootContent} from 'mdast'
import {onOneLine, toPhrasing} from './phrasing.ts'

/** `<h1>` to `<h6>`. A heading is one line: `<h2>甲<br>乙</h2>` → `## 甲 乙`. */
export const heading: Handle = (state, element) => ({
  type: 'heading',
  depth: Number(element.tagName[1]) as Heading['depth'],
  children: onOneLine(toPhrasing(state.all(element) as RootContent[])),
})
