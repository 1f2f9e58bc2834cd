import type {Element, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {fillFacts} from '../../facts.ts'
import {elementsNamed, holds} from '../../ground/find-within.ts'
import {isBlock, isBreak, isElement} from '../../ground/is-element.ts'
import {compileSelector, findFirst} from '../../ground/selector.ts'
import {nextAmong} from '../../ground/siblings.ts'
import {shortText, visibleText} from '../../ground/visible-text.ts'
import type {Publisher} from '../../publishers/define.ts'
import {isSite} from '../authors/author-names.ts'
import {readCredits, withoutLead} from '../authors/credits.ts'
import {isFullName, linkedNames} from '../authors/name-shapes.ts'
import {type Names, readNames} from '../authors/names.ts'
import {hasRel} from '../links/has-rel.ts'
import {isSeen} from '../seen/is-seen.ts'
import {isOfBook} from './book-byline.ts'
import {isBylineBox, saysNobody, saysNothingNew} from './byline-box.ts'
import {closingByline} from './closing-byline.ts'
import {holdsEntries} from './entries.ts'
import {isQuestion} from './is-question.ts'
import {markTaken} from './taken.ts'

/** Paragraphs at the start of an article among which a byline can stand. */
const opening = 3

/** So many lines below the first may sign as well. */
const mostBelow = 5

/** Longest line of credits, in characters. */
const longest = 80

/** A `<div>` of more is a paragraph, in characters. */
const longestLine = 60

/** What may be a line of its own as a paragraph is. */
const lineBoxes = new Set(['div', 'section'])

/**
 * Reads the authors: out of a line at the start that names authors and nothing else, which goes once the front matter
 * says what it says; else where the publisher says they stand (`publisher.byline`; the line stays, because it names
 * editors, too, or is part of the article's shape); else, where it says of no place but knows who posted the article, out
 * of a line at its end, which stays; else whoever posted it.
 *
 *     <p>作者 乔艳红</p>                                                          Reuters 2020
 *     <div class="field-name-author"><div>文/</div><a href="…">乔艳红</a></div>   Drupal 7
 *     <div class="author-wrap"><a href="…">乔艳红</a><div>5-25</div></div>        全现在 2020
 *     <p class="byline">By <a href="…">Ann Lee</a></p>                             papers in English and others
 */
export function takeByline(tree: Root, conversion: Conversion): void {
  const {facts, publisher} = conversion
  takeOpeningByline(tree, conversion, {left: opening})
  if (typeof publisher.byline === 'function') {
    fillFacts(facts, {author: publisher.byline(tree, conversion) ?? []})
  } else if (publisher.byline !== undefined) {
    const found = findFirst(tree, compileSelector(publisher.byline))
    if (found) fillFacts(facts, {author: readNames(withoutLead(visibleText(found)), publisher.name).names})
  }
  if (publisher.poster === undefined) return
  const closing = isAsked(conversion) ? (closingByline(tree) ?? []) : []
  fillFacts(facts, {author: closing.filter((name) => !isSite(name, [publisher.name]))})
  fillFacts(facts, {author: publisher.poster(tree, conversion) ?? []})
}

/** Returns whether the search is over. */
function takeOpeningByline(parent: Root | Element, conversion: Conversion, paragraphs: {left: number}): boolean {
  const {facts, publisher} = conversion
  for (const child of parent.children) {
    if (child.type !== 'element' || child.tagName === 'blockquote' || child.tagName === 'figure') continue
    if (isElement(child, 'article') && holdsEntries(parent)) return true
    const isBox = isBylineBox(child)
    const isLine = child.tagName === 'p' || (lineBoxes.has(child.tagName) && !child.children.some(isBlock))
    const said = isLine || isBox ? creditsIn(child, isBox) : undefined
    const credits = said && isByline(said, child, parent, publisher) ? said : undefined
    if (isBox && (saysNothingNew(child, facts) || saysNobody(child))) {
      markTaken(child, 'bylines/byline')
      return true
    }
    const isTaken =
      credits?.saysMore === false && credits.names.every((name) => !facts.author?.length || facts.author.includes(name))
    if (credits && (isTaken || (credits.saysMore && isLine && isAsked(conversion)))) {
      if (isOfBook(child, parent, credits.names)) return true
      if (isTaken) {
        fillFacts(facts, {author: credits.names})
        markTaken(child, 'bylines/byline')
      } else facts.author = [...new Set([...credits.names, ...signedBelow(child, parent, publisher)])]
      return true
    }
    if (!isLine) {
      if (takeOpeningByline(child, conversion, paragraphs)) return true
    } else if (saysMoreThanNames(child) && --paragraphs.left === 0) return true
  }
  return false
}

/** What a line says of those who wrote. Sentences begin with `By`, too: then a class, or a link, has to say the same. */
function creditsIn(line: Element, isBox: boolean): Names | undefined {
  const credits = readCredits(shortText(line, longest))
  if (credits?.role !== 'by') return credits
  const links = elementsNamed(line, 'a').map((link) => shortText(link, longest))
  const [name, ...more] = credits.names
  const isMarked = isBox || holds(line, (link) => hasRel(link, 'author'))
  // Behind a break another line begins, and behind the one link a word: where the author works, and as what.
  const isBehindName = links.length === 1 && more.length === 0 && isFullName(links[0]!)
  if (name !== undefined && isMarked && !holds(line, isBreak) && !(isBehindName && name.startsWith(`${links[0]} `)))
    return credits
  const names = linkedNames(credits.said, links)
  return names.length > 0 ? {names, saysMore: true} : undefined
}

/** Whether those are authors: neither the publisher nor what a reporter asks. */
function isByline({names}: Names, line: Element, parent: Root | Element, {name: site}: Publisher): boolean {
  return !names.some((name) => isSite(name, [site])) && !isQuestion(line, parent)
}

/** Whoever signs in the lines right below: `实习记者｜丁一`, `记者｜丙二`. */
function signedBelow(line: Element, parent: Root | Element, publisher: Publisher): string[] {
  const names: string[] = []
  let above = line
  for (let lines = 0; lines < mostBelow; lines++) {
    const next = nextAmong(parent.children, above, isSeen)
    if (next?.type !== 'element' || next.tagName !== 'p') break
    const credits = readCredits(shortText(next, longest))
    if (credits === undefined || credits.role === 'by' || !isByline(credits, next, parent, publisher)) break
    names.push(...credits.names)
    above = next
  }
  return names
}

/** Whether a line may name authors beside other things: publishers that sign elsewhere, and pages, have told. */
function isAsked({facts, publisher, kind}: Conversion): boolean {
  return kind !== 'page' && publisher.byline === undefined && !facts.author?.length
}

/** A `<div>` is one where it says more than any line of names. */
function saysMoreThanNames({tagName, children}: Element): boolean {
  if (tagName === 'p') return children.some(isSeen)
  return children.some((child) => child.type === 'text' && child.value.length > longestLine)
}
