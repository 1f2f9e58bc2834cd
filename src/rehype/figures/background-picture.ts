import type {Element} from 'hast'
import {element as makeElement} from '../../ground/hast-node.ts'
import {backgroundOf} from '../background.ts'

/**
 * The picture that an element says it is (WAI-ARIA 1.2, role `img`), or that a link holds and nothing else, where a style
 * shows it:
 *
 *     <div role="img" aria-label="甲" style="background-image: url('a.jpg')"></div>   →   <img src="a.jpg" alt="甲">
 */
export function backgroundPicture({tagName, properties}: Element): Element | undefined {
  const {role, style, ariaLabel, width, height} = properties
  const src = role === 'img' || tagName === 'a' ? backgroundOf(style) : undefined
  return src === undefined ? undefined : makeElement('img', {src, alt: ariaLabel, width, height})
}
