import type {Element, ElementContent, Root as HastRoot} from 'hast'
import type {Handle, State} from 'hast-util-to-mdast'
import type {BlockContent, Heading, Root, RootContent} from 'mdast'
import {isPhrasing, onOneLine, toFlow, toPhrasing, trimBreaks} from './phrasing.ts'

/** The document; always flow, also where it holds a line only. */
export function root(state: State, node: HastRoot): Root {
  return {type: 'root', children: toFlow(state.all(node) as RootContent[])}
}

/** A box that only arranges what is in it: its blocks stand for themselves. */
export const flow: Handle = (state, element) => toFlow(state.all(element) as RootContent[])

/** `<p>`; one that holds blocks (which only scripts can build) becomes several. */
export const paragraph: Handle = (state, element) => {
  const content = state.all(element) as RootContent[]
  if (!content.every(isPhrasing)) return toFlow(content)
  const children = trimBreaks(content)
  return children.length > 0 ? {type: 'paragraph', children} : undefined
}

/** `<h1>` to `<h6>`. A heading is one line: `<h2>甲<br>乙</h2>` → `## 甲 乙`. */
export const heading: Handle = (state, element) => ({
  type: 'heading',
  depth: Number(element.tagName[1]) as Heading['depth'],
  children: onOneLine(toPhrasing(state.all(element) as RootContent[])),
})

/** `<summary>`: what a reader clicks on is a bold line over what it opens. */
export const summary: Handle = (state, element) => boldLine(state, element)

/** `<blockquote>`. */
export const blockquote: Handle = (state, element) => ({
  type: 'blockquote',
  children: toFlow(state.all(element) as RootContent[]),
})

/**
 * `<dl>`: each term bold, on a line of its own, what is said of it in paragraphs below.
 *
 *     <dl><dt>甲</dt><dd>乙</dd></dl>   →   **甲**↵↵乙
 */
export const definitionList: Handle = (state, element) => element.children.flatMap((child) => toBlocks(state, child))

/** `<dt>` without its list. */
export const term: Handle = (state, element) => toBlocks(state, element)

function toBlocks(state: State, child: ElementContent): BlockContent[] {
  if (child.type !== 'element') return child.type === 'text' ? toFlow([{type: 'text', value: child.value}]) : []
  if (child.tagName === 'div') return child.children.flatMap((inner) => toBlocks(state, inner))
  if (child.tagName === 'dt') return boldLine(state, child)
  return toFlow(state.all(child) as RootContent[])
}

function boldLine(state: State, element: Element): BlockContent[] {
  const line = onOneLine(toPhrasing(state.all(element) as RootContent[]))
  // What is bold by itself needs no mark of its own.
  const children = line.flatMap((child) => (child.type === 'strong' ? child.children : [child]))
  if (children.length === 0) return []
  return [{type: 'paragraph', children: [{type: 'strong', children}]}]
}

/** `<hr>` */
export const thematicBreak: Handle = () => ({type: 'thematicBreak'})
