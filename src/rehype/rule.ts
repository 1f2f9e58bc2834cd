import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../conversion.ts'
import {ledgerEntry} from '../ledger.ts'

/** A rule that leaves elements out. Many rules, one walk: they are looked up by tag name. */
export interface Rule {
  /** `group/what`, the name the ledger shows. */
  name: string
  /** The reason a reader would accept. */
  why: string
  /** Tag names it looks at; `*` for all. */
  on: readonly string[]
  /** Whether the element is left out. `ancestors` from the root down to the parent. */
  test: (element: Element, ancestors: readonly Nodes[], conversion: Conversion) => boolean
}

/** Rules by tag name, ready for `dropByRules`. */
export type RuleTable = (tagName: string) => readonly Rule[]

/** Builds the table once; a tag's rules stand in the order of the list. */
export function ruleTable(rules: readonly Rule[]): RuleTable {
  const byTag = new Map<string, readonly Rule[]>()
  return (tagName) => {
    let found = byTag.get(tagName)
    if (!found) {
      found = rules.filter(({on}) => on.includes('*') || on.includes(tagName))
      byTag.set(tagName, found)
    }
    return found
  }
}

/** Walks the tree once and leaves out, into the ledger, every element that a rule names. */
export function dropByRules(tree: Root, rulesFor: RuleTable, conversion: Conversion): void {
  walk(tree, rulesFor, conversion, [])
}

function walk(parent: Root | Element, rulesFor: RuleTable, conversion: Conversion, ancestors: Nodes[]): void {
  ancestors.push(parent)
  const {children} = parent
  // Rules see the siblings as the source has them, so the kept ones go to a list of their own, made at the first hit.
  let kept: Nodes[] | undefined
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    if (child.type === 'element') {
      const hit = firstHit(rulesFor(child.tagName), child, ancestors, conversion)
      if (hit) {
        conversion.ledger.push(ledgerEntry(hit.name, child, ancestors))
        kept ??= children.slice(0, index)
        continue
      }
      if (child.children.length > 0) walk(child, rulesFor, conversion, ancestors)
    }
    kept?.push(child)
  }
  if (kept) parent.children = kept as Element['children']
  ancestors.pop()
}

function firstHit(rules: readonly Rule[], element: Element, ancestors: readonly Nodes[], conversion: Conversion) {
  for (const rule of rules) if (rule.test(element, ancestors, conversion)) return rule
  return undefined
}
