import type {Element, Parents} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {classNames} from '../../ground/class-names.ts'
import {shortText, visibleText} from '../../ground/visible-text.ts'
import type {Rule} from '../rules/rule.ts'

/**
 * What the maker of a feed adds to every article.
 *
 *     <br><hr><div>获取更多RSS：<br><a href="https://feedx.net">https://feedx.net</a> <br>…</div>   feedx, 2020
 *     <p><small>© 东格 for <a>…</a>, 2020. |<a>Permalink</a> |<a>No comment</a> |Add to<a>del.icio.us</a>…</small></p>
 *     <p><small>Feed enhanced by <a href="…">Better Feed</a> from <a href="…">Ozh</a></small></p>   WordPress Better Feed
 *     <p><a href="…">Title</a> was originally published in <a href="…">Paper</a> on Medium, where people are …</p>   Medium
 *     <p class="medium-feed-link"><a href="…">Continue reading on Paper »</a></p>   Medium, where the feed has the start only
 */
export const feedFooters: Rule = {
  name: 'feed/footer',
  why: 'added by the maker of the feed',
  on: ['p', 'small'],
  having: 'elements',
  test: isFeedFooter,
}

const moreFeeds = /^[获獲]取更多RSS ?[：:]/

/** The same in a box or a line of its own, of which the links may be gone. */
export const feedFooterBoxes: Rule = {
  name: 'feed/footer',
  why: 'added by the maker of the feed',
  on: ['div', 'p'],
  upTo: 200,
  text: moreFeeds,
  starts: '获獲',
}

/** The rule and the line break that part such a footer from the article. */
export const feedFooterRules: Rule = {
  name: 'feed/rule',
  why: 'parts the footer of the feed from the article',
  on: ['hr', 'br'],
  test: (element, ancestors) => {
    const next = nextWithContent(element, ancestors.at(-1)!)
    return next !== undefined && footers.has(next.tagName) && isFeedFooter(next)
  },
}

const footers = new Set(['div', 'p', 'small'])

function isFeedFooter(element: Element): boolean {
  if (element.tagName === 'small')
    return /^(?:Feed enhanced by |© .{1,120} \|? ?Permalink\b)/.test(visibleText(element))
  if (element.tagName === 'p' && endsAsFooter(element)) return true
  return moreFeeds.test(shortText(element, 200))
}

const mediumFooter = /^\s+on\s+Medium,\s+where\s+people\s+are\s+continuing\s+the\s+conversation\s+by/

/** Nearly every paragraph ends in a text, and needs no other look. */
function endsAsFooter(paragraph: Element): boolean {
  const {children} = paragraph
  const last = children[children.length - 1]
  if (last?.type === 'text') return mediumFooter.test(last.value)
  const isSmall = children.length === 1 && last?.type === 'element' && last.tagName === 'small'
  return (isSmall && isFeedFooter(last)) || classNames(paragraph).includes('medium-feed-link')
}

/** A footer stands at the end: so many children from there are looked at, however many there are. */
const fromTheEnd = 12

function nextWithContent(element: Element, parent: Parents): Element | undefined {
  const {children} = parent
  let found = false
  for (let index = Math.max(0, children.length - fromTheEnd); index < children.length; index++) {
    const next = children[index]!
    if (!found) {
      found = next === element
      continue
    }
    if (isBlankText(next)) continue
    if (next.type !== 'element') return undefined
    if (next.tagName !== 'br' && next.tagName !== 'hr') return next
  }
  return undefined
}
