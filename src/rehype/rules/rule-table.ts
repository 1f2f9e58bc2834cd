import {madeOnce} from '../../ground/made-once.ts'
import {perName} from '../../ground/remembered.ts'
import type {Rule} from './rule.ts'
import {goesByText, type WantedTexts, wantedTexts} from './wanted-texts.ts'

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
export const has = {data: 1, attributes: 2, name: 4, elements: 8, shortText: 16, wantedText: 32}

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
