import type {Element, ElementContent, ElementData} from 'hast'
import {element} from './hast-node.ts'

declare module 'hast' {
  interface ElementData {
    /** What a shape of a pass's making says: a footnote's label, the name of a tag. */
    newsdownShape?: string
  }
}

/**
 * An element that HTML does not know, by which a pass tells a handler something. It is told in `data`: a page may write
 * `<footnote-reference data-label="…">` itself, and that must have no effect.
 */
export function ownShape(tagName: string, said: string, children: readonly ElementContent[] = []): Element {
  return asOwnShape(element(tagName, {}, children), said)
}

/** The same element, marked as one of a pass's making. */
export function asOwnShape(made: Element, said: string): Element {
  made.data = {newsdownShape: said} as ElementData
  return made
}

/** What a pass has told; `undefined` for an element that the page wrote. */
export function saidByOwnShape({data}: Element): string | undefined {
  return data?.newsdownShape
}
