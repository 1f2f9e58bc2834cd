import type {Element, ElementContent} from 'hast'
import {cleanUrl} from '../../ground/clean-url.ts'
import {findWithin} from '../../ground/find-within.ts'
import {figureOf, type State} from '../figures/state.ts'

/**
 * A post without its text, which a script would have fetched. It is called by its address, as it would be in text:
 *
 *     <blockquote class="twitter-tweet"><a href="https://twitter.com/a/status/1"></a></blockquote>   →   <https://…>
 */
export function readEmptyPost(quotation: Element, state: State): ElementContent[] {
  const link = findWithin(quotation, isLink)
  const address = link && cleanUrl(String(link.properties.href), state.base)
  if (address === undefined || !/^https?:/i.test(address)) return [quotation]
  return [figureOf(quotation, {kind: 'embed', href: address, fallback: address, caption: [], credits: []}, state)]
}

function isLink({tagName, properties}: Element): boolean {
  return tagName === 'a' && typeof properties.href === 'string'
}
