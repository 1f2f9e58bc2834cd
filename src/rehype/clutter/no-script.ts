import type {Element} from 'hast'
import {shortText} from '../../ground/visible-text.ts'
import {shows} from './shows.ts'

/** A longer text is the article's, for those who run no scripts. */
const longest = 200

/**
 * Whether an element only says that a script did not run; a picture or a player in it is what the script would show.
 *
 *     <noscript>Please enable JavaScript to view the comments.</noscript>   Disqus; forms of Drupal and WordPress
 */
export function isScriptMessage(element: Element): boolean {
  return element.tagName === 'noscript' && shortText(element, longest) !== '' && !shows(element)
}
