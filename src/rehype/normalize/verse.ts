import type {Element, ElementContent} from 'hast'
import {element as makeElement, text, withChildren} from '../../ground/hast-node.ts'

/**
 * Makes a poem in `<pre>`, whose lines are no code, a paragraph of lines; indents go.
 *
 *     <pre class="wp-block-verse">甲↵  乙</pre>   →   <p>甲<br>乙</p>   WordPress
 */
export function openVerse(verse: Element): void {
  verse.tagName = 'p'
  verse.children = linesOf(verse.children)
}

function linesOf(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return [withChildren(child, linesOf(child.children))]
    if (child.type !== 'text') return [child]
    return child.value
      .split(/\r?\n/)
      .flatMap((line, index) => [...(index > 0 ? [makeElement('br')] : []), ...(line === '' ? [] : [text(line)])])
  })
}
