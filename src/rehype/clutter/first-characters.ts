// Runs in the build alone: see `label-tables.ts`.

/** The characters that what matches may begin with, and whether it may be empty. */
interface Beginning {
  /** Undefined where it may be any. */
  characters: ReadonlySet<string> | undefined
  isEmpty: boolean
}

/** More of them than this, and a pattern may as well begin with any. */
const most = 100

/** What stands between the bars of a pattern, outside of groups and classes. */
export function alternativesOf(pattern: string): string[] {
  const found: string[] = []
  let start = 0
  for (let at = 0; at < pattern.length; at = atomEnd(pattern, at)) {
    if (pattern[at] !== '|') continue
    found.push(pattern.slice(start, at))
    start = at + 1
  }
  found.push(pattern.slice(start))
  return found
}

/**
 * The characters with which whatever matches a pattern begins; none where it may be any, or nothing.
 * @param pattern As in a regular expression with neither of the flags `i` and `v`, and without `^` and `$`.
 */
export function firstCharacters(pattern: string): string {
  const {characters = [], isEmpty} = beginning(pattern)
  return isEmpty ? '' : Array.from(characters).join('')
}

function beginning(pattern: string): Beginning {
  const all = new Set<string>()
  let isEmpty = false
  for (const alternative of alternativesOf(pattern)) {
    const one = beginningOfSequence(alternative)
    if (one.characters === undefined) return one
    for (const character of one.characters) all.add(character)
    isEmpty ||= one.isEmpty
  }
  return all.size > most ? any : {characters: all, isEmpty}
}

const any: Beginning = {characters: undefined, isEmpty: false}

/** Of one atom behind another, up to the first that has to be there. */
function beginningOfSequence(sequence: string): Beginning {
  const all = new Set<string>()
  for (let at = 0; at < sequence.length; ) {
    const end = atomEnd(sequence, at)
    const {characters, isEmpty} = beginningOfAtom(sequence.slice(at, end))
    if (characters === undefined) return any
    for (const character of characters) all.add(character)
    const [quantifier = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(sequence.slice(end)) ?? []
    if (!isEmpty && !/^(?:[?*]|\{0)/.test(quantifier)) return {characters: all, isEmpty: false}
    at = end + quantifier.length
  }
  return {characters: all, isEmpty: true}
}

function beginningOfAtom(atom: string): Beginning {
  if (/^\(\?<?[!=]/.test(atom)) return {characters: new Set(), isEmpty: true}
  if (atom[0] === '(') return beginning(atom.slice(1, -1).replace(/^\?(?::|<\w+>)/, ''))
  if (atom[0] === '[') return beginningOfClass(atom.slice(1, -1))
  const characters = atom === '.' ? undefined : charactersOf(atom)
  return {characters, isEmpty: false}
}

function beginningOfClass(members: string): Beginning {
  if (members[0] === '^') return any
  const all = new Set<string>()
  for (let at = 0; at < members.length; ) {
    const end = atomEnd(members, at, true)
    const characters = charactersOf(members.slice(at, end))
    // A range stands for more than its ends.
    if (characters === undefined || (members[end] === '-' && end + 1 < members.length)) return any
    for (const character of characters) all.add(character)
    at = end
  }
  return {characters: all, isEmpty: false}
}

/** Those of one character, escaped or not. */
function charactersOf(atom: string): ReadonlySet<string> | undefined {
  if (atom[0] !== '\\') return new Set(atom)
  if (atom === '\\d') return new Set('0123456789')
  return /^\\\W$/.test(atom) ? new Set(atom[1]) : undefined
}

/** Where the group, class or character ends that begins there. */
function atomEnd(pattern: string, start: number, isClass = false): number {
  const first = pattern[start]
  if (first === '\\') return /^\\p/i.test(pattern.slice(start, start + 2)) ? pattern.indexOf('}', start) + 1 : start + 2
  if (isClass || (first !== '(' && first !== '[')) return start + 1
  let at = start + 1
  while (at < pattern.length && pattern[at] !== (first === '(' ? ')' : ']')) at = atomEnd(pattern, at, first === '[')
  return at + 1
}
