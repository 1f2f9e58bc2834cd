import {madeOnce} from '../../ground/made-once.ts'
import {fullOrUncasedNames, isChineseName, isFullName, isName, isWholeName} from './name-shapes.ts'
import {type Names, readNames} from './names.ts'
import {behindNames, koreanByline, leads, mayLead, nameBefore, nextRole, noNameBesideText} from './role-words.ts'

/** By which kind of words a line says who wrote (see `leads`). */
export type Role = keyof typeof leads

/** The word before names, and what stands behind it. */
interface Lead {
  role: Role
  said: string
}

/** What a line says of those who wrote. Behind `by` other things may follow: then there are no names. */
export interface Credits extends Names, Lead {}

const lead = madeOnce(
  () =>
    new RegExp(
      `^(?:${(Object.keys(leads) as Role[]).map((role) => `(?<${role}>${leads[role]})`).join('|')})(?=\\S)`,
      'i',
    ),
)

/** Takes the word off that says who wrote: `文｜丁一`, `By Ann Lee`; `undefined` where none does. */
export function leadOf(line: string): Lead | undefined {
  const match = mayLead(line) ? lead().exec(line) : null
  if (match) {
    const role = (Object.keys(leads) as Role[]).find((role) => match.groups![role] !== undefined)!
    return {role, said: line.slice(match[0].length)}
  }
  const name = (line.endsWith('文') ? nameBefore : line.endsWith('기자') ? koreanByline : undefined)?.exec(line)?.[1]
  return name === undefined ? undefined : {role: 'signed', said: name}
}

/** Whether it is a name, behind such a word. */
const isNameBehind: Readonly<Record<Exclude<Role, 'by'>, (text: string) => boolean>> = {
  signed: isName,
  labelled: isWholeName,
  reporter: (text) => (isChineseName(text) && !noNameBesideText.test(text)) || isFullName(text),
}

/** Where the next part begins that says who did what. */
const parted = new RegExp(String.raw`\s(?=${nextRole})|\s?[|｜丨︱]\s?(?=[\u4e00-\u9fff]{1,8}\s?[:：])`)
const startsWithRole = new RegExp(`^${nextRole}`)

/** `（文/丁一）`, not the rubric `（记者手记）`, nor `（作者 旅居乙城多年）`. */
const inBrackets =
  /^[（(]((?![^（）()]{0,12}(?:[记記]者[\u4e00-\u9fff]|者\s{1,3}[\u4e00-\u9fff]{5}))[^（）()]{3,80})[）)]$/

/** Most lines are sentences. */
const sentence = /[。！？]/
/** Someone, and more behind a blank, without which the next pattern matches nothing. */
const someone = /[者民员員]\s/
/** What those are who wrote: `本文作者 现居乙城`. */
const saysWhatTheyAre = /[者民员員]\s{1,3}(?:[现現]居|曾任|[毕畢][业業]|[网網]名|[为為是系]|[写寫][于於]|[来來]自)/

/** The day, before everything else, and behind it. */
const dayBefore = /^\d{4}[-./年][\d月日T:. -]{3,20}/
const dayBehind = /(?:\s(?:[发發][布佈表]|[写寫作刊])[于於])?\s?\d{4}[-./年][\d月日T:. -]{3,20}$/

/**
 * Reads a line of credits: the names of those who wrote, and whether it says more, such as the day, where they are, or
 * what others did.
 *
 *     作者 丁一   记者：丁一 丙二   By Ann Lee and Jo Gull                      names
 *     甲报记者 丁一 发自乙城   来源：甲报　作者：丁一   文/丁一 摄影 丙二          more than names
 *
 * @returns `undefined` for all other lines.
 */
export function readCredits(line: string): Credits | undefined {
  if (sentence.test(line) || (someone.test(line) && saysWhatTheyAre.test(line))) return undefined
  const bare = '（('.includes(line.charAt(0)) ? line.replace(inBrackets, '$1') : line
  const [day] = dayBefore.exec(bare) ?? ['']
  return readParts(bare.slice(day.length), day !== '')
}

/** Parts before that of those who wrote say what others did: `来源：甲报　作者：丁一　编辑：丙二`. */
function readParts(line: string, saysMore: boolean): Credits | undefined {
  const lead = leadOf(line)
  if (lead !== undefined) {
    const [part] = lead.said.split(parted, 1)
    const said = part!.replace(dayBehind, '')
    return creditsOf({role: lead.role, said}, saysMore || said !== lead.said)
  }
  const end = startsWithRole.test(line) ? parted.exec(line) : null
  return end === null ? undefined : readParts(line.slice(end.index + end[0].length), true)
}

function creditsOf({role, said}: Lead, saysMore: boolean): Credits | undefined {
  if (role === 'by') return {role, said, names: fullOrUncasedNames(said) ?? [], saysMore}
  const read = readNames(said)
  if (read.names.length === 0 || !read.names.every(isNameBehind[role])) return undefined
  // A reporter's line says of which paper.
  return {role, said, names: read.names, saysMore: saysMore || read.saysMore || role === 'reporter'}
}

/** The names in a line that says nothing else; `undefined` for all other lines. */
export function namesOnly(line: string): string[] | undefined {
  const credits = readCredits(line)
  return credits && credits.names.length > 0 && !credits.saysMore ? credits.names : undefined
}

/**
 * What a line says of those who wrote, without the word before their names; all of it where there is none, or where it
 * says of which paper they are, too.
 */
export function withoutLead(line: string): string {
  const lead = leadOf(line)
  if (lead === undefined || lead.role === 'reporter') return line
  return lead.role === 'by' ? (fullOrUncasedNames(lead.said)?.join(', ') ?? line) : lead.said
}

const behind = new RegExp(String.raw`[\s／/]${behindNames}`)

/** Whether a line says that it names whoever wrote, with words that begin no sentence: `記者丁一／台北報導`. */
export function isSigned(line: string): boolean {
  const lead = leadOf(line)
  return (lead !== undefined && lead.role !== 'by') || behind.test(line)
}
