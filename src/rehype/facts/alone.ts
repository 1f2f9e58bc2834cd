import type {Element, Nodes, Root} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {inline} from '../../ground/element-kinds.ts'
import {isBlock, isBreak} from '../../ground/is-element.ts'
import {isSeen} from '../../ground/is-seen.ts'
import {placeAmong} from '../../ground/place-among.ts'

/** Whether nothing else is said in its line: `Published: <time>…</time>` says what the date is. */
export function isAlone(line: Element, {children}: Root | Element): boolean {
  if (!inline.has(line.tagName)) return true
  const index = placeAmong(children, line)
  return isClear(children, index, -1) && isClear(children, index, 1)
}

/** Whether nothing is said from there to the next block. */
function isClear(children: readonly Nodes[], from: number, step: number): boolean {
  for (let index = from + step; index >= 0 && index < children.length; index += step) {
    const other = children[index]!
    if (isBlock(other) || isBreak(other)) return true
    if (other.type === 'element' ? isSeen(other) : other.type === 'text' && !isBlank(other.value)) return false
  }
  return true
}
