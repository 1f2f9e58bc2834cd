import type {Element, Nodes} from 'hast'
import {elementsNamed} from '../../ground/find-within.ts'
import {isElement} from '../../ground/is-element.ts'
import {shortText, visibleText} from '../../ground/visible-text.ts'

/** A teaser says no more than this, in characters, and the link at its end, no more than that. */
const longest = 400
const longestEnd = 20

/** What the link at the end says that leads where the first has led. */
const more = /^(?:mehr|more|read more|read on|weiter|weiterlesen|lesen|lire la suite|leer más|leggi)(?![\p{L}])/iu

/**
 * Whether an element is a teaser of another page, or a list of some: a link, a sentence, and the same link once more.
 *
 *     <li><a href="/a"><b>The boats</b></a><p>They came in at night. <a href="/a">More…</a></p></li>
 */
export function isTeaser(element: Element): boolean {
  if (isElement(element, 'ul', 'ol')) {
    const items = element.children.filter((child) => child.type === 'element')
    return items.length > 0 && items.every((item) => isElement(item, 'li') && isOne(item))
  }
  return isElement(element, 'article', 'div', 'section') && isOne(element)
}

function isOne(element: Element): boolean {
  const text = shortText(element, longest)
  const links = elementsNamed(element, 'a').filter(says)
  const [first, last] = [links[0], links.at(-1)]
  if (text === '' || first === undefined || last === undefined || first === last) return false
  const {href} = first.properties
  if (links.some((link) => link.properties.href !== href) || !more.test(shortText(last, longestEnd))) return false
  return text.startsWith(visibleText(first))
}

function says(link: Nodes): boolean {
  return shortText(link as Element, longest) !== ''
}
