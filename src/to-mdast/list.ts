import type {Element, ElementContent} from 'hast'
import type {Handle, State} from 'hast-util-to-mdast'
import type {BlockContent, List, ListItem, RootContent} from 'mdast'
import {text, withChildren} from '../ground/hast-node.ts'
import {numberProperty} from '../ground/number-property.ts'
import {toFlow} from './phrasing.ts'

declare module 'mdast' {
  interface ListData {
    /** Its numbers are the source's own, and must go on neither with those of the list before nor in those behind. */
    isApart?: boolean
  }
}

/**
 * `<ul>`, `<ol>`, `<menu>`, `<dir>`. A list right inside a list belongs to the item before it; anything else that is no
 * item is one. Where an item's `value` breaks the count, a list of its own begins, and with `reversed` for each item.
 *
 *     <ul><li>甲</li><ul><li>乙</li></ul></ul>   →   - 甲↵  - 乙
 */
export const list: Handle = (state, element) => {
  const ordered = element.tagName === 'ol'
  const isReversed = ordered && element.properties.reversed === true
  const start = ordered ? (numberProperty(element, 'start') ?? (isReversed ? countItems(element) : 1)) : undefined
  const first = newList(ordered, start)
  // Letters do not go on with numbers, and what counts down does not go on with what counts up.
  if (isReversed || (ordered && /^[ai]$/i.test(String(element.properties.type)))) first.data = {isApart: true}
  const lists = [first]
  let current = first
  // The number of the next item where they count down.
  let next = start ?? 1
  for (const child of element.children) {
    if (child.type !== 'element') {
      if (child.type === 'text' && child.value.trim() !== '') addLoose(current, state, child)
      continue
    }
    if (child.tagName !== 'li') {
      addLoose(current, state, child)
      continue
    }
    const value = ordered ? (numberProperty(child, 'value') ?? (isReversed ? next : undefined)) : undefined
    if (isReversed && value !== undefined) next = value - 1
    if (value !== undefined && value >= 0 && value !== current.start! + current.children.length) {
      if (current.children.length === 0) current.start = value
      else {
        current = {...newList(true, value), data: {isApart: true}}
        lists.push(current)
      }
    }
    current.children.push(toItem(state, child))
  }
  for (const each of lists) each.spread = each.children.some(({spread}) => spread)
  return lists.filter(({children}) => children.length > 0)
}

function countItems({children}: Element): number {
  return children.filter((child) => child.type === 'element' && child.tagName === 'li').length
}

/** `<li>` outside of any list is a list of one. */
export const looseItem: Handle = (state, element) => {
  const item = toItem(state, element)
  return {...newList(false, undefined), spread: item.spread ?? false, children: [item]}
}

function newList(ordered: boolean, start: number | undefined): List {
  return {type: 'list', ordered, start: start ?? null, spread: false, children: []}
}

/** Something in a list that is no item: it goes on with the item before it if it is a list. */
function addLoose(current: List, state: State, child: ElementContent): void {
  const nodes = state.one(child, undefined)
  const blocks = toFlow((Array.isArray(nodes) ? nodes : nodes ? [nodes] : []) as RootContent[])
  if (blocks.length === 0) return
  const last = current.children.at(-1)
  if (last && blocks.every(({type}) => type === 'list')) for (const block of blocks) last.children.push(block)
  else if (!last && blocks.length === 1 && isList(blocks[0]!)) current.children = blocks[0].children
  else current.children.push({type: 'listItem', spread: false, checked: null, children: blocks})
}

function isList(block: BlockContent): block is List {
  return block.type === 'list'
}

function toItem(state: State, element: Element): ListItem {
  const checkbox = findCheckbox(element)
  const content = checkbox ? withoutCheckbox(element, checkbox) : element
  return {
    type: 'listItem',
    // Loose as the source is: its own paragraphs, not those of a list or quote inside it.
    spread: hasParagraph(element),
    checked: checkbox ? Boolean(checkbox.properties.checked) : null,
    children: toFlow(state.all(content) as RootContent[]),
  }
}

function hasParagraph({children}: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (child.tagName === 'p' || (child.tagName === 'div' && hasParagraph(child))),
  )
}

/** The checkbox that opens an item, maybe inside a paragraph or a label: `<li><input type="checkbox"> 甲</li>`. */
function findCheckbox({children}: Element): Element | undefined {
  const first = children.find((child) => child.type !== 'text' || child.value.trim() !== '')
  if (first?.type !== 'element') return undefined
  if (first.tagName === 'input') return first.properties.type === 'checkbox' ? first : undefined
  return first.tagName === 'p' || first.tagName === 'label' || first.tagName === 'span'
    ? findCheckbox(first)
    : undefined
}

function withoutCheckbox(element: Element, checkbox: Element): Element {
  const children = element.children.filter((child) => child !== checkbox)
  const [first] = children
  if (children.length < element.children.length) {
    if (first?.type === 'text') children[0] = text(first.value.trimStart())
    return withChildren(element, children)
  }
  return {
    ...element,
    children: children.map((child) => (child.type === 'element' ? withoutCheckbox(child, checkbox) : child)),
  }
}
