import {onDemand} from '../ground/on-demand.ts'
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
    known[key] = date && !Number.isNaN(date.getTime()) ? date : withoutNull(value)
  }
  return `${stringify(known).trimEnd()}\n`
}

/** TOML has no null. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNull)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutNull(item)]))
}
