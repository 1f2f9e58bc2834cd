import type {Element, Nodes} from 'hast'
import {saidByOwnShape} from '../../ground/own-shapes.ts'

/** Attributes that say something. */
const attributes: ReadonlyArray<readonly [property: string, attribute: string]> = [
  ['href', 'href'],
  ['src', 'src'],
  ['alt', 'alt'],
  ['colSpan', 'colspan'],
  ['rowSpan', 'rowspan'],
  ['start', 'start'],
]
const empty = new Set(['br', 'col', 'hr', 'img', 'wbr'])
const ignored = new Set(['colgroup', 'link', 'meta', 'script', 'style', 'svg', 'template'])
const unwrapped = new Set(['div', 'font', 'section', 'span'])

/**
 * A table that GFM cannot say, as small HTML: attributes that only style are gone, and so are blank lines, which would end
 * it (CommonMark 0.31 §4.6, HTML block of kind 6).
 */
export function rawTable(table: Element): string {
  return write(table).replace(/\n{2,}/g, (lines) => `\n${'&#10;'.repeat(lines.length - 1)}`)
}

function write(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  if (node.type !== 'element' || ignored.has(node.tagName)) return ''
  const {tagName} = node
  const content = node.children.map(write).join('')
  if (unwrapped.has(tagName)) return content
  if (tagName === 'unknown-element') {
    const name = saidByOwnShape(node)
    return name === undefined ? content : `<${name}>${content}</${name}>`
  }
  let open = tagName
  for (const [property, attribute] of attributes) {
    const value = node.properties[property]
    if (value !== undefined && value !== null && value !== false) {
      open += ` ${attribute}="${String(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`
    }
  }
  if (empty.has(tagName)) return `<${open}>`
  const line = tagName === 'table' || tagName === 'tr' || tagName === 'thead' || tagName === 'tbody'
  return line ? `<${open}>\n${content.trim()}\n</${tagName}>\n` : `<${open}>${content}</${tagName}>`
}
