import type {Nodes} from 'hast'

/** The text of code as it stands, `<br>` as newlines. */
export function verbatimText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return ''
  if (node.type === 'element') {
    if (node.tagName === 'br') return '\n'
    if (node.tagName === 'script' || node.tagName === 'style' || node.tagName === 'button') return ''
  }
  let text = ''
  for (const child of node.children) text += verbatimText(child)
  return text
}
