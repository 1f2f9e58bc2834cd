import type {Element, Nodes, Parents, Root} from 'hast'
import type {Conversion} from '../conversion.ts'
import {holds} from '../ground/find-within.ts'
import {hasAttributes, holdsElements} from '../ground/is-element.ts'
import {madeOnce} from '../ground/made-once.ts'
import {perName} from '../ground/remembered.ts'
import {shortText} from '../ground/visible-text.ts'
import {ledgerEntry} from '../ledger.ts'
import type {Settings} from '../options.ts'
import type {HintedPattern} from './hinted-pattern.ts'
import {partingBlank, partingBox} from './parting-box.ts'
import {isPicture} from './seen/is-picture.ts'
import {goesByText, isWanted, matchesRule, type TextRule, type WantedTexts, wantedTexts} from './wanted-texts.ts'

/**
 * A rule that leaves elements out. Many rules, one walk: they are looked up by tag name. One that goes by a text takes
 * no element with a picture in it, which the text says nothing of.
 */
export interface Rule extends TextRule {
  /** `group/what`, the name the ledger shows. */
  name: string
  /** The reason a reader would accept. */
  why: string
  /** Tag names it looks at; `*` for all. */
  on: readonly string[]
  /** Set where it goes by what a class, or the id, is called: an element with no such name is passed over unasked. */
  named?: ReadonlySet<string> | RegExp | HintedPattern
  /** Set where it goes by attributes, elements within, or data of a pass: one without is passed over unasked. */
  having?: 'attributes' | 'elements' | 'data'
  /**
   * Set where it goes by the whole text: one of more characters (200 at most), or without any, is passed over unasked.
   */
  upTo?: number
  /** Set where it stands between words that would be one without it: a blank stays in its place. */
  parts?: true
  /** Under which settings it holds at all; always where this is left out. */
  wanted?: (settings: Settings) => boolean
  /** Whether the element is left out; absent where the name is enough. `ancestors` from the root to the parent. */
  test?: (element: Element, ancestors: readonly Parents[], conversion: Conversion) => boolean
  /** Moves into the facts what they do not know yet, right before the element goes. */
  take?: (element: Element, conversion: Conversion) => void
}

/** Rules, ready for `dropByRules`. */
export interface RuleTable {
  /** The rules that look at a tag. */
  of: (tagName: string) => RulesOfTag
  /** The rules that look for a name. */
  naming: (name: string) => readonly Rule[]
}

/**
 * Those that an element of a tag may break, by what it has: the sum of `has`. Whoever asks looks among those that are
 * made first: a function that did would be called twice for each element.
 */
interface RulesOfTag {
  made: Array<Choice | undefined>
  make: (what: number) => Choice
}

interface Choice {
  rules: readonly Asked[]
  /** The longest text that one of them goes by. */
  longest: number
  /** What a text is that one of them goes by. */
  texts: WantedTexts | undefined
}

/** A rule as the walk asks it. Rules are written with what they need; V8 finds the fields of one shape at once. */
interface Asked {
  rule: Rule
  /** Whether it goes by names. */
  isNamed: boolean
  /** Infinite where it does not go by the text. */
  upTo: number
  /** Whether it goes by what a text says. */
  isSaid: boolean
  test: NonNullable<Rule['test']>
}

/** What an element has, as numbers to be added up. */
const has = {data: 1, attributes: 2, name: 4, elements: 8, shortText: 16, wantedText: 32}

/** Builds the table once; a tag's rules stand in the order of the list. */
export function ruleTable(rules: readonly Rule[]): RuleTable {
  const texts = madeOnce(() => wantedTexts(rules))
  const all = rules.map(asked)
  return {
    of: perName((tagName) =>
      rulesOfTag(
        all.filter(({rule: {on}}) => on.includes('*') || on.includes(tagName)),
        texts,
      ),
    ),
    naming: perName((name) =>
      rules.filter(({named}) => named && ('test' in named ? named.test(name) : named.has(name))),
    ),
  }
}

function asked(rule: Rule): Asked {
  return {
    rule,
    isNamed: rule.named !== undefined,
    upTo: rule.upTo ?? Number.POSITIVE_INFINITY,
    isSaid: goesByText(rule),
    test: rule.test ?? always,
  }
}

function rulesOfTag(all: readonly Asked[], texts: () => WantedTexts): RulesOfTag {
  const mayBreak = (what: number): Choice => {
    const chosen = all.filter(
      ({rule: {having, named, upTo}, isSaid}) =>
        (having === undefined || (what & has[having]) > 0) &&
        (named === undefined || (what & has.name) > 0) &&
        (upTo === undefined || (what & has.shortText) > 0) &&
        (!isSaid || (what & has.wantedText) > 0),
    )
    return {
      rules: chosen,
      longest: Math.max(0, ...chosen.map(({rule: {upTo = 0}}) => upTo)),
      texts: chosen.some(({isSaid}) => isSaid) ? texts() : undefined,
    }
  }
  const made = new Array<Choice | undefined>(2 * has.wantedText)
  return {
    made,
    make: (what) => {
      made[what] = mayBreak(what)
      return made[what]
    },
  }
}

function always(): boolean {
  return true
}

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
