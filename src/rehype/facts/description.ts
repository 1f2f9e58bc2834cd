import type {Element, Parents, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {fillFacts} from '../../facts.ts'
import {isBlank} from '../../ground/blanks.ts'
import {classNames, hasClass} from '../../ground/class-names.ts'
import {holdsElements, isBlock, isHeading} from '../../ground/is-element.ts'
import {compileSelector} from '../../ground/selector.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {isSeen} from '../seen/is-seen.ts'
import {standfirstHeadingName, standfirstName} from '../standfirst-names.ts'
import {isText} from './is-text.ts'

/** A standfirst has at least this many characters: a shorter bold line is a name or a place. */
const shortest = 20
/** What is called one may be shorter. */
const shortestCalled = 8

/** Classes of a line that is one. A fragment's only: a page has metadata. */
const lineNames = new RegExp(`${standfirstName.source}|^blog-post__description$`, 'i')
const hidden = new Set(['hide'])
/** A line of authors and day that nobody could read: `…2019年6月8日 22時20分`. */
const endsInTime = /\d{1,2}[:時时]\d{2}分?$/

/** Elements that are read as blocks of their own when the first text is looked for. */
const textBlocks = new Set(['p', 'blockquote', 'li', 'h2', 'h3', 'td'])

/**
 * Reads the standfirst where the publisher marks one (`publisher.description`), or its class does. It stays in the
 * text. Only the first text of the article counts, and only where the marked element says all of its paragraph.
 *
 *     <div class="story-lead">…</div>          FT
 *     <main><div><p><b>…</b></p></div>          BBC 2022
 *     <p class="abstract">…</p>                 全现在 2020
 *     <h3 class="subtitle">…</h3>               Substack; no section begins there
 */
export function takeDescription(tree: Root, conversion: Conversion): void {
  const {description} = conversion.publisher
  if (conversion.facts.description || (description === undefined && conversion.kind !== 'fragment')) return
  const isMarked = description === undefined ? isCalledStandfirst : compileSelector(description).matches
  const found = firstMarked(tree, isMarked, [])
  if (typeof found !== 'object') return
  const text = visibleText(found)
  if (description === undefined && endsInTime.test(text)) return
  if (description === undefined && isHeading(found)) found.tagName = 'p'
  if (text.length >= (description === undefined ? shortestCalled : shortest))
    fillFacts(conversion.facts, {description: text})
}

type IsMarked = (element: Element, ancestors: readonly Parents[]) => boolean

function isCalledStandfirst(element: Element): boolean {
  const names = isHeading(element) ? standfirstHeadingName : isLine(element) ? lineNames : undefined
  return names !== undefined && classNames(element).some((name) => names.test(name)) && !hasClass(element, hidden)
}

function isLine({tagName, children}: Element): boolean {
  return tagName === 'p' || (tagName === 'div' && !children.some(isBlock))
}

/** The marked element; `false` once an unmarked text comes first; `undefined` where there is no text yet. */
function firstMarked(parent: Root | Element, isMarked: IsMarked, ancestors: Parents[]): Element | false | undefined {
  ancestors.push(parent)
  for (const child of parent.children) {
    if (child.type !== 'element' || child.tagName === 'figure') continue
    if (isMarked(child, ancestors)) return isWhole(child, parent) ? child : false
    const found = holdsElements(child) ? firstMarked(child, isMarked, ancestors) : undefined
    if (found !== undefined) return found
    if (isFirstText(child)) return false
  }
  ancestors.pop()
  return undefined
}

function isFirstText(block: Element): boolean {
  if (!textBlocks.has(block.tagName) || block.data?.newsdownTaken !== undefined) return false
  return (block.tagName !== 'p' || isText(block)) && !isBlank(visibleText(block))
}

function isWhole(element: Element, parent: Root | Element): boolean {
  return (
    parent.type === 'root' ||
    parent.tagName !== 'p' ||
    parent.children.every((child) => child === element || !isSeen(child))
  )
}
