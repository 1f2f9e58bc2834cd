import type {Element} from 'hast'
import type {Handle, State} from 'hast-util-to-mdast'
import type {InlineCode, PhrasingContent, RootContent} from 'mdast'
import {withoutLooseDirections} from '../ground/bidi.ts'
import {classNames} from '../ground/class-names.ts'
import {blocksBesideCode, linesOfCode} from '../ground/element-kinds.ts'
import {withChildren} from '../ground/hast-node.ts'
import {holdsElements} from '../ground/is-element.ts'
import {verbatimText} from './verbatim-text.ts'

const prefix = 'language-'

/**
 * `<pre>`, with the language that `class="language-x"` of it or of its `<code>` says (HTML, the code element: a hint
 * for highlighters). Every other way to name a language is brought to this one before.
 */
export const code: Handle = (_state, element) => ({
  type: 'code',
  lang: language(element) ?? null,
  meta: null,
  // A no-break space in code indents; whoever copies it wants a blank.
  value: withoutLooseDirections(
    verbatimText(element)
      .replace(/\r\n?/g, '\n')
      .replace(/(?<!\n)\n+$/, '')
      .replace(/\u00a0/g, ' '),
  ),
})

function language(element: Element): string | undefined {
  const own = classNames(element).find((name) => name.startsWith(prefix))
  if (own !== undefined) return own.slice(prefix.length)
  for (const child of element.children) {
    if (child.type !== 'element' || child.tagName !== 'code') continue
    const found = classNames(child).find((name) => name.startsWith(prefix))
    if (found !== undefined) return found.slice(prefix.length)
  }
  return undefined
}

/**
 * `<code>`, `<kbd>`, `<samp>`, `<tt>`, `<var>`: code in a line, a newline in it a blank. With line breaks in it, it is
 * a block of lines; links and pictures in it stay what they are, and blocks that are more than lines stand for
 * themselves.
 *
 *     <code>a<br>b</code>                    →   a block of two lines
 *     <code>a(<a href="/b">b</a>)</code>     →   `a(`[`b`](/b)`)`
 */
export const inlineCode: Handle = (state, element, parent) => {
  const holds = holdsElements(element) ? holding(element) : 0
  if ((holds & BLOCKS) !== 0) return state.all(element) as RootContent[]
  if ((holds & LINES) !== 0) return code(state, element, parent)
  if ((holds & LINKS) !== 0) return pieces(state, element)
  return codeOf(verbatimText(element))
}

const LINES = 1
const LINKS = 2
const BLOCKS = 4
const kinds: Readonly<Record<string, number>> = {
  a: LINKS,
  img: LINKS,
  ...Object.fromEntries(Array.from(linesOfCode, (name) => [name, LINES])),
  ...Object.fromEntries(Array.from(blocksBesideCode, (name) => [name, BLOCKS])),
}

/** What kinds of things are in the element. */
function holding({children}: Element): number {
  let found = 0
  for (const child of children) {
    if (child.type === 'element') found |= (kinds[child.tagName] ?? 0) | holding(child)
  }
  return found
}

/** Code around links and pictures, which it would hide. */
function pieces(state: State, element: Element): PhrasingContent[] {
  const found: PhrasingContent[] = []
  let text = ''
  const flush = (): void => {
    const piece = codeOf(text)
    if (piece) found.push(piece)
    text = ''
  }
  const collect = (parent: Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') text += verbatimText(child)
      else if (child.tagName === 'img' || child.tagName === 'a') {
        flush()
        const inner = child.tagName === 'img' ? child : withChildren(child, [withChildren(element, child.children)])
        found.push(...([state.one(inner, parent) ?? []].flat() as PhrasingContent[]))
      } else collect(child)
    }
  }
  collect(element)
  flush()
  return found
}

function codeOf(text: string): InlineCode | undefined {
  const value = withoutLooseDirections(text.replace(/[\r\n\u2028\u2029]+/g, ' '))
  return value === '' ? undefined : {type: 'inlineCode', value}
}
