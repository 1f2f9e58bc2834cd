import type {Element, Nodes} from 'hast'
import {tidy} from '../visible-text.ts'

/**
 * Takes the title off a link or picture that says with it only what its words, its alternative text or its address say.
 *
 *     <a href="/a" title="甲">甲</a>   <a href="https://a.example" title="Link: https://a.example">乙</a>
 */
export function dropRepeatedTitle(element: Element, address: string): void {
  const {title} = element.properties
  if (typeof title !== 'string') return
  const said = tidy(title)
  if (said === '' || said === tidy(words(element)) || (address !== '' && said.endsWith(address))) {
    element.properties.title = undefined
  }
}

function words(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  return node.tagName === 'img' ? String(node.properties.alt ?? '') : node.children.map(words).join('')
}
