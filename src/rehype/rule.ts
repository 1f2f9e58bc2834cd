import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../conversion.ts'
import {shortLength} from '../ground/visible-text.ts'
import {ledgerEntry} from '../ledger.ts'
import type {Settings} from '../options.ts'
import {partingBox} from './parted-lines.ts'

/** A rule that leaves elements out. Many rules, one walk: they are looked up by tag name. */
export interface Rule {
  /** `group/what`, the name the ledger shows. */
  name: string
  /** The reason a reader would accept. */
  why: string
  /** Tag names it looks at; `*` for all. */
  on: readonly string[]
  /** Set where it goes by attributes, or by data that a pass has left: an element without any is passed over unasked. */
  having?: 'attributes' | 'data'
  /** Set where it goes by the whole text: one of more characters (200 at most), or without any, is passed over unasked. */
  upTo?: number
  /** Under which settings it holds at all; always where this is left out. */
  wanted?: (settings: Settings) => boolean
  /** Whether the element is left out. `ancestors` from the root down to the parent. */
  test: (element: Element, ancestors: readonly Nodes[], conversion: Conversion) => boolean
  /** Moves into the facts what they do not know yet, right before the element goes. */
  take?: (element: Element, conversion: Conversion) => void
}

/** Rules by tag name, ready for `dropByRules`. */
export type RuleTable = (tagName: string) => RulesOfTag

interface RulesOfTag {
  all: readonly Rule[]
  /** Those that an element without data may break. */
  usual: readonly Rule[]
  /** Those that an element without data and without attributes may break. */
  bare: readonly Rule[]
}

/** Builds the table once; a tag's rules stand in the order of the list. */
export function ruleTable(rules: readonly Rule[]): RuleTable {
  const byTag = new Map<string, RulesOfTag>()
  return (tagName) => {
    let found = byTag.get(tagName)
    if (!found) {
      const all = rules.filter(({on}) => on.includes('*') || on.includes(tagName))
      found = {
        all,
        usual: all.filter(({having}) => having !== 'data'),
        bare: all.filter(({having}) => having === undefined),
      }
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
        hit.take?.(child, conversion)
        conversion.ledger.push(ledgerEntry(hit.name, child, ancestors))
        kept ??= children.slice(0, index)
        kept.push(...partingBox(parent, kept, index))
        continue
      }
      if (child.children.length > 0) walk(child, rulesFor, conversion, ancestors)
    }
    kept?.push(child)
  }
  if (kept) parent.children = kept as Element['children']
  ancestors.pop()
}

/** The first rule by which an element is left out. */
export function firstHit(
  {all, usual, bare}: RulesOfTag,
  element: Element,
  ancestors: readonly Nodes[],
  conversion: Conversion,
): Rule | undefined {
  let length: number | undefined
  for (const rule of element.data === undefined ? (hasAttributes(element) ? usual : bare) : all) {
    if (rule.upTo !== undefined) {
      length ??= shortLength(element)
      if (length > rule.upTo || length === 0) continue
    }
    if (rule.test(element, ancestors, conversion)) return rule
  }
  return undefined
}

function hasAttributes({properties}: Element): boolean {
  for (const _ in properties) return true
  return false
}
