import type {Element, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {fillFacts} from '../../facts.ts'
import {element, text as textNode} from '../../ground/hast-node.ts'
import {shortText} from '../../ground/visible-text.ts'
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
  const index = tree.children.findIndex((child) => child.type === 'element' && child.children.length > 0)
  const element = tree.children[index]
  if (element?.type !== 'element' || element.tagName !== 'div') return false
  const text = shortText(element, longest)
  const line = text === '' ? undefined : readDateLine(text, conversion.publisher.timeZone)
  if (!line) return false
  const byline = line.before.replace(/^null\b ?/, '')
  const {names, saysMore} = readNames(byline, conversion.publisher.name)
  fillFacts(conversion.facts, {date: conversion.facts.date ?? line.date(), author: names})
  markTaken(element, 'dates/date-line')
  if (saysMore) tree.children.splice(index + 1, 0, paragraph(byline))
  return true
}

function paragraph(text: string): Element {
  return element('p', {}, [textNode(text)])
}
