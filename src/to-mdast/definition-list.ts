import type {Element, ElementContent} from 'hast'
import type {Handle, State} from 'hast-util-to-mdast'
import type {BlockContent, RootContent} from 'mdast'
import {onOneLine, toFlow, toPhrasing} from './phrasing.ts'

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
  if (child.tagName === 'dt') return termBlocks(state, child)
  return toFlow(state.all(child) as RootContent[])
}

function termBlocks(state: State, element: Element): BlockContent[] {
  const children = onOneLine(toPhrasing(state.all(element) as RootContent[]))
  if (children.length === 0) return []
  return [{type: 'paragraph', children: [{type: 'strong', children}]}]
}
