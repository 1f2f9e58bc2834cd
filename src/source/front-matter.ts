import type {Facts} from '../facts.ts'
import {ifPossible} from '../ground/if-possible.ts'
import {onDemand} from '../ground/on-demand.ts'
import {SourceNumber} from '../ground/source-number.ts'
import {factsOfFields} from './fields.ts'
import {looseFields} from './loose-fields.ts'
import {skipBlanks} from './place.ts'
import {quoteDecimals, quotedDecimal} from './toml-decimals.ts'

/** A front matter that was there already. */
export interface FrontMatterBlock {
  facts: Facts
  /** Offset behind it. */
  end: number
  notes: string[]
}

/** Fences and what stands between them. */
const kinds = [
  {name: 'YAML', open: /---[ \t]*\r?\n/y, close: /^(?:---|\.\.\.)[ \t]*\r?$/gm, parse: parseYaml},
  {name: 'TOML', open: /\+\+\+[ \t]*\r?\n/y, close: /^\+\+\+[ \t]*\r?$/gm, parse: parseToml},
  // Its braces are the fences. What is no JSON between braces is some text.
  {name: 'JSON', open: /\{[ \t]*\r?\n/y, close: /^\}[ \t]*\r?$/gm, parse: parseJson},
] as const

/**
 * Reads a YAML, TOML or JSON block before the envelope or the HTML, as Jekyll and Hugo write it. Fields that are ours
 * become facts, under whatever name; the others are kept.
 * @returns `undefined` where the file begins otherwise.
 */
export function readFrontMatter(text: string): FrontMatterBlock | undefined {
  const start = skipBlanks(text, 0)
  if (text[start] !== '-' && text[start] !== '+' && text[start] !== '{') return undefined
  for (const {name, open, close, parse} of kinds) {
    open.lastIndex = start
    if (!open.test(text)) continue
    close.lastIndex = open.lastIndex
    const end = close.exec(text)
    if (!end) return undefined
    const block = text.slice(open.lastIndex, end.index)
    const notes: string[] = []
    const valid = parse(block)
    const fields = valid ?? (name === 'JSON' ? undefined : looseFields(block))
    if (!fields) return undefined
    if (!valid) notes.push(`The front matter is no valid ${name}; it was read line by line`)
    return {facts: factsOfFields(fields, notes), end: end.index + end[0].length, notes}
  }
  return undefined
}

function parseYaml(block: string): Record<string, unknown> | undefined {
  try {
    const {parseDocument, visit} = onDemand.yaml()
    // Repeated keys: the last one wins, as in every other reader.
    const document = parseDocument(block, {uniqueKeys: false, logLevel: 'error', merge: true})
    if (document.errors.length > 0) return undefined
    let isEndless = false
    visit(document, {
      Scalar(key, node) {
        const {value, source} = node
        if (typeof value !== 'number' || source === undefined || String(value) === source) return
        node.value = key === 'key' ? source : new SourceNumber(source)
      },
      Alias(_, alias, path) {
        const meant = alias.resolve(document)
        isEndless ||= meant !== undefined && path.includes(meant)
      },
    })
    return isEndless ? undefined : asFields(document.toJS())
  } catch {
    // Broken YAML is read line by line, with a note.
    return undefined
  }
}

function parseToml(block: string): Record<string, unknown> | undefined {
  // Broken TOML is read line by line, with a note.
  return ifPossible(() =>
    asFields(withSourceNumbers(onDemand.toml().parse(quoteDecimals(block), {integersAsBigInt: 'asNeeded'}))),
  )
}

function parseJson(block: string): Record<string, unknown> | undefined {
  // Braces stand around other things, too. JSON is YAML, whose reader keeps numbers as they stand.
  return ifPossible(() => JSON.parse(`{${block}}`)) && parseYaml(`{${block}}`)
}

/** Numbers that JavaScript would write otherwise, as they were written; whatever holds them keeps them. */
function withSourceNumbers<Value>(value: Value): Value | SourceNumber {
  if (typeof value === 'bigint') return new SourceNumber(String(value))
  if (typeof value === 'string') {
    const digits = quotedDecimal(value)
    return digits === undefined ? value : new SourceNumber(digits)
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const holder = value as Record<string, unknown>
  for (const key of Object.keys(holder)) holder[key] = withSourceNumbers(holder[key])
  return value
}

function asFields(value: unknown): Record<string, unknown> | undefined {
  if (value === null) return {}
  return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
}
