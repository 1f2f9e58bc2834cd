import type {Element, Root} from 'hast'
import type {Facts} from '../../facts.ts'
import {classNames} from '../../ground/class-names.ts'
import {holds} from '../../ground/find-within.ts'
import {fileName} from '../../ground/url-parts.ts'
import {shortText, visibleText} from '../../ground/visible-text.ts'
import {lettersOf} from '../texts/letters-of.ts'
import {holdsMore} from './holds-more.ts'
import type {Page} from './page.ts'

/** What is said beside a portrait is shorter, in characters, and has a smaller share of the article's sentences. */
const longest = 350
const mostOfAll = 0.2
/** It consists of no more elements. */
const mostElements = 50

/** What a picture with its caption stands in, people in a list, and what somebody said. */
const ofPictures: ReadonlySet<string> = new Set([
  'blockquote',
  'figcaption',
  'figure',
  'table',
  'tbody',
  'td',
  'tr',
  'li',
  'ol',
  'ul',
])

/** What has a name apart, whatever is said of its bearer behind it. */
const apart: ReadonlySet<string> = new Set('a b cite div dt h2 h3 h4 h5 h6 p span strong'.split(' '))

/**
 * Marks the box with a portrait of somebody who wrote the article, which begins with the name, wherever it stands.
 *
 *     <aside><img src="ann.jpg" alt="Ann Lee"><div>Ann Lee</div><p>is the editor of the harbour pages.</p></aside>
 *
 * Whoever has a name in the title is what the article is about, and so is what the page shows as the article's picture.
 * A picture that a sentence goes with, `Ann Lee in her boat`, is one of the article; a portrait has the name apart.
 */
export function markPortraits(part: Root | Element, {net, clutter}: Page, stated: Facts): void {
  const title = lettersOf(stated.title ?? '')
  const names = (stated.author ?? []).map(lettersOf).filter((name) => name !== '' && !title.includes(name))
  if (names.length === 0) return
  const most = mostOfAll * (net.get(part)?.prose ?? 0)
  const around: Element[] = []
  const isOf = (box: Element, name: string) => {
    const {text = 0, prose = 0} = net.get(box) ?? {}
    if (text === 0 || text > longest || prose > most || box.tagName === 'p' || isOther(box)) return false
    if (holdsMore(box, mostElements)) return false
    return lettersOf(visibleText(box)).startsWith(name) && namesApart(box, name) && !holds(box, isOther)
  }
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element' || clutter.has(child)) continue
      const name = child.tagName === 'img' ? bearer(child, names, stated.image) : undefined
      const box = name === undefined ? undefined : outermost(around, (each) => isOf(each, name))
      if (box !== undefined) clutter.set(box, 'page/author')
      around.push(child)
      visit(child)
      around.pop()
    }
  }
  visit(part)
}

/** Whether an element in a box says the name and nothing else. */
function namesApart(box: Element, name: string): boolean {
  return holds(box, (each) => apart.has(each.tagName) && lettersOf(shortText(each, longestName)) === name)
}

/** A longer name is none, in characters. */
const longestName = 80

/** A caption, and what no portrait has beside it. */
function isOther(element: Element): boolean {
  return ofPictures.has(element.tagName) || classNames(element).some((name) => /caption/i.test(name))
}

/** How far around a portrait its box is looked for, in elements. */
const farthest = 6

/** The outermost of the boxes around an element that are all wanted, from the first that is. */
function outermost(around: readonly Element[], isWanted: (box: Element) => boolean): Element | undefined {
  let found: Element | undefined
  for (const box of around.slice(-farthest).reverse()) {
    if (isWanted(box)) found = box
    else if (found !== undefined) break
  }
  return found
}

/** Whose name stands in for a picture, if it is not the article's. */
function bearer({properties: {alt, src}}: Element, names: readonly string[], image: string | undefined) {
  if (typeof alt !== 'string' || (image !== undefined && fileName(String(src)) === fileName(image))) return undefined
  const said = lettersOf(alt)
  return names.find((name) => name === said)
}
