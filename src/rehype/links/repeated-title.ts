import type {Element, Nodes} from 'hast'
import {tidy} from '../../ground/visible-text.ts'
import {isWindowHint} from './window-hint.ts'

/** What systems write before the words of a link: WordPress, Twitter's embeds. */
const stock =
  /^(?:posts tagged with|posts by|view all posts (?:by|in|filed under|tagged)|permalink to|permanent link to|twitter profile for)\s*[:：]?\s*/i

/** What systems write on every link that leads out: Steemit; the New York Times, at times with an address. */
const leaving = /^(?:This link will take you away from \S+|Link: ?https?:\/\/\S+)$/

/**
 * Takes the title off a link or picture that says with it only what its words, its alternative text or its address say,
 * or that a system writes on all of its links.
 *
 *     <a href="/a" title="甲">甲</a>   <a href="/a" title="Posts tagged with 甲">甲</a>   <a href="https://a.example" title="Link: https://a.example">乙</a>
 */
export function dropRepeatedTitle(element: Element, address: string): void {
  const {title} = element.properties
  if (typeof title !== 'string') return
  const said = tidy(title)
  if (
    said === '' ||
    leaving.test(said) ||
    isWindowHint(said) ||
    (address !== '' && said.endsWith(address)) ||
    isSaid(said, element)
  ) {
    element.properties.title = undefined
  }
}

function isSaid(title: string, element: Element): boolean {
  const said = tidy(words(element))
  return title === said || (said !== '' && title.replace(stock, '') === said)
}

function words(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  return node.tagName === 'img' ? String(node.properties.alt ?? '') : node.children.map(words).join('')
}
