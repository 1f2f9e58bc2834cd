import type {Facts} from '../facts.ts'
import type {Settings} from '../options.ts'
import {withoutLiquid} from './body/liquid.ts'
import {asOpening, commonOpening} from './body/opening.ts'
import {type Fields, fieldsOf} from './fields.ts'
import {presetOf} from './presets/index.ts'
import {type Remark, remarksOnKeys} from './remarks-on-keys.ts'
import {selectFields} from './select-fields.ts'
import {writeJson} from './write-json.ts'
import {writeToml} from './write-toml.ts'
import {writeAnyShape} from './yaml/any-shape.ts'
import {writeUsualShape} from './yaml/usual-shape.ts'

/** Facts → the fields that preset and user ask for; unknown ones are absent. With remarks on keys that are none. */
export function buildFrontMatter(facts: Facts, settings: Settings): Fields & {remarks: readonly Remark[]} {
  const built = fieldsOf(facts, presetOf(settings.preset))
  const {values, dates} = selectFields(built, settings)
  return {values, dates, remarks: remarksOnKeys(built.values, settings)}
}

/** The front matter as text with its fences and a last line break; '' when there is none. */
export function writeFrontMatter(fields: Fields, {frontMatter: form}: Settings): string {
  if (form === 'none' || Object.keys(fields.values).length === 0) return ''
  if (form === 'json') return writeJson(fields)
  if (form === 'toml') return `+++\n${writeToml(fields)}+++\n`
  // The library is asked only for shapes that are rare: it takes a tenth as long as the whole conversion.
  return `---\n${writeUsualShape(fields) ?? writeAnyShape(fields)}---\n`
}

/**
 * The body as the preset's consumer takes it without showing anything else.
 * @param head The front matter above it, or '' where there is none.
 */
export function writeBody(markdown: string, head: string, {preset, frontMatter}: Settings): string {
  const {body, guard, misread = commonOpening} = presetOf(preset)
  const safe = body?.(markdown) ?? markdown
  const written = head === '' ? asOpening(safe, misread) : safe
  return guard !== undefined && frontMatter === 'none' ? withoutLiquid(written) : written
}
