import type {Element} from 'hast'
import {element as makeElement} from '../../ground/hast-node.ts'

/** The declaration of a background. */
const background = /background(?:-image)?\s{0,9}:/i

/** An address in a style, quoted or not: CSS Values 4 §4.5. */
const styleAddress = /url\(\s{0,9}(?:"([^"]{1,2000})|'([^']{1,2000})|([^\s"'()]{1,2000}))/i

/**
 * The picture that an element says it is (WAI-ARIA 1.2, role `img`), or that a link holds and nothing else, where a style
 * shows it:
 *
 *     <div role="img" aria-label="甲" style="background-image: url('a.jpg')"></div>   →   <img src="a.jpg" alt="甲">
 */
export function backgroundPicture({tagName, properties}: Element): Element | undefined {
  const {role, style, ariaLabel, width, height} = properties
  if ((role !== 'img' && tagName !== 'a') || typeof style !== 'string') return undefined
  const at = style.search(background)
  const [, ...found] = (at >= 0 && styleAddress.exec(style.slice(at, at + 2500))) || []
  const src = found.find(Boolean)
  return src === undefined ? undefined : makeElement('img', {src, alt: ariaLabel, width, height})
}
