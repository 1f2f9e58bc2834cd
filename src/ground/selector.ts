import {
  type AstAttribute,
  type AstPseudoClass,
  type AstRule,
  type AstSelector,
  createParser,
  render,
} from 'css-selector-parser'
import type {Element, Nodes, Parents, Root} from 'hast'
import {selectAll} from 'hast-util-select'
import {find, html} from 'property-information'
import {madeOnce} from './made-once.ts'
import {readPlainSelector} from './plain-selector.ts'
import {remembered} from './remembered.ts'
import {nextAmong, placeAmong} from './siblings.ts'

/** A CSS selector, compiled once: asking costs a few comparisons and never a search. */
export interface Selector {
  /** Tag names it can match; `*` where it names none. */
  readonly tagNames: readonly string[]
  /** Whether whatever it matches has an attribute. */
  readonly hasAttributes: boolean
  /** Classes and ids of which whatever it matches has one; `undefined` where it matches elements without. */
  readonly names: ReadonlySet<string> | undefined
  /** Whether it matches. `ancestors` from the root down to the parent. */
  readonly matches: (element: Element, ancestors: readonly Parents[]) => boolean
}

type Test = (element: Element, ancestors: readonly Parents[]) => boolean
type Combine = (element: Element, ancestors: readonly Parents[], left: Test) => boolean

const parser = madeOnce(() => createParser({syntax: 'selectors-4'}))
const compiled = new Map<string, Selector>()

/**
 * Compiles a selector: tags, classes, ids, attributes, lists, all four combinators, `:not()`, `:is()`, `:where()`.
 * Anything else is left to hast-util-select, which searches the article once.
 * @throws {Error} when it is no selector, or one that neither knows; asking a selector that compiles throws nothing.
 */
export function compileSelector(css: string): Selector {
  return remembered(compiled, css, () => {
    const tree = readPlainSelector(css) ?? parser()(css)
    return {
      tagNames: tagNamesOf(tree),
      hasAttributes: asksForAttributes(tree),
      names: namesOf(tree),
      matches: compileList(tree) ?? searched(tree),
    }
  })
}

function tagNamesOf({rules}: AstSelector): readonly string[] {
  const names = rules.map((rule) => {
    const tag = lastCompound(rule).items.find((item) => item.type === 'TagName')
    return tag?.name.toLowerCase() ?? '*'
  })
  return names.includes('*') ? ['*'] : [...new Set(names)]
}

function asksForAttributes({rules}: AstSelector): boolean {
  return rules.every((rule) =>
    lastCompound(rule).items.some(({type}) => type === 'Id' || type === 'ClassName' || type === 'Attribute'),
  )
}

function namesOf({rules}: AstSelector): ReadonlySet<string> | undefined {
  const names = new Set<string>()
  for (const rule of rules) {
    const name = lastCompound(rule).items.find(({type}) => type === 'Id' || type === 'ClassName')
    if (name === undefined) return undefined
    if ('name' in name) names.add(name.name)
  }
  return names
}

/** The part of a selector that the element itself has to match. */
function lastCompound(rule: AstRule): AstRule {
  let last = rule
  while (last.nestedRule) last = last.nestedRule
  return last
}

function searched(tree: AstSelector): Test {
  tree.rules.forEach(makeSearchable)
  const css = render(tree)
  const found = new WeakMap<Nodes, Set<Element>>()
  return (element, ancestors) => {
    const root = ancestors[0] ?? element
    return remembered(found, root, () => new Set(selectAll(css, root as Root))).has(element)
  }
}

/** Something to ask of. */
const sample: Root = {type: 'root', children: [{type: 'element', tagName: 'p', properties: {}, children: []}]}

/**
 * Asks each pseudo-class alone, since hast-util-select says what it does not know only when it comes to it: `:hover`,
 * `:nth-child(2 of .a)`. It knows no `:where()`, which is `:is()` to whoever counts no specificity.
 */
function makeSearchable(rule: AstRule): void {
  for (const item of rule.items) {
    if (item.type === 'PseudoElement') throw new Error(`::${item.name} is no element of a tree`)
    if (item.type !== 'PseudoClass') continue
    if (item.name === 'where') item.name = 'is'
    if (item.argument?.type === 'Selector') item.argument.rules.forEach(makeSearchable)
    selectAll(render(item), sample)
  }
  if (rule.nestedRule) makeSearchable(rule.nestedRule)
}

/** `undefined` where something in it is unknown here. */
function compileList({rules}: AstSelector): Test | undefined {
  const tests = rules.map(compileRule)
  if (!areAllKnown(tests)) return undefined
  return tests.length === 1 ? tests[0] : (element, ancestors) => tests.some((test) => test(element, ancestors))
}

