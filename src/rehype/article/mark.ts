import type {Element, Nodes, Root} from 'hast'
import {clutterRule} from '../clutter/index.ts'
import type {Measures} from './measure.ts'

/** An element that holds this share of the page's prose is no clutter, whatever it is called. */
const tooMuch = 0.4

/**
 * Finds the outermost elements of a page that are clutter by what they are called.
 * @returns Element → rule.
 */
export function markClutter(tree: Root, gross: Measures): Map<Nodes, string> {
  const clutter = new Map<Nodes, string>()
  const most = Math.max(300, gross.get(tree)!.prose * tooMuch)
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const prose = gross.get(child)?.prose
      if (prose === undefined) continue
      const rule = prose < most ? clutterRule(child) : undefined
      if (rule !== undefined) clutter.set(child, rule)
      else visit(child)
    }
  }
  visit(tree)
  return clutter
}
