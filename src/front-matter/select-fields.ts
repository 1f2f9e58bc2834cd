import {ConvertError} from '../errors.ts'
import {listedKeys, readAdded, readRenames} from '../field-choice.ts'
import {isPlainObject} from '../ground/plain-object.ts'
import type {Settings} from '../options.ts'
import type {Fields} from './fields.ts'
import {presetOf} from './presets/index.ts'
import type {FrontMatter} from './presets/preset.ts'
import {printable} from './printable.ts'

/**
 * Leaves out, renames and adds fields as the user says; keys are those of the preset. A key that stands below `params`
 * is found by its own name, and stays there; one that the preset has there is added there.
 *
 *     fields: 'title,source,date'   these, in this order, and what keeps a template engine away from the body
 *     rename: 'source=link'         `source` is written as `link`
 *     set: 'type=article,draft=true'   added, or put in place of what is there
 *
 * Each as a list or as fields, too: `['title', 'source']`, `{source: 'link'}`, `{type: 'article', draft: true}`.
 *
 * @throws {ConvertError} when two fields would have one name: of those that are the preset's, `checkNames` has asked
 *   before.
 */
export function selectFields(built: Fields, {preset, fields, rename, set}: Settings): Fields {
  if (fields === undefined && rename === undefined && set === undefined) return built
  const names = readRenames(rename)
  const values: FrontMatter = {}
  const dates = new Set<string>()
  const put = (into: FrontMatter, key: string, value: unknown) => {
    const name = names.get(key) ?? key
    if (Object.hasOwn(into, name)) {
      throw new ConvertError(`Two fields would have the name ${name}`, {expected: 'another one, see --rename'})
    }
    into[name] = value
    if (built.dates.has(key)) dates.add(name)
  }
  const params = isPlainObject(built.values.params) ? built.values.params : {}
  const below: FrontMatter = {}
  const paramsName = names.get('params') ?? 'params'
  const placed = new Set<string>()
  const putBelow = (key: string) => {
    if (placed.has(key)) return
    if (placed.size === 0) put(values, 'params', below)
    placed.add(key)
    put(below, key, params[key])
  }
  const {guard = [], fields: fieldsOf} = presetOf(preset)
  for (const key of fields === undefined ? Object.keys(built.values) : new Set([listedKeys(fields), guard].flat())) {
    if (key === 'params' && built.values.params === params) {
      Object.keys(params).forEach(putBelow)
    } else if (Object.hasOwn(built.values, key)) put(values, key, built.values[key])
    else if (Object.hasOwn(params, key)) putBelow(key)
  }
  const presetParams = fieldsOf({}).params ?? {}
  for (const [said, value] of readAdded(set)) {
    const key = printable(said, 'line')
    const isBelow = !Object.hasOwn(values, key) && (Object.hasOwn(below, key) || Object.hasOwn(presetParams, key))
    if (isBelow && Object.keys(below).length === 0) values[paramsName] = below
    ;(isBelow ? below : values)[key] = printable(value)
    dates.delete(key)
  }
  return {values, dates}
}
