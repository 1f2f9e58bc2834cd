import type {PhrasingContent, Root} from 'mdast'
import type {Handle, State} from 'mdast-util-to-markdown'
import type {Options} from 'remark-stringify'
import {blockquote, code, footnoteDefinition, footnoteReference, heading, paragraph, thematicBreak} from './blocks.ts'
import {openDocument} from './document.ts'
import {behindItsLike, writeFlow} from './flow.ts'
import {writeList, writeListItem} from './list.ts'
import {inlineMath, math} from './math.ts'
import {writePhrasing} from './phrasing.ts'
import {table, tableCell, tableRow} from './table.ts'

/** Inline nodes are written as part of their block. None has `.attention`, so nothing is encoded. */
const inline: Handle = (node: PhrasingContent, _parent, state) => writePhrasing([node], state, 'paragraph')

function root(node: Root, _parent: unknown, state: State): string {
  openDocument(node, state)
  return writeFlow(node.children, node, state)
}

/**
 * What remark-stringify is given: our handlers of blocks; what stands in a line is written as a whole.
 */
export const toMarkdownOptions: Options = {
  handlers: {
    blockquote,
    break: inline,
    code,
    delete: inline,
    emphasis: inline,
    footnoteDefinition,
    footnoteReference,
    heading,
    html: (node) => node.value,
    image: inline,
    inlineCode: inline,
    inlineMath,
    link: inline,
    list: (node, _parent, state, info) => writeList(node, state, info === behindItsLike ? 'alternate' : 'usual'),
    listItem: (node, _parent, state) => writeListItem(node, state),
    math,
    paragraph,
    root,
    strong: inline,
    table,
    tableCell,
    tableRow,
    text: inline,
    thematicBreak,
  },
}
