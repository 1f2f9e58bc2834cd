import type {Element, ElementContent} from 'hast'

/** The one child of an element that is no blank; `undefined` where there is none, or another. It looks no further than that. */
export function onlyChild({children}: Element): ElementContent | undefined {
  let only: ElementContent | undefined
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() === '') continue
    if (only) return undefined
    only = child
  }
  return only
}
