import type {Element} from 'hast'

/**
 * What an element is called by its id, classes, role and the like, as one row of lower-case words, so that vocabularies
 * need not know who writes `postContent`, `post_content` or `post-content`.
 *
 *     <div id="Main" class="postContent">   →   -main- -post-content-
 */
export function nameOf({properties}: Element): string {
  const {id, className} = properties
  let names = typeof id === 'string' && id.length < longest ? id : ''
  if (Array.isArray(className)) for (const name of className) names = append(names, String(name))
  names = append(names, typeof properties.role === 'string' ? `role_${properties.role}` : String(properties.role ?? ''))
  if (names === '') return ''
  let name = known.get(names)
  if (name === undefined) {
    name = wordsOf(names)
    if (known.size > mostKnown) known.clear()
    known.set(names, name)
  }
  return name
}

/** A page repeats its names a hundred times. */
const known = new Map<string, string>()
const mostKnown = 5000
/** Names that are longer are made by machines. */
const longest = 300

function append(names: string, name: string): string {
  if (name === '' || name.length > longest || names.length > longest) return names
  return names === '' ? name : `${names} ${name}`
}

function wordsOf(names: string): string {
  const words = names.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase()
  return words
    .split(/\s+/)
    .map((word) => `-${word.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '')}-`)
    .join(' ')
}
