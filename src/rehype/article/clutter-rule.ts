import type {Element, Parents} from 'hast'
import {hasClass} from '../../ground/class-names.ts'
import {withChildren} from '../../ground/hast-node.ts'
import {isElement} from '../../ground/is-element.ts'
import {wordTable} from '../../ground/word-table.ts'
import {clutterByName} from '../clutter/names.ts'
import {isContentButton} from '../drop/content-buttons.ts'
import {isTaskBox} from '../drop/controls.ts'
import {hidden, staysHidden} from '../drop/hidden.ts'
import {isHidden} from '../drop/is-hidden.ts'
import {isHomeSign} from './home-sign.ts'
import {isOwnSlug} from './own-slug.ts'
import {isWikiHeading} from './wiki-headings.ts'

/** Elements that are clutter of a page by what they are. */
const byTag = wordTable(
  `aside:page/sidebar button:page/control dialog:page/overlay footer:page/footer form:page/control
  input:page/control menu:page/navigation nav:page/navigation select:page/control textarea:page/control
  amp-sidebar:page/sidebar amp-consent:page/consent amp-ad:page/advertisement`,
)

/** Elements that hold or mark text: their names say nothing of what stands in them. */
const named = new Set(
  `a abbr address article center dd details div dl dt figure h1 h2 h3 h4 h5 h6 header ins li ol p section small
  span strong table tbody td time tr ul`.split(/\s+/),
)

/**
 * The rule by which an element of a whole page is clutter, whatever it says; undefined where it is none.
 * @param article What holds the article it stands in; `undefined` where it stands in none.
 */
export function clutterRule(element: Element, parent: Parents, article?: Parents): string | undefined {
  const {tagName} = element
  if (isContentButton(element, parent) || isTaskBox(element, [parent])) return undefined
  const kind = byTag.get(tagName)
  // `<blockquote><p>…</p><footer>Who said it</footer></blockquote>` (Bootstrap)
  if (tagName === 'footer' && isElement(parent, 'blockquote')) return clutterByName(element)
  if (kind !== undefined) return tagName === 'aside' && isQuotedOrNote(element) ? undefined : kind
  if (tagName === 'a' && isPressed(element)) return 'page/control'
  if (tagName === 'a' && isHomeSign(element)) return 'page/header'
  if (isHidden(element)) return staysHidden(element, parent, article) ? hidden.name : undefined
  if (!named.has(tagName)) return undefined
  if (isFileLine(element, parent)) return 'page/control'
  const rule = clutterByName(element)
  // Looked at where the names call it clutter, which is seldom.
  return rule !== undefined && (isOwnSlug(element) || isWikiHeading(element, parent))
    ? clutterByName(withoutId(element))
    : rule
}

/**
 * Whether a link leads nowhere and says to screen readers alone what it does: `<a role="button"
 * aria-label="Like">9</a>`.
 */
function isPressed({properties: {href, role, ariaLabel}}: Element): boolean {
  return href === undefined && ariaLabel !== undefined && role === 'button'
}

/** What Discourse quotes, of its own and of other sites, the notes of docutils, and the boxes of facts of Fandom. */
const quotes: ReadonlySet<string> = new Set(['onebox', 'quote', 'footnote-list', 'portable-infobox'])

/** Whether an aside is one that whoever wrote the text has put there: `<aside class="quote" data-username="ann">`. */
function isQuotedOrNote(aside: Element): boolean {
  return aside.properties.role === 'doc-footnote' || hasClass(aside, quotes)
}

const overPicture: ReadonlySet<string> = new Set(['lightbox'])
const ofFile: ReadonlySet<string> = new Set(['meta'])

/** Whether it says of a picture how large its file is: `<a class="lightbox"><img …><div class="meta">…` (Discourse). */
function isFileLine(element: Element, parent: Parents): boolean {
  return isElement(parent, 'a') && hasClass(parent, overPicture) && hasClass(element, ofFile)
}

function withoutId(element: Element): Element {
  const {id: _, ...properties} = element.properties
  return withChildren(element, element.children, properties)
}
