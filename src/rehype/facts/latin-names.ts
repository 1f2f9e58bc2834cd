/** Words before a name, as a part of a pattern: `by Ann Lee`. */
export const by = 'by|von|par|por|di|door'

/** The same for a pattern that minds case, as names have capitals. */
export const byWithCapitals = '[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR'

/** `By Ann Lee`, `Von Ann Lee und Bob Ray`, `By : Ann Lee`: sentences start like that, too. */
const byline = new RegExp(`^(?:${by})(?: ?:)? (.+)$`, 'i')

/** Where names are parted. */
const and = / (?:and|und|et|y|e|en|&) /

/** `Ann Lee`, `Anna von der Au`, `J. K. O’Neill`, `Jean d’Arc`: at least two words, with capitals. */
const name =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:d[aeiou]s?|del|de la|den|der|di|el|la|le|van|von|zu)| \p{Lu}[\p{L}.'’-]*){0,4} (?:d['’])?\p{Lu}[\p{L}.'’-]*$/u

/** Whether it has the shape of one full name in Latin letters, or in others with capitals. */
export function isFullName(text: string): boolean {
  return name.test(text)
}

/** Full names behind `By`; none where anything else is said, such as what the author is. */
export function bylineNames(text: string): string[] | undefined {
  const said = byline.exec(text)?.[1]
  return said === undefined ? undefined : fullNames(said)
}

/** Full names parted by `and` and commas before that, `Ann Lee, Bob Ray and Eve Au`; none where more is said. */
export function fullNames(text: string): string[] | undefined {
  const [first, ...more] = text.split(and)
  const names = more.length > 0 ? [...first!.split(', '), ...more] : [first!]
  return names.every(isFullName) ? names : undefined
}
