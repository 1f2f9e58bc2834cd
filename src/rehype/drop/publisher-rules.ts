import type {Element} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {remembered} from '../../ground/remembered.ts'
import {compileSelector} from '../../ground/selector.ts'
import type {Settings} from '../../options.ts'
import type {DropRule, Publisher} from '../../publishers/define.ts'
import type {Rule} from '../rules/rule.ts'
import {type RuleTable, ruleTable} from '../rules/rule-table.ts'
import {dropRules} from './index.ts'

/** Where a rule names no selector, it looks at these. */
const textBlocks = ['p', 'div', 'small', 'li', 'h2', 'h3', 'h4', 'center', 'section', 'footer', 'figcaption']

/** A block longer than this, in characters, matches no rule that goes by the text: a notice is short. */
const longestNotice = 200

const tables = new WeakMap<Settings, WeakMap<Publisher, RuleTable>>()

/** A publisher's own rules, then the general ones, as far as the settings want them; made once for each publisher. */
export function rulesOf({publisher, settings}: Conversion): RuleTable {
  const ofPublishers = remembered(tables, settings, () => new WeakMap())
  return remembered(ofPublishers, publisher, () => {
    const general = dropRules.filter(({wanted}) => wanted === undefined || wanted(settings))
    return ruleTable([...(publisher.drop ?? []).map(compileRule), ...general])
  })
}

const notices = new WeakMap<Publisher, Rule[]>()

/** What knows the lines by whose text a publisher's rules leave such a paragraph out, where it has such rules. */
export function noticesOf(conversion: Conversion): ((line: string, paragraph: Element) => boolean) | undefined {
  const {drop = []} = conversion.publisher
  const rules = remembered(notices, conversion.publisher, () =>
    drop.map(compileRule).filter(({text, on}) => text && on.includes('p')),
  )
  if (rules.length === 0) return undefined
  return (line, paragraph) =>
    line.length <= longestNotice && rules.some(({text, test}) => text!.test(line) && test!(paragraph, [], conversion))
}

function compileRule({rule, select, text, when, why}: DropRule): Rule {
  const selector = select === undefined ? undefined : compileSelector(select)
  return {
    name: rule,
    why,
    on: selector?.tagNames ?? textBlocks,
    ...(selector?.names ? {named: selector.names} : {}),
    ...(selector?.hasAttributes ? {having: 'attributes'} : {}),
    ...(text ? {upTo: longestNotice, text} : {}),
    test: (element, ancestors) =>
      (selector === undefined || selector.matches(element, ancestors)) &&
      (when === undefined || when(element, ancestors)),
  }
}
