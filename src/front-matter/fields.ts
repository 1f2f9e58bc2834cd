import type {Facts} from '../facts.ts'
import {isEmpty} from '../ground/is-empty.ts'
import {isPlainObject} from '../ground/plain-object.ts'
import {isoDate} from './dates.ts'
import type {FrontMatter, Preset} from './presets/preset.ts'
import {printable} from './printable.ts'

/** A front matter on its way into a file. */
export interface Fields {
  values: FrontMatter
  /** Keys whose text is a date, to be written without quotes. */
  dates: ReadonlySet<string>
}

/**
 * Facts → fields: as the preset has them, what else an old front matter said, and nothing that is empty. An old front
 * matter changes no key of the preset's own, which may be what keeps a template engine away from the body.
 */
export function fieldsOf(facts: Facts, preset: Preset): Fields {
  const {title, source, author, publisher, lang, description, image, tags, extra} = facts
  const iso = facts.date && isoDate(facts.date)
  const date = iso === undefined || preset.date === isoDate ? iso : preset.date(facts.date!)
  const values = preset.fields({
    title: line(title),
    source: line(source),
    date,
    author: lines(author),
    publisher: line(publisher),
    lang: line(lang),
    description: line(description),
    image: line(image),
    tags: lines(tags),
  })
  const dates = new Set(preset.dates)
  const isOwn = (key: string) => Object.hasOwn(values, key) && !isEmpty(values[key]) && !preset.proposes?.includes(key)
  for (const [key, value] of extra ? Object.entries(printable(extra)) : []) {
    if (preset.extra?.(key) === 'params') {
      const fields = key === 'params' && isPlainObject(value) ? value : {[key]: value}
      values.params = {...(values.params as object), ...fields}
    } else if (isOwn(key)) continue
    else values[key] = value
    if (typeof value === 'string' && dateLike.test(value)) dates.add(key)
  }
  return {values: withoutEmpty(values), dates}
}

/** A date as YAML 1.1 and TOML read it; what an old front matter wrote without quotes stays without. */
const dateLike =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T[0-2]\d:[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))?$/

function line(text: string | undefined): string | undefined {
  return text === undefined ? undefined : printable(text, 'line')
}

function lines(texts: string[] | undefined): string[] | undefined {
  return texts?.map((text) => printable(text, 'line')).filter((text) => text !== '')
}

function withoutEmpty(values: FrontMatter): FrontMatter {
  const kept: FrontMatter = {}
  for (const key of Object.keys(values)) {
    const value = values[key]
    if (isEmpty(value)) continue
    if (isPlainObject(value)) {
      const inner = withoutEmpty(value)
      if (Object.keys(inner).length > 0) kept[key] = inner
    } else kept[key] = value
  }
  return kept
}
