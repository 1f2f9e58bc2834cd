import type {Element, Nodes} from 'hast'
import {text, withChildren} from '../../ground/hast-node.ts'
import {holdsLetter} from '../../ground/holds-letter.ts'
import {holdsElements} from '../../ground/is-element.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {marker, placeOf} from './footnote-ends.ts'

/** What a note says, without the sign that leads back to the text, and without its number. */
export function footnoteContent(note: Element, label: string): Element['children'] {
  return withoutNumber(withoutWayBack(note), label)
}

/** The note's content without the sign that leads back to the text, and the signs around that: `^ a b`, `[1]`. */
function withoutWayBack({children}: Element): Element['children'] {
  const kept: Element['children'] = []
  let wasWayBack = false
  for (const child of children) {
    if (child.type !== 'element') {
      if (!wasWayBack || !isSigns(child)) kept.push(child)
      continue
    }
    // Behind the number that leads back: `<a href="#fn-1">*1</a><span>:</span>`.
    if (wasWayBack && child.tagName === 'span' && !holdsElements(child) && isSigns(child)) continue
    const inner = isWayBack(child) ? [] : withoutWayBack(child)
    wasWayBack = inner.length === 0 && child.children.length > 0
    if (wasWayBack) while (kept.length > 0 && isSigns(kept.at(-1)!)) kept.pop()
    else kept.push(withChildren(child, inner))
  }
  return kept
}

/** `^`, `↑`, brackets, a colon and blanks. */
function isSigns(node: Nodes): boolean {
  return /^[\s^↑[\]():：]*$/.test(visibleText(node)) && !(node.type === 'element' && node.tagName === 'br')
}

/** Takes off the note's number where it is typed: `[1] 甲`. */
function withoutNumber(content: Element['children'], label: string): Element['children'] {
  const [first] = content
  if (first?.type !== 'text') return content
  const typed = /^\s*(?:[[(（【〔](.{1,3})[\])）】〕][.:：、]?|(\d{1,3})[.．、])\s*/.exec(first.value)
  if (!typed || (typed[1] ?? typed[2]) !== label) return content
  return [text(first.value.slice(typed[0].length)), ...content.slice(1)]
}

function isWayBack(element: Element): boolean {
  if (element.tagName !== 'a' || placeOf(element) === undefined) return false
  const text = visibleText(element).trim()
  // What leads back from a note is a sign such as `↩︎` or `^`.
  return !holdsLetter(text) || marker.test(text) || /^(?:jump up|back|返回|return)/i.test(text)
}
