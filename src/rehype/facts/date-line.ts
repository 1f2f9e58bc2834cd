import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {type Facts, fillFacts} from '../../facts.ts'
import {boxes} from '../../ground/element-kinds.ts'
import {element, text as textNode} from '../../ground/hast-node.ts'
import {isBlock, isHeading, isParagraph} from '../../ground/is-element.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {invisible, shortText, tidy} from '../../ground/visible-text.ts'
import {withoutLead} from '../authors/credits.ts'
import {isWholeName} from '../authors/name-shapes.ts'
import {readNames} from '../authors/names.ts'
import {isDateWord, isDateWords} from '../dates/date-words.ts'
import {dayLong} from '../dates/days-around.ts'
import {isComponent} from '../known-elements.ts'
import {readDateLine} from './read-date-line.ts'
import {markTaken} from './taken.ts'

/** Longest line of names and date, in characters. */
const longest = 200

/**
 * Moves the line of author and date that opens an article into the facts.
 *
 *     <div><i>赫海威<br>2020-06-30 17:01:44</i></div>   NYT, DW; without a name Reuters, VOA, BBC
 *     <div>28/06/2020 - 17:45</div>                  RFI
 *
 * A byline that says more than names (`叶宣（综合报道）`) stays, without the date.
 *
 * @param stated What a page says of itself, which is surer: a line that says something else is left to
 *   `takeOpeningLines`.
 * @returns Whether there was one.
 */
export function takeDateLine(tree: Root, conversion: Conversion, stated: Facts): boolean {
  const place = placeOfFirstLine(tree)
  if (place === undefined) return false
  const {element, parent} = place
  const text = shortText(element, longest)
  const line = text === '' ? undefined : readDateLine(text, conversion.publisher.timeZone)
  if (!line) return false
  const before = line.before.replace(/^null\b ?/, '')
  const byline = withoutLead(before)
  // `기사입력 2022-05-04 기사수정 2022-05-05`: a second date; such lines are looked at with the opening lines.
  if (/\d{4}/.test(byline) || (byline !== '' && isDateWord(byline))) return false
  // `更新时间：`, `發佈日期 (HKT):`
  const isLabel = byline !== '' && isDateWords(byline)
  if (isLabel && conversion.facts.date !== undefined) return false
  const {names, saysMore} = readNames(isLabel ? '' : byline, conversion.publisher.name)
  // `地震发生在 2022年12月30日10时20分` is a sentence, where no word says that names follow.
  if (byline === before && !names.every(isSurelyName) && !isPart(element, byline)) return false
  const date = conversion.facts.date ?? line.date()
  if (conversion.kind === 'page' && !agrees(stated, date, names)) return false
  // Surer of zone and seconds.
  fillFacts(conversion.facts, {date: stated.date ?? date, author: names})
  markTaken(element, 'dates/date-line')
  if (saysMore) parent.children.splice(parent.children.indexOf(element) + 1, 0, paragraph(byline))
  return true
}

/** Whether it is a name wherever it stands, and not the beginning of a sentence: `The ferry left at`. */
function isSurelyName(text: string): boolean {
  return isWholeName(text) && !/^[\u4e00-\u9fff]{5,}$/.test(text)
}

/** Whether a text is all of a line in the element, or all of an element in it. */
function isPart(element: Element, text: string): boolean {
  return element.children.some(
    (child) =>
      (child.type === 'text' && tidy(child.value) === text) || (child.type === 'element' && isPart(child, text)),
  )
}

/** Whether a page names the same authors, if any, and a day nearby: `05/06/2014` may be in May or in June. */
function agrees(stated: Facts, date: Date, names: readonly string[]): boolean {
  if (stated.author && !names.every((name) => stated.author!.includes(name))) return false
  return stated.date === undefined || Math.abs(stated.date.getTime() - date.getTime()) < 2 * dayLong
}

/**
 * The first `<div>` that is a line, however many boxes it stands in; `undefined` where anything but a heading comes
 * first.
 */
function placeOfFirstLine(tree: Root): {element: Element; parent: Root | Element} | undefined {
  let parent: Root | Element = tree
  for (;;) {
    const first: Element | undefined = (parent.children as Nodes[]).find(isFilled)
    if (first === undefined || !isBox(first)) return undefined
    if (!first.children.some(isBlock) || isParagraph(onlyChild(first))) {
      return first.tagName === 'div' ? {element: first, parent} : undefined
    }
    parent = first
  }
}

/** A box around all of an article, or around its first lines; a site's own component is one, too, once blocks are in it. */
function isBox({tagName}: Element): boolean {
  return boxes.has(tagName) || isComponent(tagName)
}

function isFilled(node: Nodes): node is Element {
  return node.type === 'element' && node.children.length > 0 && !invisible.has(node.tagName) && !isHeading(node)
}

function paragraph(text: string): Element {
  return element('p', {}, [textNode(text)])
}
