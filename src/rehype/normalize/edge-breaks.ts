import type {Element} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {isBreak} from '../../ground/is-element.ts'

/** Blocks of words. */
const blocks = new Set('blockquote dd div dt figcaption h1 h2 h3 h4 h5 h6 li p td th'.split(' '))

/** What a break may stand in, at the edge. */
const wrappers = new Set('a b em font i span strong u'.split(' '))

/**
 * Takes off the breaks at the edges of a block: the last shows nothing in a browser, and those before it and at the
 * start are nothing but a distance. Rules that go by what a paragraph holds need not think of them.
 *
 *     <p><br><b>小标题<br></b></p>   →   <p><b>小标题</b></p>
 */
export function trimBreaks(element: Element): void {
  const {tagName, children} = element
  // Most blocks are one text.
  if ((children.length === 1 && children[0]!.type === 'text') || !blocks.has(tagName)) return
  trim(element, 'start')
  trim(element, 'end')
}

function trim(element: Element, edge: 'start' | 'end'): void {
  const {children} = element
  let breaks = 0
  const isEnd = edge === 'end'
  let at = isEnd ? children.length - 1 : 0
  const step = isEnd ? -1 : 1
  for (let child = children[at]; child; at += step, child = children[at]) {
    if (child.type !== 'text' && isBreak(child)) breaks++
    else if (!isBlankText(child)) {
      if (child.type === 'element' && wrappers.has(child.tagName)) trim(child, edge)
      break
    }
  }
  if (breaks === 0) return
  element.children = children.filter((child, index) => !isBreak(child) || (isEnd ? index < at : index > at))
}
