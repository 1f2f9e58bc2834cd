import type {Element, Nodes} from 'hast'
import {shortText} from '../../visible-text.ts'
import type {Rule} from '../rule.ts'

/**
 * What the maker of a feed adds to every article.
 *
 *     <br><hr><div>获取更多RSS：<br><a href="https://feedx.net">https://feedx.net</a> <br>…</div>   feedx, 2020
 *     <p><small>Feed enhanced by <a href="…">Better Feed</a> from <a href="…">Ozh</a></small></p>   WordPress Better Feed
 */
export const feedFooters: Rule = {
  name: 'feed/footer',
  why: 'added by the maker of the feed',
  on: ['div', 'p'],
  test: isFeedFooter,
}

/** The rule and the line break that part such a footer from the article. */
export const feedFooterRules: Rule = {
  name: 'feed/rule',
  why: 'parts the footer of the feed from the article',
  on: ['hr', 'br'],
  test: (element, ancestors) => {
    const next = nextWithContent(element, ancestors.at(-1)!)
    return next !== undefined && (next.tagName === 'div' || next.tagName === 'p') && isFeedFooter(next)
  },
}

function isFeedFooter(element: Element): boolean {
  return /^(?:获取更多RSS|Feed enhanced by )/.test(shortText(element, 200))
}

function nextWithContent(element: Element, parent: Nodes): Element | undefined {
  if (!('children' in parent)) return undefined
  const {children} = parent
  for (let index = children.indexOf(element as never) + 1; index < children.length; index++) {
    const next = children[index]!
    if (next.type === 'text' && next.value.trim() === '') continue
    if (next.type !== 'element') return undefined
    if (next.tagName !== 'br' && next.tagName !== 'hr') return next
  }
  return undefined
}
