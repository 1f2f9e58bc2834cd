import type {Element, Nodes} from 'hast'
import {headings} from '../../ground/element-kinds.ts'
import {elementsNamed, holds} from '../../ground/find-within.ts'
import {isElement, isHeading} from '../../ground/is-element.ts'
import {shortText, visibleText} from '../../ground/visible-text.ts'

/** A teaser says no more than this, in characters, and the link at its end, no more than that. */
const longest = 400
const longestEnd = 20

/** What the link at the end says that leads where the first has led. */
const more = /^(?:mehr|more|read more|read on|weiter|weiterlesen|lesen|lire la suite|leer más|leggi)(?![\p{L}])/iu

/**
 * Whether an element is a teaser of another page, however much it says, or holds nothing but some: an article that leads
 * on by its title, or a link, a sentence, and the same link once more.
 *
 *     <div class="row"><article><h3><a>…</a></h3><p>…</p></article><article>…</article></div>
 *     <li><a href="/a"><b>The boats</b></a><p>They came in at night. <a href="/a">More…</a></p></li>
 */
export function isTeaser(element: Element): boolean {
  if (element.tagName === 'article' && holds(element, leadsByTitle)) return true
  if (isElement(element, 'article', 'div', 'li', 'section') && leadsTwice(element)) return true
  const parts = element.children.filter((child) => child.type === 'element')
  return parts.length > 0 && parts.every(isTeaser)
}

function leadsByTitle(element: Element): boolean {
  return isLinkOut(element) ? holds(element, headings) : isHeading(element) && holds(element, isLinkOut)
}

/** A link to another page: the title of an entry may lead to itself, `<h3><a href="#e12">12:04 Wind</a></h3>`. */
function isLinkOut({tagName, properties: {href}}: Element): boolean {
  return tagName === 'a' && !String(href ?? '').startsWith('#')
}

function leadsTwice(element: Element): boolean {
  const text = shortText(element, longest)
  const links = text === '' ? [] : elementsNamed(element, 'a').filter(says)
  const [first, last] = [links[0], links.at(-1)]
  if (first === undefined || last === undefined || first === last) return false
  const {href} = first.properties
  if (links.some((link) => link.properties.href !== href) || !more.test(shortText(last, longestEnd))) return false
  return text.startsWith(visibleText(first))
}

function says(link: Nodes): boolean {
  return shortText(link as Element, longest) !== ''
}
