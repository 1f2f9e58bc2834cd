import type {Element} from 'hast'
import {shortText} from '../../visible-text.ts'

/** A longer text is the article's, for those who run no scripts. */
const longest = 200

const showing = new Set(['audio', 'embed', 'iframe', 'img', 'object', 'picture', 'video'])

/**
 * Whether an element only says that a script did not run; a picture or a player in it is what the script would show.
 *
 *     <noscript>Please enable JavaScript to view the comments.</noscript>   Disqus; forms of Drupal and WordPress
 */
export function isScriptMessage(element: Element): boolean {
  return element.tagName === 'noscript' && shortText(element, longest) !== '' && !shows(element)
}

function shows({children}: Element): boolean {
  return children.some((child) => child.type === 'element' && (showing.has(child.tagName) || shows(child)))
}
