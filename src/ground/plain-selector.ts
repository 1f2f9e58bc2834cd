import type {AstAttribute, AstRule, AstSelector} from 'css-selector-parser'

/** A combinator, a tag, a class or an id, an attribute and its value. */
const part =
  /([ \t\n\r\f]*[>+~][ \t\n\r\f]*|[ \t\n\r\f]+)|([a-z][\w-]*)|([.#])([a-z_][\w-]*)|\[([a-z][\w-]*)(?:([\^$*~|]?=)"([^"\\\n]*)")?\]/iy

/**
 * Reads a selector as css-selector-parser does, where it holds only tags, classes, ids, attributes and what combines
 * them, as nearly all do: loading the package takes three milliseconds.
 * @returns `undefined` for all others.
 */
export function readPlainSelector(css: string): AstSelector | undefined {
  const rules = css.split(',').map((rule) => readRule(rule.replace(/^[ \t\n\r\f]{1,99}|[ \t\n\r\f]{1,99}$/g, '')))
  return areRead(rules) ? {type: 'Selector', rules} : undefined
}

function areRead(rules: Array<AstRule | undefined>): rules is AstRule[] {
  return !rules.includes(undefined)
}

function readRule(css: string): AstRule | undefined {
  const first: AstRule = {type: 'Rule', items: []}
  let last = first
  for (let at = 0; at < css.length; at = part.lastIndex) {
    part.lastIndex = at
    const match = part.exec(css)
    if (!match) return undefined
    const [, combinator, tag, sign, name, attribute, operator, value] = match
    if (combinator !== undefined) {
      if (last.items.length === 0) return undefined
      last.nestedRule = {type: 'Rule', items: [], ...(combinator.trim() === '' ? {} : {combinator: combinator.trim()})}
      last = last.nestedRule
    } else if (tag !== undefined) {
      if (last.items.length > 0) return undefined
      last.items.push({type: 'TagName', name: tag})
    } else if (name !== undefined) last.items.push({type: sign === '#' ? 'Id' : 'ClassName', name})
    else last.items.push(attributeOf(attribute!, operator, value))
  }
  return last.items.length > 0 ? first : undefined
}

function attributeOf(name: string, operator: string | undefined, value: string | undefined): AstAttribute {
  if (operator === undefined || value === undefined) return {type: 'Attribute', name}
  return {type: 'Attribute', name, operator, value: {type: 'String', value}}
}
