import {parse as commas} from 'comma-separated-tokens'
import type {Token} from 'parse5'
import {find, html, svg} from 'property-information'
import {parse as spaces} from 'space-separated-tokens'

type Value = string | number | boolean | Array<string | number>
interface Field {
  property: string
  read: (value: string) => Value
}

const known = {html: new Map<string, Field | undefined>(), svg: new Map<string, Field | undefined>()}

/**
 * Attributes → hast properties, as `hastscript` makes them: names in camelCase, lists split, numbers and booleans read.
 * Saves the look-up of what an attribute is (`property-information`) for all but the first attribute of a name.
 */
export function toProperties(attributes: readonly Token.Attribute[], isSvg: boolean): Record<string, Value> {
  const properties: Record<string, Value> = {}
  for (const {name, prefix, value} of attributes) {
    const written = prefix ? `${prefix}:${name}` : name
    const field = fieldOf(written, isSvg)
    if (field) properties[field.property] = field.read(value)
  }
  return properties
}

function fieldOf(name: string, isSvg: boolean): Field | undefined {
  const fields = isSvg ? known.svg : known.html
  let field = fields.get(name)
  if (field === undefined && !fields.has(name)) {
    // Names of Object's own are left out upstream, too.
    field = name in Object.prototype ? undefined : describe(name, isSvg)
    // Made-up names of hostile documents must not fill the memory.
    if (fields.size < 1000) fields.set(name, field)
  }
  return field
}

function describe(name: string, isSvg: boolean): Field {
  const info = find(isSvg ? svg : html, name)
  const {property} = info
  const asNumber = (value: string): Value => (value && !Number.isNaN(Number(value)) ? Number(value) : value)
  const normal = property.toLowerCase()
  const asBoolean = (value: string): Value => (value === '' || value.toLowerCase() === normal ? true : value)
  const asIs = (value: string): Value => value
  const one = info.number ? asNumber : info.boolean || info.overloadedBoolean ? asBoolean : asIs
  const item = one as (value: string) => string | number
  if (info.spaceSeparated) return {property, read: (value) => spaces(value).map(item)}
  if (info.commaSeparated) return {property, read: (value) => commas(value).map(item)}
  if (info.commaOrSpaceSeparated) return {property, read: (value) => spaces(commas(value).join(' ')).map(item)}
  return {property, read: one}
}
