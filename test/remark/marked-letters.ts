import type {Nodes} from 'mdast'
import {parseFragment} from 'parse5'

/** As much of a parse5 node as is looked at here. */
interface Fragment {
  nodeName: string
  value?: string
  childNodes?: Fragment[]
}

/** Every letter or digit that is shown, with the marks on it. */
export function markedLettersOfHtml(html: string): string[] {
  const letters: string[] = []
  const go = (node: Fragment, marks: string): void => {
    if (node.nodeName === '#text') push(letters, node.value!, marks)
    if (node.nodeName === 'code') return
    const add = {strong: 'b', b: 'b', em: 'i', i: 'i'}[node.nodeName as string] ?? ''
    for (const child of node.childNodes ?? []) go(child, marks.includes(add) ? marks : [...marks, add].sort().join(''))
  }
  go(parseFragment(html), '')
  return letters
}

/** The same of a tree. */
export function markedLetters(tree: Nodes): string[] {
  const letters: string[] = []
  const go = (node: Nodes, marks: string): void => {
    if (node.type === 'text') push(letters, node.value, marks)
    const add = node.type === 'strong' ? 'b' : node.type === 'emphasis' ? 'i' : ''
    if ('children' in node) {
      for (const child of node.children) go(child, marks.includes(add) ? marks : [...marks, add].sort().join(''))
    }
  }
  go(tree, '')
  return letters
}

function push(letters: string[], text: string, marks: string): void {
  for (const letter of text.match(/[\p{L}\p{N}]/gu) ?? []) letters.push(marks === '' ? letter : `${letter}:${marks}`)
}

/** All that is shown, without blanks. */
export function shownText(html: string): string {
  const go = (node: Fragment): string =>
    node.nodeName === '#text' ? node.value! : (node.childNodes ?? []).map(go).join('')
  return go(parseFragment(html)).replace(/\s+/g, '')
}

export function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
