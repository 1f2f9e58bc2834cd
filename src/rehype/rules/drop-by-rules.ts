import type {Element, Nodes, Parents, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {holds} from '../../ground/find-within.ts'
import {hasAttributes, holdsElements} from '../../ground/is-element.ts'
import {shortText} from '../../ground/visible-text.ts'
import {ledgerEntry} from '../../ledger.ts'
import {partingBlank, partingBox} from '../parting-box.ts'
import {isPicture} from '../seen/is-picture.ts'
import type {Rule} from './rule.ts'
import {has, type RuleTable} from './rule-table.ts'
import {isWanted, matchesRule} from './wanted-texts.ts'

/** Walks the tree once and leaves out, into the ledger, every element that a rule names. */
export function dropByRules(tree: Root, rules: RuleTable, conversion: Conversion): void {
  walk(tree, rules, conversion, [])
}

function walk(parent: Root | Element, rules: RuleTable, conversion: Conversion, ancestors: Parents[]): void {
  ancestors.push(parent)
  const {children} = parent
  // Rules see the siblings as the source has them, so the kept ones go to a list of their own, made at the first hit.
  let kept: Nodes[] | undefined
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    if (child.type === 'element') {
      const hit = firstHit(rules, child, ancestors, conversion)
      if (hit) {
        hit.take?.(child, conversion)
        conversion.ledger.push(ledgerEntry(hit.name, child, ancestors))
        kept ??= children.slice(0, index)
        const box = partingBox(parent, kept, index)
        kept.push(...(hit.parts && box.length === 0 ? partingBlank(kept.at(-1), children[index + 1]) : box))
        continue
      }
      const [first] = child.children
      // A lone text is what most hold.
      if (first && (first.type !== 'text' || child.children.length > 1)) walk(child, rules, conversion, ancestors)
    }
    kept?.push(child)
  }
  if (kept) parent.children = kept as Element['children']
  ancestors.pop()
}

/** The first rule by which an element is left out. */
export function firstHit(
  rules: RuleTable,
  element: Element,
  ancestors: readonly Parents[],
  conversion: Conversion,
): Rule | undefined {
  const byWhat = rules.of(element.tagName)
  let named: readonly Rule[] = none
  let what = 0
  if (element.data !== undefined) what |= has.data
  if (hasAttributes(element)) {
    named = rulesNaming(element, rules)
    what |= has.attributes
    if (named.length > 0) what |= has.name
  }
  if (holdsElements(element)) what |= has.elements
  // Few elements have rules that go by the text, and reading it costs more than all the rest.
  const atMost = what | has.shortText | has.wantedText
  const {longest, texts} = byWhat.made[atMost] ?? byWhat.make(atMost)
  const said = longest > 0 ? shortText(element, longest) : ''
  if (said !== '') what |= has.shortText
  if (said !== '' && texts && isWanted(said, texts)) what |= has.wantedText
  const mayBreak = (byWhat.made[what] ?? byWhat.make(what)).rules
  for (let index = 0; index < mayBreak.length; index++) {
    const {rule, isNamed, upTo, isSaid, test} = mayBreak[index]!
    if (
      said.length > upTo ||
      (isNamed && !named.includes(rule)) ||
      (isSaid && (!matchesRule(said, rule) || holds(element, isPicture)))
    )
      continue
    if (test(element, ancestors, conversion)) return rule
  }
  return undefined
}

const none: readonly Rule[] = []

/** The rules that look for a class of the element, or for its id. */
function rulesNaming({properties: {className, id}}: Element, rules: RuleTable): readonly Rule[] {
  let named = typeof id === 'string' ? rules.naming(id) : none
  if (!Array.isArray(className)) return named
  for (const name of className) {
    // Trees of others may have numbers for names.
    const more = rules.naming(typeof name === 'string' ? name : String(name))
    // Of any number of classes most name the same rules, and a list of them all would grow with each.
    if (more.length > 0) named = named.length > 0 ? [...new Set([...named, ...more])] : more
  }
  return named
}
