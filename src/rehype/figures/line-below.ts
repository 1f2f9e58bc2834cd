import type {Element, ElementContent, Root} from 'hast'
import {visibleText} from '../../ground/visible-text.ts'
import {type Shown, type State, shownBy} from './state.ts'
import {isSeenBesidePicture} from './surface.ts'

/** A caption is no longer than this, in characters. */
const longest = 200

const marks: ReadonlySet<string> = new Set(['cite', 'em', 'i', 'small'])

/**
 * Whether a line of italics, or of small letters, is all that a paragraph has beside a picture, as Markdown and many blogs write captions:
 *
 *     <p><img src="…"><br><em>The boat. (Photo: Jo Gull)</em></p>
 */
export function isLineBelow(element: Element, shown: Shown, parent: Root | Element, state: State): boolean {
  if (!marks.has(element.tagName) || shown.kind !== 'image' || shown.caption.length > 0) return false
  if (parent.type !== 'element' || parent.tagName !== 'p') return false
  let pictures = 0
  let others = 0
  for (const child of parent.children as ElementContent[]) {
    if (shownBy(child, state)) pictures++
    else if (isSeenBesidePicture(child)) others++
  }
  if (pictures !== 1 || others !== 1) return false
  const said = visibleText(element)
  return said !== '' && said.length <= longest
}
