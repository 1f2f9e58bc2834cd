import type {Element} from 'hast'
import type {Facts} from '../../facts.ts'
import {holds} from '../../ground/find-within.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {hostOf} from '../../ground/url-parts.ts'
import {shortText} from '../../ground/visible-text.ts'
import {markedAuthors} from '../authors/author-marks.ts'
import {authorNames} from '../authors/author-names.ts'
import {fullNames, isFullName, people} from '../authors/name-shapes.ts'
import {by, byWithCapitals} from '../authors/role-words.ts'
import {isDateWord, isDateWords} from '../dates/date-words.ts'
import {isDateLine} from '../dates/is-date-line.ts'
import {leadsWithin} from '../links/leads-within.ts'
import {withoutMailAddresses} from '../links/mail-address.ts'

/** What an opening line is read with. */
export interface Known {
  date: Facts['date'] | undefined
  author: Facts['author'] | undefined
  /** Address of the article. */
  baseUrl: string | undefined
  /** What the site is called, which is no author; few lines ask for it. */
  sites: () => ReadonlyArray<string | undefined>
  /**
   * Whether a line that says no more than `By Ann Lee` is a byline without any mark: sentences start like that, too.
   */
  trustsBy: boolean
}

/** Longest line of date, authors and section, in characters. */
export const longestOpeningLine = 150

/** Longest name of a section, in characters. */
const longestSection = 40

/** The word before a name, and the name or names behind it, as far as words have capitals. */
const signed = madeOnce(() => new RegExp(String.raw`(?<!\p{L})(?:${byWithCapitals}|[Tt]ext) ?:? ?(${people})`, 'gu'))

/** The same word where a link or a known name has stood behind it. */
const leftBy = madeOnce(() => new RegExp(`(?<![a-zà-ÿ])(?:${by}|text)(?![a-zà-ÿ])`, 'i'))

/** The words beside a name in scripts without capitals. */
const roles = /(?<![\u4e00-\u9fff\uac00-\ud7a3])(?:作者|撰文|文|[记記]者|기자)(?![\u4e00-\u9fff\uac00-\ud7a3])/g

/** What kind of text it is, before the word and the name: `Ein Test von Ann Lee, 3. Mai 2020`. */
const kind = /^(?:ein|eine) \p{Lu}\p{L}+ (?=von )/iu

/** Longest of those words, with a colon. */
const longestBy = 6

/** How long reading takes, and how often it was talked about. */
const counts =
  /(?<![a-zà-ÿ\d])\d+ ?(?:min(?:ute[ns]?|utos)?\.?(?: read| lesezeit| de lectura)?|comments?|kommentare?|comentarios|commentaires?)(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:comments|kommentare): ?\d+|(?:文章)?(?:[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊]|人[气氣])(?:量|[次人]?[数數])?\s?[:：]\s?\d[\d,]* ?次?|(?:我要)?(?:[评評][论論]|留言)\s?[:：]?\s?\d+/gi

/** The words for where an article is sorted. */
const sorted =
  /(?<![a-zà-ÿ])(?:in|em|en|dans|categor(?:y|ies|ía|ia)|kategorien?|rubrik|tags?|thema|themen)(?![a-zà-ÿ])/gi

/** What authorities and companies call what they announce, before its day. */
const announced = madeOnce(
  () =>
    /^\P{L}{0,3}(?:(?:press|medien)e?(?:mitteilung|meldung|information)|(?:amtliche )?(?:meldung|mitteilung|bekanntmachung)|nachricht|press release|news release|media release|communiqué(?: de presse)?|comunicado(?: de (?:prensa|imprensa))?|nota de prensa|comunicato stampa|persbericht|pressmeddelande|pressemelding|pressemeddelelse|lehdistötiedote|tiedote|komunikat prasowy)(?!\p{L})/iu,
)

