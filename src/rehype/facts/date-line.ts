import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {fillFacts} from '../../facts.ts'
import {headings} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {element, text as textNode} from '../../ground/hast-node.ts'
import {isSeen} from '../../ground/is-seen.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {shortText} from '../../ground/visible-text.ts'
import {isDateWord} from '../clutter/date-line.ts'
import {readDateLine} from './dates.ts'
import {readNames} from './names.ts'
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
 * @returns Whether there was one.
 */
export function takeDateLine(tree: Root, conversion: Conversion): boolean {
  const {children} = boxOfAll(tree)
  const index = children.findIndex(
    (child) => child.type === 'element' && child.children.length > 0 && !isHeading(child),
  )
  const element = children[index]
  if (element?.type !== 'element' || element.tagName !== 'div' || holds(element, isHeading)) return false
  const text = shortText(element, longest)
  const line = text === '' ? undefined : readDateLine(text, conversion.publisher.timeZone)
  if (!line) return false
  const byline = line.before.replace(/^null\b ?/, '')
  // `기사입력 2022-05-04 기사수정 2022-05-05`: a second date; such lines are looked at with the opening lines.
  if (/\d{4}/.test(byline) || isDateWord(byline)) return false
  const {names, saysMore} = readNames(byline, conversion.publisher.name)
  fillFacts(conversion.facts, {date: conversion.facts.date ?? line.date(), author: names})
  markTaken(element, 'dates/date-line')
  if (saysMore) children.splice(index + 1, 0, paragraph(byline))
  return true
}

function isHeading({tagName}: Element): boolean {
  return headings.has(tagName)
}

const boxes: ReadonlySet<string> = new Set(['article', 'div', 'main', 'section'])

/** The innermost box that has all of the article but its title in it. */
function boxOfAll(tree: Root): Root | Element {
  let box: Root | Element = tree
  for (let inner = onlyBox(tree); inner; inner = onlyBox(inner)) box = inner
  return box
}

function onlyBox({children}: Root | Element): Element | undefined {
  let only: Nodes | undefined
  for (const child of children) {
    if (!isSeen(child) || (child.type === 'element' && isHeading(child))) continue
    if (only) return undefined
    only = child
  }
  if (only?.type !== 'element' || !boxes.has(only.tagName)) return undefined
  return onlyChild(only)?.type === 'text' ? undefined : only
}

function paragraph(text: string): Element {
  return element('p', {}, [textNode(text)])
}
