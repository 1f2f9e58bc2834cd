import type {Element, ElementContent} from 'hast'
import type {Handle} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'
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
  // A no-break space in code indents; whoever copies it wants a blank.
  value: verbatimText(element)
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .replace(/\u00a0/g, ' '),
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

/**
 * `<code>`, `<kbd>`, `<samp>`, `<tt>`, `<var>`: code in a line, a newline in it a blank. With a line break in it, or a
 * block of code, it is one.
 *
 *     <code>a<br>b</code>   →   a block of two lines
 */
export const inlineCode: Handle = (state, element, parent) => {
  if (element.children.some(isPre)) return state.all(element) as RootContent[]
  if (element.children.some(isBreak)) return code(state, element, parent)
  const value = verbatimText(element).replace(/[\r\n\u2028\u2029]+/g, ' ')
  return value === '' ? undefined : {type: 'inlineCode', value}
}

function isPre(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'pre'
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br'
}
