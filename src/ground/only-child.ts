import type {Element, ElementContent, Root, RootContent} from 'hast'
import {isBlankText} from './blanks.ts'
import {isElement} from './is-element.ts'

/** The one child of an element that is no blank; `undefined` where there is none, or another. */
export function onlyChild(parent: Element): ElementContent | undefined
export function onlyChild(parent: Element | Root): RootContent | undefined
export function onlyChild({children}: Element | Root): RootContent | undefined {
  let only: RootContent | undefined
  for (const child of children) {
    if (child.type === 'text' && isBlankText(child)) continue
    if (only) return undefined
    only = child
  }
  return only
}

/** The link that an element is nothing but, such as a heading that leads to an article. */
export function onlyLink(parent: Element): Element | undefined {
  const only = onlyChild(parent)
  return isElement(only, 'a') ? only : undefined
}
