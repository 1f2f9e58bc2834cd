import type {Element} from 'hast'

const showing = new Set('audio embed iframe img object picture svg video'.split(' '))

/** Whether an element is, or holds, a picture or a player. */
export function shows({tagName, children}: Element): boolean {
  return showing.has(tagName) || children.some((child) => child.type === 'element' && shows(child))
}
