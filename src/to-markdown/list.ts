import type {List, ListItem} from 'mdast'
import type {State} from 'mdast-util-to-markdown'
import {canTouch, writeFlow} from './flow.ts'

const rule = /^-(?:[ \t]*-){2,}[ \t]*$/

/** The highest number that an item may have (CommonMark 0.31 §5.2: nine digits). */
const highest = 999_999_999

/** Writes a list: `-`, or numbers that count up; tight unless an item holds blocks that are set apart. */
export function writeList(node: List, state: State, marker: 'usual' | 'alternate'): string {
  const spacing = node.children.some(isLoose) ? 'loose' : 'tight'
  const bodies = node.children.map((item) => writeItem(item, state, spacing))
  const gap = spacing === 'loose' ? '\n\n' : '\n'
  if (node.ordered) {
    const first = Math.max(0, node.start ?? 1)
    const start = first + bodies.length - 1 > highest ? 1 : first
    const delimiter = marker === 'usual' ? '.' : ')'
    return bodies.map((body, index) => hang(`${start + index}${delimiter}`, body)).join(gap)
  }
  // `- - -` and `- ---` are rules, not lists.
  const usual = (marker === 'usual') !== bodies.some((body) => rule.test(`- ${body.split('\n', 1)[0]}`))
  return bodies.map((body) => hang(usual ? '-' : '*', body)).join(gap)
}

function isLoose({children, spread}: ListItem): boolean {
  if (children.length < 2) return false
  return spread === true || children.some((child, index) => index > 0 && !canTouch(children[index - 1]!, child))
}

function writeItem(item: ListItem, state: State, spacing: 'loose' | 'tight'): string {
  const body = writeFlow(item.children, item, state, spacing)
  // A box with nothing behind it is none (GFM, task list items).
  if (typeof item.checked !== 'boolean' || body === '') return body
  return `[${item.checked ? 'x' : ' '}] ${body}`
}

function hang(marker: string, body: string): string {
  if (body === '') return marker
  return `${marker} ${body.includes('\n') ? body.replace(/\n(?!\n)/g, `\n${' '.repeat(marker.length + 1)}`) : body}`
}

/** An item that is written without its list. */
export function writeListItem(item: ListItem, state: State): string {
  return hang('-', writeItem(item, state, isLoose(item) ? 'loose' : 'tight'))
}
