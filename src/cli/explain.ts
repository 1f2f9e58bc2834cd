import {eastAsianWidth} from 'get-east-asian-width'
import type {LedgerEntry} from '../ledger.ts'
import type {Colours} from './colour.ts'
import {visible} from './print-problems.ts'

/** Columns of a table that goes to a file or a pipe. */
const wideEnough = 120

/** The reason of a rule, by its name. */
type ReasonOf = (rule: string) => string | undefined

/**
 * The ledger as a table for people: rule, what it left out, where that stood; below it each rule's reason, and a count.
 * Texts and paths come out of articles: control characters in them are shown, not obeyed.
 * @param columns Width of the terminal; texts are cut to it. Chinese characters take two columns.
 */
export function explainLedger(
  ledger: readonly LedgerEntry[],
  reasonOf: ReasonOf,
  colours: Colours,
  columns = wideEnough,
): string {
  if (ledger.length === 0) return 'Nothing was left out.\n'
  const shown = ledger.map((entry) => ({
    rule: visible(entry.rule),
    text: visible(entry.text || (entry.urls ?? []).join(' ') || '(blank)'),
    path: visible(entry.path),
  }))
  const ruleWidth = shown.reduce((width, {rule}) => Math.min(32, Math.max(width, rule.length)), 4)
  const textWidth = Math.max(20, Math.floor((columns - ruleWidth - 4) * 0.6))
  const pathWidth = Math.max(12, columns - ruleWidth - textWidth - 4)
  const line = (rule: string, text: string, path: string) =>
    `${pad(rule, ruleWidth)}  ${pad(cut(text, textWidth), textWidth)}  ${cutStart(path, pathWidth)}`.trimEnd()
  const rows = shown.map(({rule, text, path}) => colours.cyan(rule) + line(rule, text, path).slice(rule.length))
  const rules = [...new Set(ledger.map(({rule}) => rule))]
  const reasons = rules.flatMap((name) => {
    const reason = reasonOf(name)
    const rule = visible(name)
    return reason === undefined
      ? []
      : [`${colours.cyan(rule)}${pad(rule, ruleWidth).slice(rule.length)}  ${visible(reason)}\n`]
  })
  const legend = reasons.length > 0 ? `${reasons.join('')}\n` : ''
  const count = `${ledger.length} left out by ${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}`
  return `${colours.bold(line('RULE', 'LEFT OUT', 'WHERE'))}\n${rows.join('\n')}\n\n${legend}${count}\n`
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let used = 1
  for (const char of text) {
    used += charWidth(char)
    if (used > width) break
    kept += char
  }
  return `${kept}…`
}

/** The end of a path says more than its beginning. */
function cutStart(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1)}`
}

/** Columns that a text takes on a terminal. */
function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += charWidth(char)
  return width
}

/** Of wide characters, such as those of Chinese, and emoji, two columns. */
function charWidth(char: string): number {
  return eastAsianWidth(char.codePointAt(0)!)
}
