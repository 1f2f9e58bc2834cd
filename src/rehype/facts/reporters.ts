import type {Element} from 'hast'
import {elementsNamed} from '../../ground/find-within.ts'
import {shortText} from '../../ground/visible-text.ts'
import {by, signingWord} from './author-words.ts'
import {isFullName} from './latin-names.ts'
import {otherRoles, readNames} from './names.ts'

/** Longest line of names and what is said beside them, in characters. */
const longest = 80

/** What stands before a reporter's name: `甲报记者 `, `甲報 / 記者`. */
const lead = /^\S{0,8}(?: ?[／/] ?)?[记記]者[ :：]{0,3}(?=[\u4e00-\u9fff])/

/** What stands before one of those who worked with the reporter. */
const role = /^(?:[实實][习習]生|[见見][习習][记記]者|通[讯訊][员員]|[记記]者)[:：]?$/

/** Behind the names: where they are, `发自乙城`, `乙城报道`; and what others did. */
const behind = new RegExp(`^(?:[发發]自|${otherRoles})|[报報][导導道]$`)

const person = /^[\u4e00-\u9fff]{2,4}$/

/** The day, before or behind everything else. */
const day = /^\d{4}[-./年][\d月日T:. -]{3,20}|\s?\d{4}[-./年][\d月日T:. -]{3,20}$/g

/** A part of a line that says who did what: `作者：丁一`, `编辑 | 丙二`. */
const part = /(?<!\S)[\u4e00-\u9fff]{1,8}\s?[:：／/|｜丨︱]/g

const author = new RegExp(`^(?:${signingWord})(\\S.*)$`, 'i')

/** `By Ann Lee, Oslo` */
const startsWithBy = new RegExp(`^(?:${by}) `, 'i')

/** What parts names, and not a name from a place. */
const and = /^(?:, (?=\p{Lu}\S* \p{Lu})|,? (?:and|und|et|y|e|en|&) )/u

/**
 * The authors in a line that says more than who wrote: where they are, or what others did. It is worth keeping.
 *
 *     <p>甲报记者 丁一 发自乙城</p>   <p>来源：甲报　作者：丁一</p>   <p>By <a href="/ann">Ann Lee</a>, Oslo</p>
 *
 * @returns None for all other lines.
 */
export function authorsBeside(line: Element): string[] {
  const said = shortText(line, longest)
  // Most lines are sentences.
  if (said === '' || /[。！？]/.test(said)) return []
  const text = said.replace(day, '')
  const start = lead.exec(text)?.[0]
  if (start !== undefined) return reportersIn(text.slice(start.length))
  if (startsWithBy.test(text)) return linkedNames(line, text)
  return labelledNames(text)
}

/** The names behind the word for a reporter: `丁一 实习生 丙二 发自乙城`; none where anything else is said. */
function reportersIn(said: string): string[] {
  const names: string[] = []
  for (const piece of said.split(/[\s、／/]/)) {
    if (piece === '' || role.test(piece)) continue
    if (behind.test(piece)) return names
    const name = piece.split(/[发發]自/, 1)[0]!
    if (!person.test(name)) return []
    names.push(name)
    if (name !== piece) return names
  }
  return names
}

/** Full names right behind `By`, the first of them a link. */
function linkedNames(line: Element, text: string): string[] {
  const names: string[] = []
  let rest = text.replace(startsWithBy, '')
  for (const link of elementsNamed(line, 'a')) {
    const name = shortText(link, longest)
    if (!isFullName(name) || !rest.startsWith(name)) break
    names.push(name)
    rest = rest.slice(name.length).replace(and, '')
  }
  const [last] = rest.split(/,| in | \(/)
  if (names.length > 0 && isFullName(last!)) names.push(last!)
  return names
}

/** The names behind the word for an author, in a line that is made of such parts. */
function labelledNames(text: string): string[] {
  const starts = [...text.matchAll(part)].map(({index}) => index)
  if (starts.length < 2 || starts[0] !== 0) return []
  const parts = starts.map((start, index) => text.slice(start, starts[index + 1]).trim())
  const said = parts.map((each) => author.exec(each)?.[1]).find((names) => names !== undefined)
  if (said === undefined) return []
  const {names, saysMore} = readNames(said)
  return !saysMore && names.every((name) => /^[\u4e00-\u9fff•·]{2,8}$/.test(name) || isFullName(name)) ? names : []
}
