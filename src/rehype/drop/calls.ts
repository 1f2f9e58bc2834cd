import type {Element, Nodes} from 'hast'
import {isArticle} from '../../conversion.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {shortText} from '../../ground/visible-text.ts'
import {clutterByLabel} from '../clutter/labels.ts'
import type {Rule} from '../rules/rule.ts'

/** A longer line says more than what to press, and so do more words: `Share the burden` leads to another article. */
const longest = 24
const mostWords = 2

const calling: ReadonlySet<string | undefined> = new Set(['page/newsletter', 'page/share'])

/**
 * Lines that are one link and ask to subscribe or to share, whatever they are called:
 *
 *     <p class="button-wrapper"><a href="/subscribe">Subscribe now</a></p>
 */
export const calls: Rule = {
  name: 'notices/call',
  why: 'asks to subscribe or to share',
  on: ['div', 'p'],
  having: 'elements',
  upTo: longest,
  test: (element, _ancestors, conversion) => isArticle(conversion) && isLink(element) && asks(element),
}

function asks(element: Element): boolean {
  const said = shortText(element, longest)
  return said.split(' ').length <= mostWords && calling.has(clutterByLabel(said))
}

/** Whether a link is all of it; one that writes a letter is an address. */
function isLink(element: Element): boolean {
  let only: Nodes | undefined = onlyChild(element)
  while (only?.type === 'element' && only.tagName !== 'a') only = onlyChild(only)
  return only?.type === 'element' && !/^mailto:[^?]/i.test(String(only.properties.href))
}
