import type {Element, Parents, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {fillFacts} from '../../facts.ts'
import {isBlank} from '../../ground/blanks.ts'
import {isSeen} from '../../ground/is-seen.ts'
import {compileSelector} from '../../ground/selector.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {hasClass} from '../class-names.ts'
import {isText} from './is-text.ts'

/** A standfirst has at least this many characters: a shorter bold line is a name or a place. */
const shortest = 20
/** What is called one may be shorter. */
const shortestCalled = 8

/** Classes that systems give to a standfirst. A fragment's only: a page has metadata. */
const classes = new Set('abstract article-lead article-summary blog-post__description dek lede standfirst'.split(' '))
const hidden = new Set(['hide'])

/** Elements that are read as blocks of their own when the first text is looked for. */
const textBlocks = new Set(['p', 'blockquote', 'li', 'h2', 'h3', 'td'])

/**
 * Reads the standfirst where the publisher marks one (`publisher.description`), or its class does. It stays in the
 * text. Only the first text of the article counts, and only where the marked element says all of its paragraph.
 *
 *     <div class="story-lead">…</div>          FT
 *     <main><div><p><b>…</b></p></div>          BBC 2022
 *     <p class="abstract">…</p>                 全现在 2020
 */
export function takeDescription(tree: Root, conversion: Conversion): void {
  const {description} = conversion.publisher
  if (conversion.facts.description || (description === undefined && conversion.kind !== 'fragment')) return
  const isMarked = description === undefined ? isCalledStandfirst : compileSelector(description).matches
  const found = firstMarked(tree, isMarked, [])
  if (typeof found !== 'object') return
  const text = visibleText(found)
  if (text.length >= (description === undefined ? shortestCalled : shortest))
    fillFacts(conversion.facts, {description: text})
}

type IsMarked = (element: Element, ancestors: readonly Parents[]) => boolean

function isCalledStandfirst(element: Element): boolean {
  return element.tagName === 'p' && hasClass(element, classes) && !hasClass(element, hidden)
}

/** The marked element; `false` once an unmarked text comes first; `undefined` where there is no text yet. */
function firstMarked(parent: Root | Element, isMarked: IsMarked, ancestors: Parents[]): Element | false | undefined {
  ancestors.push(parent)
  for (const child of parent.children) {
    if (child.type !== 'element' || child.tagName === 'figure') continue
    if (isMarked(child, ancestors)) return isWhole(child, parent) ? child : false
    const found = firstMarked(child, isMarked, ancestors)
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
