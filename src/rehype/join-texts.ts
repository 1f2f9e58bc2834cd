import type {Element, Nodes, Root} from 'hast'
import {isBlankText} from '../ground/blanks.ts'

/** Elements that mean nothing by themselves. */
const plain: ReadonlySet<string> = new Set(['span', 'font'])

/** Attributes of theirs that say how letters look. */
const looks: ReadonlySet<string> = new Set(['style', 'color', 'face', 'size'])

/** Styles that say more than that: stress, and what is seen where. */
const telling =
  /font\s*:|weight|italic|oblique|display|visib|opacity|background|content|height|width|indent|margin|padding|position|float|transform|clip|space|vertical|decoration/i

/**
 * Makes one text of what is one to a reader, so that no later pass has to look for a label, a date or a typed sign on
 * both sides of what nobody sees: comments, `<wbr>`, empty `<span>`s, and `<span>`s and `<font>`s that have all of
 * their parent's text and say at most how large or how red it is, as word processors write them.
 *
 *     <p><span style="color: #333">**小标<!-- -->题**</span></p>   →   <p>**小标题**</p>
 */
export function joinTexts(parent: Root | Element): void {
  let isParted = false
  for (const child of parent.children) {
    if (child.type === 'text') continue
    if (child.type === 'element') {
      if (child.children.length > 0) joinTexts(child)
      isParted ||= partsText(child, parent)
    } else {
      isParted ||= child.type === 'comment'
    }
  }
  if (isParted) parent.children = joined(parent) as Element['children']
}

function partsText(element: Element, parent: Root | Element): boolean {
  const {tagName, children} = element
  if (tagName === 'wbr') return true
  if (!plain.has(tagName)) return false
  return children.length === 0 ? isBare(element) : saysLooks(element) && hasAll(element, parent)
}

function isBare({properties}: Element): boolean {
  for (const _ in properties) return false
  return true
}

function saysLooks({properties}: Element): boolean {
  for (const name in properties) if (!looks.has(name)) return false
  const {style} = properties
  return style === undefined || (typeof style === 'string' && !telling.test(style))
}

/** Whether nothing but blanks and comments stands beside the element. */
function hasAll(element: Element, parent: Root | Element): boolean {
  return (
    parent.type === 'element' &&
    parent.children.every((child) => child === element || child.type === 'comment' || isBlankText(child))
  )
}

function joined(parent: Root | Element): Nodes[] {
  const out: Nodes[] = []
  const put = (node: Nodes): void => {
    const last = out.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value += node.value
    else out.push(node)
  }
  for (const child of parent.children) {
    if (child.type === 'comment') continue
    if (child.type === 'element' && partsText(child, parent)) for (const inner of child.children) put(inner)
    else put(child)
  }
  return out
}
