import {by, uncasedBy} from './author-words.ts'

/** `By Ann Lee`, `Von Ann Lee und Bob Ray`, `By : Ann Lee`, `Texte par Ann Lee`: sentences start like that, too. */
const byline = new RegExp(
  `^(?:(?:(?:written|words|text[eo]?|testo|a cura) )?(?:${by})(?: ?:)?|${uncasedBy}|napsala?|γράφει [οη]) (.+)$`,
  'i',
)

/** Where names are parted. */
const and = / (?:and|und|et|y|e|en|&) /

/** `Ann Lee`, `Anna von der Au`, `J. K. O’Neill`, `Jean d’Arc`: at least two words, with capitals. */
const name =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:d[aeiou]s?|del|de la|den|der|di|el|la|le|van|von|zu)| \p{Lu}[\p{L}.'’-]*){0,4} (?:d['’])?\p{Lu}[\p{L}.'’-]*$/u

/** One to four words in a script without capitals, Chinese aside: `أحمد علي`, `สมชาย ใจดี`, `홍길동`. */
const uncased =
  /^[\uac00-\ud7a3]{2,4}$|^(?![\p{Script=Han}\uac00-\ud7a3])[\p{Lo}\p{M}\u200c]{2,20}(?: [\p{Lo}\p{M}\u200c]{2,20}){0,3}$/u

/** Whether it may be a name in a script without capitals: most short phrases have that shape. */
export function mayBeUncasedName(text: string): boolean {
  return uncased.test(text)
}

/** Whether it has the shape of one full name in Latin letters, or in others with capitals. */
export function isFullName(text: string): boolean {
  return name.test(text)
}

/** Full names behind `By`; none where anything else is said, such as what the author is. */
export function bylineNames(text: string): string[] | undefined {
  const said = byline.exec(text)?.[1]
  return said === undefined ? undefined : (fullNames(said) ?? (mayBeUncasedName(said) ? [said] : undefined))
}

/** Full names parted by `and` and commas before that, `Ann Lee, Bob Ray and Eve Au`; none where more is said. */
export function fullNames(text: string): string[] | undefined {
  const [first, ...more] = text.split(and)
  const names = more.length > 0 ? [...first!.split(', '), ...more] : [first!]
  return names.every(isFullName) ? names : undefined
}
