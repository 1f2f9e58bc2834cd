import type {Element, Nodes, Root} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {holds} from '../../ground/find-within.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {withoutKicker} from '../texts/kicker.ts'
import {lettersOf} from '../texts/letters-of.ts'

const levels = new Set(['h2', 'h3', 'h4'])

/** What else a title may stand in, if that is called so: `<div class="h-title">Title</div>`. */
const boxes = new Set(['div', 'p', 'span'])
const titleName = /(?:^|[-_])(?:title|headline)$/i

/** A paragraph with more characters is a part of an article's text, behind its title. */
const longestNote = 200

/** So many letters at the least stand behind a kicker. */
const shortestBehind = 12

/**
 * Makes the heading before the text that says the title of a page one of the first level, where none is one: authors,
 * days, standfirsts and pictures are sought below an `<h1>`. It may be without the kicker that the title has.
 *
 *     <article><h2>Title</h2><p>By Ann Lee</p>…   →   <article><h1>Title</h1><p>By Ann Lee</p>…
 *     <div>Harbour</div><h2>Title</h2>   of a page that is called `Harbour: Title`
 */
export function raiseTitle(tree: Root, title: string | undefined): void {
  const wanted = title === undefined ? '' : lettersOf(title)
  if (wanted === '' || holds(tree, 'h1')) return
  const behind = lettersOf(withoutKicker(title!))
  const isTitle = (element: Element, parent: Root | Element) => {
    const isHeading = levels.has(element.tagName)
    if (!isHeading && (!isTitleLine(element) || parent.children.some(isSaid))) return false
    const said = lettersOf(visibleText(element))
    return said === wanted || (isHeading && said.length >= shortestBehind && said === behind)
  }
  const first = firstTitle(tree, isTitle)
  if (first) first.tagName = 'h1'
}

/**
 * The first title; `false` where a paragraph of the article's text comes before it, `undefined` where there is none of
 * both.
 */
function firstTitle(
  parent: Root | Element,
  isTitle: (element: Element, parent: Root | Element) => boolean,
): Element | false | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (isTitle(child, parent)) return child
    if (child.tagName === 'p' && visibleText(child).length > longestNote) return false
    const found = firstTitle(child, isTitle)
    if (found !== undefined) return found
  }
  return undefined
}

/** Beside words, what is called a title is that of a book or a film: `I read <span class="title">Boats</span>.` */
function isSaid(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() !== ''
}

/** Whether a line is called a title, and no link is in it. */
function isTitleLine(element: Element): boolean {
  return boxes.has(element.tagName) && classNames(element).some((name) => titleName.test(name)) && !holds(element, 'a')
}
