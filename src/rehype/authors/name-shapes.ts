import {madeOnce} from '../../ground/made-once.ts'

/** A word of a name: `Ann`, `J.`, `O’Neill`. */
const word = String.raw`\p{Lu}[\p{L}.'’-]*`

/** Small words within names. */
const particle = 'd[aeiou]s?|del|della|den|der|el|la|le|van|von|zu'

/** What parts the last of several names from those before. */
const and = 'and|und|et|y|e|en|&'

/** `Ann Lee`, `Anna von der Au`, `J. K. O’Neill`, `Jean d’Arc`: at least two words, with capitals. */
const fullName = madeOnce(() => new RegExp(`^${word}(?: (?:${particle})| ${word}){0,4} (?:d['’])?${word}$`, 'u'))

/** A name or several, as far as words have capitals, as a part of a pattern (flag `u`): `Ann Lee and Jo van der Gull`. */
export const people = `${word}(?:(?: (?:${particle}|${and}))* ${word})*`

/** One to four words in a script without capitals, Chinese aside: `أحمد علي`, `สมชาย ใจดี`, `홍길동`. */
const uncased = madeOnce(
  () =>
    /^[\uac00-\ud7a3]{2,4}$|^(?![\p{Script=Han}\uac00-\ud7a3])[\p{Lo}\p{M}\u200c]{2,20}(?: [\p{Lo}\p{M}\u200c]{2,20}){0,3}$/u,
)

/** `杜虎`, `杜 虎`, `端点星的宇宙好友`, `乔•拜登`; not `记者：您好`, `记者：后来呢`, with which interviews begin. */
const chinese =
  /^(?![您你我这這]|大家|各位|谢谢|謝謝|请问|請問|早安|[早晚]上好|是的|好的|.{0,11}(?:[呢吗嗎]|[什甚][么麼])$)(?:[\u4e00-\u9fff•·]{2,12}|[\u4e00-\u9fff] [\u4e00-\u9fff]{1,2})$/

/** A name of one to four words, be only its first letter a capital. */
const capitalized = madeOnce(() => /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,3}$/u)

/** What people call themselves where they post: `甲乙sk`, `丙丁2020`. */
const pseudonym = /^[\u4e00-\u9fff]{1,10}[A-Za-z\d]{1,10}$/

/** Whether it has the shape of one full name in Latin letters, or in others with capitals. */
export function isFullName(text: string): boolean {
  return fullName().test(text)
}

/** Whether it may be a name: full where there are capitals. */
export function isWholeName(text: string): boolean {
  return chinese.test(text) || uncased().test(text) || isFullName(text)
}

/** The same behind a word that begins no sentence. */
export function isName(text: string): boolean {
  return isWholeName(text) || capitalized().test(text) || pseudonym.test(text)
}

/** Whether it is what people are called in Chinese: two to four characters. */
export function isChineseName(text: string): boolean {
  return /^[\u4e00-\u9fff]{2,4}$/.test(text)
}

const lastAnd = new RegExp(` (?:${and}) `)

/** Full names parted by `and` and commas before that, `Ann Lee, Bob Ray and Eve Au`; none where more is said. */
export function fullNames(text: string): string[] | undefined {
  const [first, ...more] = text.split(lastAnd)
  const names = more.length > 0 ? [...first!.split(', '), ...more] : [first!]
  return names.every(isFullName) ? names : undefined
}

/** The same, or one name in a script without capitals. */
export function fullOrUncasedNames(text: string): string[] | undefined {
  return fullNames(text) ?? (uncased().test(text) ? [text] : undefined)
}

/** What parts a name from the next, and not from a place. */
const next = madeOnce(() => new RegExp(String.raw`^(?:, (?=\p{Lu}\S* \p{Lu})|,? (?:${and}) )`, 'u'))

/**
 * The full names at the start of a text, the first of them links, whatever stands behind: `Ann Lee and Bob Ray, Oslo`.
 * @param links What the links of the line say, in its order.
 */
export function linkedNames(text: string, links: readonly string[]): string[] {
  const names: string[] = []
  let rest = text
  for (const link of links) {
    if (!isFullName(link) || !rest.startsWith(link)) break
    names.push(link)
    rest = rest.slice(link.length).replace(next(), '')
  }
  const [last] = rest.split(/,| in | \(/)
  return names.length > 0 && isFullName(last!) ? [...names, last!] : names
}
