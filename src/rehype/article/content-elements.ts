import type {Element, Nodes, Root} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {shows} from '../seen/shows.ts'
import type {Measures} from './measure.ts'

/**
 * Elements of a page in TYPO3, of css_styled_content and of fluid_styled_content, and what other systems call the second
 * part of a text: Serendipity, Movable Type and TypePad, and Discuz, where pictures attached to a post stand below it.
 */
const contentElement =
  /^(?:csc-default|pattl|frame-type-(?:text|textpic|textmedia|image|table|bullets|html|gridelements_pi1)|serendipity_entry_extended|(?:entry|asset)-more)$/

/**
 * Whether an article goes on behind the text that says that it is one, in elements of the page's own kind, as EXT:news
 * writes what editors have added to a message, or in a second part of its own.
 *
 *     <div class="article">… <div itemprop="articleBody">…</div><div id="c9" class="frame frame-type-textmedia">…</div>
 *     <article><div class="serendipity_entry_body">…</div><div id="extended">…</div></article>
 */
export function goesOnInElements(
  parent: Root | Element,
  body: Element,
  net: Measures,
  clutter: ReadonlyMap<Nodes, string>,
): boolean {
  let isBehind = false
  for (const child of parent.children) {
    if (child === body) isBehind = true
    else if (isBehind && child.type === 'element' && !clutter.has(child) && isContentElement(child))
      if (net.get(child)!.prose > 0 || shows(child)) return true
  }
  return false
}

function isContentElement(element: Element): boolean {
  return element.properties.id === 'extended' || classNames(element).some((name) => contentElement.test(name))
}
