import type {Element, Nodes} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {saidByOwnShape} from '../../ground/own-shapes.ts'
import {formulaOf} from '../math.ts'
import {playedAddress} from '../player.ts'
import {stringProperty} from '../properties.ts'

/** Attributes that say something. */
const attributes: ReadonlyArray<readonly [property: string, attribute: string]> = [
  ['href', 'href'],
  ['src', 'src'],
  ['alt', 'alt'],
  ['colSpan', 'colspan'],
  ['rowSpan', 'rowspan'],
  ['start', 'start'],
]
const empty = new Set(['br', 'hr', 'img', 'wbr'])
const ignored = new Set(['colgroup', 'link', 'meta', 'script', 'source', 'style', 'svg', 'template', 'track'])

/**
 * Elements that are written as they are. What is in any other stands for it, so that nobody runs what a page made up.
 */
const written = new Set(
  `a abbr address article aside b bdi bdo big blockquote br center cite code dd del details dfn dl dt em figcaption figure
  footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp small strike strong sub
  summary sup table tbody td tfoot th thead tr tt u ul var wbr`.split(/\s+/),
)
/** Elements whose tags stand on lines of their own. */
const lines = new Set(['table', 'tbody', 'thead', 'tr'])

/** How what is no text is written; `undefined` for what is in it. */
const others: ReadonlyMap<string, (element: Element) => string | undefined> = new Map([
  ['footnote-reference', reference],
  ['math', formula],
  ['input', field],
  ['unknown-element', unknown],
  ...['audio', 'embed', 'iframe', 'object', 'video'].map((name) => [name, player] as const),
])

/**
 * A table that GFM cannot say, as small HTML: attributes that only style are gone, and so are blank lines, which would
 * end it (CommonMark 0.31 §4.6, HTML block of kind 6).
 */
export function rawTable(table: Element): string {
  return write(table).replace(/\n{2,}/g, (lines) => `\n${'&#10;'.repeat(lines.length - 1)}`)
}

function write(node: Nodes): string {
  if (node.type === 'text') return escaped(node.value)
  if (node.type !== 'element' || ignored.has(node.tagName)) return ''
  const {tagName} = node
  const other = others.get(tagName)?.(node)
  if (other !== undefined) return other
  const content = node.children.map(write).join('')
  if (!written.has(tagName)) return content
  let open = tagName
  for (const [property, attribute] of attributes) {
    const value = node.properties[property]
    if (value === undefined || value === null || value === false) continue
    // A cell spans one row and one column anyway.
    if (!(property.endsWith('Span') && String(value) === '1')) open += ` ${attribute}="${quoted(String(value))}"`
  }
  if (tagName === 'code') open += language(node)
  if (empty.has(tagName)) return `<${open}>`
  return lines.has(tagName) ? `<${open}>\n${content.trim()}\n</${tagName}>\n` : `<${open}>${content}</${tagName}>`
}

/** Highlighters go by it. */
function language(code: Element): string {
  const name = classNames(code).find((name) => name.startsWith('language-'))
  return name === undefined ? '' : ` class="${quoted(name)}"`
}

/** Within HTML no renderer reads `[^1]`: the number stays. */
function reference(element: Element): string | undefined {
  const label = saidByOwnShape(element)
  return label === undefined ? undefined : `<sup>${escaped(label)}</sup>`
}

/** What no HTML knows, as `unknownElement` writes it. */
function unknown(element: Element): string | undefined {
  const name = saidByOwnShape(element)
  return name === undefined ? undefined : `<${name}>${element.children.map(write).join('')}</${name}>`
}

function formula(element: Element): string {
  const found = formulaOf(element)
  if (found === undefined) return ''
  return escaped(found.type === 'text' ? found.value : `$${found.value}$`)
}

function field(element: Element): string {
  const {type} = element.properties
  return type === undefined || type === 'text' || type === 'search' ? escaped(stringProperty(element, 'value')) : ''
}

/** A link to what it plays; without one, or where a link is in it, what is in it. What is in a frame nobody reads. */
function player(element: Element): string {
  const isFrame = element.tagName === 'iframe' || element.tagName === 'embed'
  const content = isFrame ? '' : element.children.map(write).join('').trim()
  const address = playedAddress(element)
  if (address === '' || content.includes('<a ')) return content
  const title = stringProperty(element, 'title') || stringProperty(element, 'ariaLabel')
  return `<a href="${quoted(address)}">${title === '' ? content || escaped(address) : escaped(title)}</a>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

function quoted(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
}
