import type {Nodes} from 'hast'

/** Elements that some highlighters make a line of. */
const lines = new Set(['div', 'li', 'ol', 'p', 'tr', 'ul'])

/** The text of code as it stands, `<br>` as newlines, each block in it on lines of its own. */
export function verbatimText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' && node.type !== 'root') return ''
  if (node.type === 'element') {
    if (node.tagName === 'br') return '\n'
    if (node.tagName === 'script' || node.tagName === 'style' || node.tagName === 'button') return ''
  }
  let text = ''
  let endsLine = false
  // Asking the text itself would copy it each time.
  let endsInNewline = false
  for (const child of node.children) {
    const inner = verbatimText(child)
    if (inner === '') continue
    const isLine = child.type === 'element' && lines.has(child.tagName)
    if ((isLine || endsLine) && text !== '' && !endsInNewline && !inner.startsWith('\n')) text += '\n'
    text += inner
    endsLine = isLine
    endsInNewline = inner.endsWith('\n')
  }
  return text
}
