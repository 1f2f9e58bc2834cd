import type {Element} from 'hast'
import {element as makeElement} from '../../ground/hast-node.ts'

/** Addresses in a style sheet, CSS Values 4 §4.5: quoted or not. */
const background =
  /(?:^|[;\s])background(?:-image)?\s*:[^;]{0,200}?url\(\s*(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'()]{1,2000}))\s*\)/i

/**
 * The picture that an element says it is (WAI-ARIA 1.2, role `img`), where a style shows it:
 *
 *     <div role="img" aria-label="甲" style="background-image: url('a.jpg')"></div>   →   <img src="a.jpg" alt="甲">
 */
export function backgroundPicture({properties}: Element): Element | undefined {
  const {role, style, ariaLabel, width, height} = properties
  if (role !== 'img' || typeof style !== 'string') return undefined
  const [, ...found] = background.exec(style.slice(0, 4000)) ?? []
  const src = found.find(Boolean)
  return src === undefined ? undefined : makeElement('img', {src, alt: ariaLabel, width, height})
}
