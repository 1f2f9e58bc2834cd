import type {Handle, State} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'

/**
 * Marks around a quotation, and around one inside it, by the language (CLDR, delimiters); for others those of English.
 */
const marks = new Map([
  ...named('ja zh-hant zh-tw zh-hk zh-mo', '「」', '『』'),
  ...named('de cs sk sl is', '„“', '‚‘'),
  ...named('fr it es pt-pt ca el', '«»', '“”'),
  ...named('ru uk be', '«»', '„“'),
  ...named('pl ro', '„”', '«»'),
  ...named('no nb nn', '«»', '‘’'),
  ...named('sv fi', '””', '’’'),
])
const english = ['“”', '‘’'] as const

function named(languages: string, ...kinds: [outer: string, inner: string]) {
  return languages.split(' ').map((language) => [language, kinds] as const)
}

const depths = new WeakMap<State, number>()

/** `<q>`: the marks that browsers draw for its `lang`, `“…”`, `„…“`, `「…」`; the other kind inside one. */
export const quotation: Handle = (state, element) => {
  const depth = depths.get(state) ?? 0
  depths.set(state, depth + 1)
  const content = state.all(element) as RootContent[]
  depths.set(state, depth)
  const [open, close] = [...marksIn(String(element.properties.lang ?? ''))[depth % 2]!]
  const [before, after] = [
    {type: 'text' as const, value: open!},
    {type: 'text' as const, value: close!},
  ]
  const [first, last] = [content[0], content.at(-1)]
  if (first?.type !== 'paragraph' || last?.type !== 'paragraph') return [before, ...content, after]
  // `<blockquote><q><p>…</p></q></blockquote>` (Avada)
  first.children.unshift(before)
  last.children.push(after)
  return content
}

/** `zh-Hant-TW` is asked for as `zh-hant`, then as `zh`. */
function marksIn(tag: string): readonly [string, string] {
  const [language = '', part = ''] = tag.toLowerCase().split('-')
  return marks.get(`${language}-${part}`) ?? marks.get(language) ?? english
}
