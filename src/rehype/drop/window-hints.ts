import {isElement} from '../../ground/is-element.ts'
import {shortText} from '../../ground/visible-text.ts'
import {isWindowHint, longestWindowHint} from '../links/window-hint.ts'
import type {Rule} from '../rules/rule.ts'

/**
 * What a link says of itself to those who do not see its icon, in an element of its own.
 *
 *     <a href="…" target="_blank">said<span class="external-link-icon">Opens a new window</span></a>   →   said
 */
export const windowHints: Rule = {
  name: 'hidden/screen-reader',
  why: 'said by screen readers only',
  on: ['small', 'span'],
  test: (element, ancestors) =>
    isElement(ancestors.at(-1), 'a') && isWindowHint(shortText(element, longestWindowHint).trim()),
}
