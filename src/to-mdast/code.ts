import type {Element} from 'hast'
import type {Handle} from 'hast-util-to-mdast'
import {classes} from './properties.ts'
import {verbatimText} from './verbatim-text.ts'

const prefix = 'language-'

/**
 * `<pre>`, with the language that `class="language-x"` of it or of its `<code>` says (HTML, the code element: a hint for
 * highlighters). Every other way to name a language is brought to this one before.
 */
export const code: Handle = (_state, element) => ({
  type: 'code',
  lang: language(element) ?? null,
  meta: null,
  value: verbatimText(element).replace(/\r\n?/g, '\n').replace(/\n+$/, ''),
})

function language(element: Element): string | undefined {
  const own = classes(element).find((name) => name.startsWith(prefix))
  if (own !== undefined) return own.slice(prefix.length)
  for (const child of element.children) {
    if (child.type !== 'element' || child.tagName !== 'code') continue
    const found = classes(child).find((name) => name.startsWith(prefix))
    if (found !== undefined) return found.slice(prefix.length)
  }
  return undefined
}

/** `<code>`, `<kbd>`, `<samp>`, `<tt>`, `<var>`: code in a line, a newline in it a blank. */
export const inlineCode: Handle = (_state, element) => {
  const value = verbatimText(element).replace(/[\r\n\u2028\u2029]+/g, ' ')
  return value === '' ? undefined : {type: 'inlineCode', value}
}
