import {ConvertError} from '../errors.ts'
import type {Settings} from '../options.ts'
import {listedKeys, readPairs, readRenames} from '../pairs.ts'
import type {Fields} from './fields.ts'
import {isPlainObject} from './plain-object.ts'
import {presetOf} from './presets/index.ts'
import type {FrontMatter} from './presets/preset.ts'

/**
 * Leaves out, renames and adds fields as the user says; keys are those of the preset. A key that stands below `params`
 * is found by its own name, and stays there; one that the preset has there is added there.
 *
 *     fields: 'title,source,date'   these, in this order, and what keeps a template engine away from the body
 *     rename: 'source=link'         `source` is written as `link`
 *     set: 'type=article,draft=true'   added, or put in place of what is there
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
  for (const key of fields === undefined ? Object.keys(built.values) : new Set(listedKeys(fields).concat(guard))) {
    if (key === 'params' && built.values.params === params) {
      Object.keys(params).forEach(putBelow)
    } else if (Object.hasOwn(built.values, key)) put(values, key, built.values[key])
    else if (Object.hasOwn(params, key)) putBelow(key)
  }
  const presetParams = fieldsOf({}).params ?? {}
  for (const [key, text = ''] of readPairs(set)) {
    const isBelow = !Object.hasOwn(values, key) && (Object.hasOwn(below, key) || Object.hasOwn(presetParams, key))
    if (isBelow && Object.keys(below).length === 0) values[paramsName] = below
    ;(isBelow ? below : values)[key] = meant(text)
    dates.delete(key)
  }
  return {values, dates}
}

/** `true`, `false` and whole numbers are what they look like; everything else is a text. */
function meant(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^(?:0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text
}
