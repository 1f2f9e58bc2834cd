import type {Element, Nodes, Root} from 'hast'

/**
 * Tells lists of notes: their first item is where a link in the text leads.
 *
 *     <sup><a href="#ref_1">[1]</a></sup> … <ol class="references"><li id="ref_1">…</li></ol>   Wikipedia, Zhihu
 *
 * The links of a page are collected when the first list is asked about whose items have names.
 */
export function noteFinder(tree: Root): (element: Element) => boolean {
  let targets: Set<string> | undefined
  return (element) => {
    const id = firstName(element)
    if (id === undefined) return false
    targets ??= collectTargets(tree, new Set())
    return targets.has(`#${id}`)
  }
}

/** The id of the first item of a list, or of the list in an element. */
function firstName({tagName, properties, children}: Element): string | undefined {
  if (tagName === 'li') return typeof properties.id === 'string' ? properties.id : undefined
  const first = children.find((child) => child.type === 'element' && lists.has(child.tagName))
  return first?.type === 'element' ? firstName(first) : undefined
}

const lists = new Set(['div', 'li', 'ol', 'ul'])

function collectTargets(parent: Nodes, targets: Set<string>): Set<string> {
  if (!('children' in parent)) return targets
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const {href} = child.properties
    if (child.tagName === 'a' && typeof href === 'string' && href.startsWith('#')) targets.add(href)
    collectTargets(child, targets)
  }
  return targets
}