/**
 * The authors of a line that says nothing but who wrote an article and when, perhaps with its section; `undefined` for
 * all other lines. No names where they are known already, or where it says the date alone.
 *
 *     <p>Von <a href="/autoren/ann">Ann Lee</a> am Sonntag, 3. Mai 2020 um 11:14 Uhr</p>
 *     <div><a href="/">Home</a> | Posted on May 3, 2020 by Ann Lee</div>
 *     <p>Pressemitteilung vom 3. Mai 2020</p>
 *
 * @param text Its text, no longer than `longestOpeningLine`.
 */
export function readOpeningLine(line: Element, text: string, known: Known): string[] | undefined {
  const {date, author = []} = known
  const hasNumber = /\p{Nd}/u.test(text)
  // `——Ann Lee` signs what stands above.
  if (/^[-–—―]/.test(text)) return undefined
  // The names stand in a list of their own.
  if (author.length > 0 && text.length <= longestBy && /^:?$/.test(text.replace(leftBy(), ''))) return []
  let rest = author.length > 0 ? author.reduce(without, text) : text
  const isKnown = rest !== text
  let names: string[] = []
  // Most short lines at the beginning of articles are of neither kind.
  if (!hasNumber && !isKnown && !holds(line, 'a') && !leftBy().test(text)) return undefined
  const marked = markedAuthors(line, known.sites()).filter((name) => !author.some((other) => isSame(name, other)))
  if (marked.length > 0) {
    // Somebody else than the metadata name.
    if (author.length > 0) return undefined
    names = marked
    for (const name of marked) rest = without(rest, name)
  }
  const said: string[] = []
  rest = rest.replace(signed(), (whole, people: string) => {
    const found = fullNames(withoutDateWords(people))
    // An agency is no author, and worth saying.
    const named = found?.map((name) => authorNames(name, known.sites()))
    if (named === undefined || named.some((names) => names.length === 0)) return whole
    said.push(...named.flat())
    return whole.slice(whole.indexOf(people) + withoutDateWords(people).length)
  })
  if (said.some((name) => !author.some((other) => isSame(name, other)))) {
    if (author.length > 0) return undefined
    names = [...new Set([...marked, ...said])]
  }
  const isNamed = isKnown || names.length > 0
  if (isNamed) {
    rest = withoutMailAddresses(rest)
    // Behind the names stands where they work.
    if (/\p{L}/u.test(rest)) rest = known.sites().reduce<string>((text, site) => without(text, site ?? ''), rest)
  }
  rest = rest.replace(counts, ' ')
  // In an archived article such a line is a byline, which is read before.
  if (isNamed && known.trustsBy) rest = rest.replace(roles, ' ')
  const sections = sectionsOf(line, hostOf(known.baseUrl ?? ''))
  // `<a>Ann Lee</a> · May 3, 2020`: pages have told who wrote them, and lead to their sections first.
  if (!isNamed && !known.trustsBy && sections.some(isFullName)) return undefined
  if (sections.length > 0) rest = sections.reduce(without, rest).replace(sorted, ' ')
  const saysDay = /\p{Nd}/u.test(rest)
  if (saysDay)
    return date !== undefined && isDateLine(isNamed ? rest.replace(kind, '') : rest.replace(announced(), ' '), {date})
      ? names
      : undefined
  if (!isNamed || !(isKnown || marked.length > 0 || known.trustsBy)) return undefined
  return isDateWords(rest.replace(leftBy(), ' ')) ? names : undefined
}

/** `Ann Lee Samstag` → `Ann Lee`: weekdays and months have capitals, too. */
function withoutDateWords(people: string): string {
  const words = people.split(' ')
  while (words.length > 0 && isDateWord(words.at(-1)!)) words.pop()
  return words.join(' ')
}

/** A text without a name, however it is spelled. */
function without(text: string, name: string): string {
  if (name === '') return text
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? text : without(`${text.slice(0, at)} ${text.slice(at + name.length)}`, name)
}

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase()
}

/** What links within the site say, such as the names of sections; a day is none. */
function sectionsOf(line: Element, host: string | undefined): string[] {
  return line.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName !== 'a') return sectionsOf(child, host)
    const said = leadsWithin(child.properties.href, host) ? shortText(child, longestSection) : ''
    return said === '' || /\d/.test(said) ? [] : [said]
  })
}
