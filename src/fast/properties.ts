import {parse as commas} from 'comma-separated-tokens'
import type {Token} from 'parse5'
import {find, html, svg} from 'property-information'
import {parse as spaces} from 'space-separated-tokens'
import {noProperties} from '../ground/hast-node.ts'
import {perName} from '../ground/remembered.ts'

type Value = string | number | boolean | Array<string | number>
interface Field {
  property: string
  read: (value: string) => Value
}

/**
 * Attributes → hast properties, as `hastscript` makes them: names in camelCase, lists split, numbers and booleans read.
 * Saves the look-up of what an attribute is (`property-information`) for all but the first attribute of a name.
 */
export function toProperties(attributes: readonly Token.Attribute[], isSvg: boolean): Record<string, Value> {
  if (attributes.length === 0) return noProperties()
  const properties: Record<string, Value> = {}
  const fieldOf = isSvg ? svgField : htmlField
  for (const {name, prefix, value} of attributes) {
    const field = fieldOf(prefix ? `${prefix}:${name}` : name)
    if (field === undefined) continue
    const read = field.read(value)
    // Upstream takes `classname`, which React's authors write into HTML, for more of `class`.
    if (field.property === 'className' && properties.className !== undefined)
      properties.className = [...(properties.className as string[]), ...(read as string[])]
    else properties[field.property] = read
  }
  return properties
}

const htmlField = perName((name) => describe(name, false))
const svgField = perName((name) => describe(name, true))

function describe(name: string, isSvg: boolean): Field | undefined {
  // Names of Object's own are left out upstream, too.
  if (name in Object.prototype) return undefined
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
