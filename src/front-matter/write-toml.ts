import {onDemand} from '../ground/on-demand.ts'
import {SourceNumber} from '../ground/source-number.ts'
import {withBareNumbers} from './bare-numbers.ts'
import type {Fields} from './fields.ts'
import type {FrontMatter} from './presets/preset.ts'

/** TOML, its dates as dates. What it does not know, such as null, is left out. */
export function writeToml({values, dates}: Fields): string {
  const {stringify, TomlDate} = onDemand.toml()
  const known: FrontMatter = {}
  for (const [key, value] of Object.entries(values)) {
    const date =
      typeof value === 'string' && dates.has(key)
        ? new TomlDate(value.replace(/ ([+-]\d\d)(\d\d)$/, '$1:$2'))
        : undefined
    known[key] = date && !Number.isNaN(date.getTime()) ? withoutZeros(date) : withoutNull(value)
  }
  return `${withBareNumbers(known, bare, stringify).trimEnd()}\n`
}

/** Dates say no milliseconds that are none, as in YAML. */
function withoutZeros(date: Date): Date {
  const written = date.toISOString().replace('.000', '')
  return Object.assign(date, {toISOString: () => written})
}

/** The same number in TOML; none is one that begins with zeros, is no finite one, or has more than 64 bits. */
function bare(text: string): string | undefined {
  if (!/^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) || !Number.isFinite(Number(text))) return undefined
  const isWhole = /^[+-]?\d+$/.test(text)
  return !isWhole || BigInt.asIntN(64, BigInt(text.replace(/^\+/, ''))) === BigInt(text.replace(/^\+/, ''))
    ? text
    : undefined
}

/** TOML has no null. */
function withoutNull(value: unknown): unknown {
  if (value instanceof Date) return withoutZeros(new (onDemand.toml().TomlDate)(value.toISOString()))
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNull)
  if (typeof value !== 'object' || value === null || value instanceof SourceNumber) return value
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutNull(item)]))
}
