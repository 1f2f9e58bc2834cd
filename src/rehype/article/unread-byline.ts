import type {Element, Root} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {shortText} from '../../ground/visible-text.ts'
import {isSigned} from '../authors/credits.ts'
import {isFullName} from '../authors/name-shapes.ts'
import {byWithCapitals} from '../authors/role-words.ts'
import {wordsOf} from '../words-of-names.ts'
import {meta} from './opening.ts'
import type {Page} from './page.ts'

/** A longer box says more than who wrote. */
const longest = 120

/** Words before names, and a capital behind them; or two words with capitals at the end, whatever language it is. */
const byName = madeOnce(
  () => new RegExp(String.raw`^(?:${byWithCapitals})(?: ?:)? \p{Lu}|(?:^|\s)\p{Lu}[^\s\d]* \p{Lu}[^\s\d]*$`, 'u'),
)

/** Names in scripts without capitals, and nothing else: `山田太郎`, `丁一、丙二`, `أحمد علي، القاهرة`. */
const uncased = madeOnce(() => /^[\p{Lo}\p{M}\u200c\u30fc·・、，,،་། ]{2,40}$/u)

/**
 * Takes the first byline of an article out of what is clutter: nobody could read its names, and so they are nowhere
 * else.
 *
 *     <div class="byline">By Ann Lee, Harbour Correspondent</div>
 */
export function keepUnreadByline({article, clutter}: Page): void {
  const visit = (parent: Root | Element): boolean => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const rule = clutter.get(child)
      if (rule === meta && isByline(child)) {
        clutter.delete(child)
        return true
      }
      if (rule === undefined && visit(child)) return true
    }
    return false
  }
  visit(article)
}

function isByline(element: Element): boolean {
  if (!wordsOf(classNames(element).join(' ')).includes('byline')) return false
  const text = shortText(element, longest)
  return byName().test(text) || isSigned(text) || uncased().test(text) || text.split(/ ?[,;/|] ?/).some(isFullName)
}
