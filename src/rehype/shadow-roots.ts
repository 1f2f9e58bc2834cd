import type {Element, ElementContent, Root} from 'hast'
import type {VFile} from 'vfile'
import {isBlankText} from '../ground/blanks.ts'
import {element} from '../ground/hast-node.ts'
import {putUnder} from '../ground/remembered.ts'

/** Components deeper than this show nothing: what fills a slot is deeper than the parser's bound knows. */
const deepest = 100

/**
 * Puts what web components show in the place of what they hold, as browsers do: the content of a declarative shadow
 * root, with the children of its host in its slots. Children that no slot takes are not shown.
 *
 *     <x-box><template shadowrootmode="open"><h2>甲</h2><slot></slot></template><p>乙</p></x-box>   →   <x-box><h2>甲</h2><p>乙</p></x-box>
 */
export function showShadowRoots(tree: Root, file: VFile): void {
  // Few pages have any; a walk would cost all of them.
  if (file.value === undefined || String(file).includes('shadowroot')) showIn(tree, 0)
}

function showIn(parent: Root | Element, depth: number): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const root = depth < deepest ? shadowRootOf(child) : undefined
    if (root) child.children = flatTree(child, root)
    showIn(child, depth + 1)
  }
}

function shadowRootOf({children}: Element): Element | undefined {
  return children.find((child): child is Element => child.type === 'element' && isShadowRoot(child))
}

function isShadowRoot({tagName, properties, content}: Element): boolean {
  // The second is how Chrome spelled it at first.
  const mode = properties.shadowRootMode ?? properties.shadowroot
  return tagName === 'template' && content !== undefined && (mode === 'open' || mode === 'closed')
}

function flatTree(host: Element, root: Element): ElementContent[] {
  const slotted = new Map<string, ElementContent[]>()
  for (const child of host.children) {
    if (child === root || child.type === 'comment') continue
    const slot = child.type === 'element' && typeof child.properties.slot === 'string' ? child.properties.slot : ''
    putUnder(slotted, slot, child)
  }
  const shown = fillSlots(root.content!.children as ElementContent[], slotted)
  for (const rest of slotted.values()) for (const child of rest) if (!isBlankText(child)) shown.push(unshown(child))
  return shown
}

/** Children with slots filled; who fills one is taken out of `slotted`, for the first slot of a name has them all. */
function fillSlots(children: readonly ElementContent[], slotted: Map<string, ElementContent[]>): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return child
    if (child.tagName !== 'slot') {
      child.children = fillSlots(child.children, slotted)
      return child
    }
    const {name} = child.properties
    const key = typeof name === 'string' ? name : ''
    const fill = slotted.get(key)
    slotted.delete(key)
    return fill?.some((node) => !isBlankText(node)) ? fill : fillSlots(child.children, slotted)
  })
}

/** What no slot shows goes as everything goes that is hidden. */
function unshown(child: ElementContent): Element {
  if (child.type === 'element') return element(child.tagName, {...child.properties, hidden: true}, child.children)
  return element('span', {hidden: true}, [child])
}
