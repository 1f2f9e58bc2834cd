import type {
  Blockquote,
  Code,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Paragraph,
  Parents,
  ThematicBreak,
} from 'mdast'
import type {State} from 'mdast-util-to-markdown'
import {writeFlow} from './flow.ts'
import {writePhrasing} from './phrasing.ts'

/** A paragraph; as the first block of a list item it must not look like a task. */
export function paragraph(node: Paragraph, parent: Parents | undefined, state: State): string {
  const mayBeTask = parent?.type === 'listItem' && typeof parent.checked !== 'boolean' && parent.children[0] === node
  const place = mayBeTask ? 'item' : 'paragraph'
  return writePhrasing(node.children, state, place)
}

/** `## Words`, on one line. */
export function heading(node: Heading, _parent: Parents | undefined, state: State): string {
  const text = writePhrasing(node.children, state, 'heading')
  const signs = '#'.repeat(Math.min(6, Math.max(1, node.depth)))
  return text === '' ? signs : `${signs} ${text}`
}

/** Every line behind `> `, blank ones behind `>`. */
export function blockquote(node: Blockquote, _parent: Parents | undefined, state: State): string {
  const text = writeFlow(node.children, node, state)
  return text === '' ? '>' : `> ${text.replace(/\n(?!\n)/g, '\n> ').replace(/\n(?=\n)/g, '\n>')}`
}

/** Code between fences that are longer than any run of backticks in it. */
export function code(node: Code): string {
  const info = [node.lang, node.meta].filter(Boolean).join(' ').replace(/\s+/g, ' ')
  const sign = info.includes('`') ? '~' : '`'
  const runs = node.value.match(sign === '`' ? /`{3,}/g : /~{3,}/g) ?? []
  const fence = sign.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3))
  return `${fence}${info}\n${node.value}${node.value === '' ? '' : '\n'}${fence}`
}

/**
 * `---`; `***` at the head of a list item, as `- ---` is one rule, and of a document, where `---` opens a front matter.
 */
export function thematicBreak(node: ThematicBreak, parent: Parents | undefined): string {
  const opens = parent?.children[0] === node && (parent.type === 'listItem' || parent.type === 'root')
  return opens ? '***' : '---'
}

/** `[^1]` (GFM, footnotes) */
export function footnoteReference({label, identifier}: FootnoteReference): string {
  return `[^${label ?? identifier}]`
}

/** `[^1]: …`, what follows the first line indented by four blanks. */
export function footnoteDefinition(node: FootnoteDefinition, _parent: Parents | undefined, state: State): string {
  const body = writeFlow(node.children, node, state).replace(/\n(?!\n)/g, '\n    ')
  return `[^${node.label ?? node.identifier}]: ${body}`
}
