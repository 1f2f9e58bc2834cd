import type {Element, ElementContent, Nodes, Root, Text} from 'hast'
import {toHtml} from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

/** An article's HTML, written in another way that looks the same in a browser. */
export type Otherwise = (html: string) => string

/** Elements whose content is not written otherwise: it is no text, or each of its characters counts. */
const untouched = new Set('code head iframe math noscript pre script style svg template textarea title xmp'.split(' '))

const fragments = unified().use(rehypeParse, {fragment: true}).freeze()
const documents = unified().use(rehypeParse).freeze()

/** Parses, lets `change` have the tree, and writes it again. */
export function byTree(change: (tree: Root) => void): Otherwise {
  return (html) => {
    const isPage = /^\s*(?:<!--.*?-->\s*)*<(?:!doctype|html|head)/is.test(html)
    const tree = (isPage ? documents : fragments).parse(html)
    change(tree as Root)
    return toHtml(tree as Root)
  }
}

/** Writes elements of these names otherwise, innermost first: in place, or by what stands for them. */
export function elements(
  names: string,
  change: (element: Element, parent: Root | Element) => ElementContent[] | Element | undefined,
): Otherwise {
  const wanted = new Set(names.split(' '))
  return byTree((tree) =>
    eachParent(tree, (parent) => {
      parent.children = (parent.children as ElementContent[]).flatMap((child) =>
        child.type === 'element' && wanted.has(child.tagName) ? (change(child, parent) ?? [child]) : [child],
      )
    }),
  )
}

/** Writes texts otherwise that stand in elements of these names. */
export function texts(
  change: (text: Text) => ElementContent[] | undefined,
  names = 'a b blockquote em figcaption h1 h2 h3 h4 h5 h6 i li p span strong td',
): Otherwise {
  const holders = new Set(names.split(' '))
  return byTree((tree) =>
    eachParent(tree, (parent) => {
      if (parent.type === 'root' || !holders.has(parent.tagName)) return
      parent.children = parent.children.flatMap((child) =>
        child.type === 'text' && /\S/.test(child.value) ? (change(child) ?? [child]) : [child],
      )
    }),
  )
}

/** Writes tags otherwise, by their text. */
export function tags(change: (tag: string, name: string) => string): Otherwise {
  return (html) => {
    let raw: string | undefined
    return html.replace(/<!--[\s\S]*?-->|<(\/?)([a-z][^\s>/]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi, (tag, end, named) => {
      const name = named?.toLowerCase()
      if (raw !== undefined) {
        if (end === '/' && name === raw) raw = undefined
        return tag
      }
      if (name === undefined) return tag
      if (end === '' && untouched.has(name)) {
        raw = name
        return tag
      }
      return change(tag, name)
    })
  }
}

/** Every parent of a tree, innermost first, but for those that are not written otherwise. */
export function eachParent(parent: Root | Element, visit: (parent: Root | Element) => void): void {
  if (parent.type === 'element' && untouched.has(parent.tagName)) return
  for (const child of parent.children) if (child.type === 'element') eachParent(child, visit)
  visit(parent)
}

/** Whether the next sibling, blanks aside, is one of these elements. */
export function isBefore(parent: Root | Element, child: Nodes, name: string): boolean {
  const {children} = parent
  const next = children
    .slice((children as Nodes[]).indexOf(child) + 1)
    .find((node) => node.type !== 'text' || /\S/.test(node.value))
  return next?.type === 'element' && next.tagName === name
}

/** An element without attributes unless some are given. */
export function h(tagName: string, children: ElementContent[] = [], properties: Element['properties'] = {}): Element {
  return {type: 'element', tagName, properties, children}
}

/** A text node. */
export function t(value: string): Text {
  return {type: 'text', value}
}

const blocks = new Set(
  `article aside blockquote div dl figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section
  table ul video`.split(/\s+/),
)

/** Whether an element holds words and no blocks. */
export function isLine(element: Element): boolean {
  return saysWords(element) && !holdsBlock(element)
}

function saysWords(node: ElementContent): boolean {
  return node.type === 'text' ? /\S/.test(node.value) : node.type === 'element' && node.children.some(saysWords)
}

function holdsBlock({children}: Element): boolean {
  return children.some((child) => child.type === 'element' && (blocks.has(child.tagName) || holdsBlock(child)))
}

/** Whether an element has no attributes. */
export function isBare({properties}: Element): boolean {
  return Object.keys(properties).length === 0
}