function areAllKnown(tests: Array<Test | undefined>): tests is Test[] {
  return !tests.includes(undefined)
}

function compileRule(first: AstRule): Test | undefined {
  let left = compileCompound(first)
  for (let rule = first.nestedRule; rule && left; rule = rule.nestedRule) {
    const combine = combinators[rule.combinator ?? ' ']
    const right = compileCompound(rule)
    if (!combine || !right) return undefined
    const outer = left
    left = (element, ancestors) => right(element, ancestors) && combine(element, ancestors, outer)
  }
  return left
}

const combinators: Record<string, Combine> = {
  ' ': (_element, ancestors, left) => {
    for (let depth = ancestors.length - 1; depth > 0; depth--) {
      if (left(ancestors[depth] as Element, ancestors.slice(0, depth))) return true
    }
    return false
  },
  '>': (_element, ancestors, left) =>
    ancestors.length > 1 && left(ancestors.at(-1) as Element, ancestors.slice(0, ancestors.length - 1)),
  '+': (element, ancestors, left) => {
    const before = nextAmong(siblings(ancestors), element, ({type}) => type === 'element', -1)
    return before?.type === 'element' && left(before, ancestors)
  },
  '~': (element, ancestors, left) => {
    const all = siblings(ancestors)
    const place = placeAmong(all, element)
    return all.some((before, index) => index < place && before.type === 'element' && left(before, ancestors))
  },
}

function siblings(ancestors: readonly Parents[]): readonly Nodes[] {
  return ancestors.at(-1)?.children ?? []
}

function compileCompound({items}: AstRule): Test | undefined {
  const tests = items.map(compileItem)
  if (!areAllKnown(tests)) return undefined
  const [first, second] = tests
  if (tests.length === 1) return first
  if (tests.length === 2) return (element, ancestors) => first!(element, ancestors) && second!(element, ancestors)
  return (element, ancestors) => tests.every((test) => test(element, ancestors))
}

function compileItem(item: AstRule['items'][number]): Test | undefined {
  switch (item.type) {
    case 'WildcardTag':
      return () => true
    case 'TagName': {
      const name = item.name.toLowerCase()
      return ({tagName}) => tagName === name
    }
    case 'Id':
      return ({properties}) => properties.id === item.name
    case 'ClassName':
      return ({properties}) => Array.isArray(properties.className) && properties.className.includes(item.name)
    case 'Attribute':
      return compileAttribute(item)
    case 'PseudoClass':
      return compilePseudoClass(item)
    default:
      return undefined
  }
}

function compileAttribute({name, operator, value, caseSensitivityModifier}: AstAttribute): Test | undefined {
  const attribute = name.toLowerCase()
  // No element has a property of these names: `constructor`, `__proto__`.
  if (attribute in Object.prototype) return () => false
  const {property, commaSeparated} = find(html, attribute)
  const read = ({properties}: Element): string | undefined => {
    const is = properties[property]
    if (is === undefined || is === null || is === false) return undefined
    if (is === true) return ''
    return Array.isArray(is) ? is.join(commaSeparated ? ', ' : ' ') : String(is)
  }
  if (operator === undefined) return (element) => read(element) !== undefined
  if (value?.type !== 'String') return undefined
  const compare = comparisons[operator]
  if (!compare) return undefined
  const fold = caseSensitivityModifier === 'i'
  const wanted = fold ? value.value.toLowerCase() : value.value
  return (element) => {
    const is = read(element)
    return is !== undefined && compare(fold ? is.toLowerCase() : is, wanted)
  }
}

const comparisons: Record<string, (is: string, wanted: string) => boolean> = {
  '=': (is, wanted) => is === wanted,
  '^=': (is, wanted) => wanted !== '' && is.startsWith(wanted),
  '$=': (is, wanted) => wanted !== '' && is.endsWith(wanted),
  '*=': (is, wanted) => wanted !== '' && is.includes(wanted),
  '~=': (is, wanted) => is.split(/\s+/).includes(wanted),
  '|=': (is, wanted) => is === wanted || is.startsWith(`${wanted}-`),
}

function compilePseudoClass({name, argument}: AstPseudoClass): Test | undefined {
  const test = argument?.type === 'Selector' ? compileList(argument) : undefined
  if (name === 'is' || name === 'where') return test
  return name === 'not' && test ? (element, ancestors) => !test(element, ancestors) : undefined
}

/** The first element, in the order of the text, that a selector matches. */
export function findFirst(tree: Root, selector: Selector): Element | undefined {
  return search(tree, selector, [])
}

function search(parent: Root | Element, selector: Selector, ancestors: Parents[]): Element | undefined {
  ancestors.push(parent)
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (selector.matches(child, ancestors)) return child
    const found = search(child, selector, ancestors)
    if (found) return found
  }
  ancestors.pop()
  return undefined
}
