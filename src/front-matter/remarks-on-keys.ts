import {listedKeys, readAdded, readRenames} from '../field-choice.ts'
import {hintFor} from '../ground/nearest.ts'
import {isPlainObject} from '../ground/plain-object.ts'
import type {Settings} from '../options.ts'
import {presetOf} from './presets/index.ts'
import type {FrontMatter} from './presets/preset.ts'

/** What the remarks are called among the messages of an article (`ruleId`); the key is what they have as `actual`. */
export const unknownField = 'unknown-field'

/** What to say of a key that is none. */
export interface Remark {
  key: string
  text: string
}

/**
 * What to say of keys that `fields` and `rename` name and that are none: neither the preset's, whether the article has
 * them or not, nor those of the front matter that the article came with.
 * @param built The article's fields before any is left out.
 */
export function remarksOnKeys(built: FrontMatter, {preset, fields, rename, set}: Settings): Remark[] {
  if (fields === undefined && rename === undefined) return []
  const ofPreset = presetOf(preset).fields({})
  const known = [ofPreset, ofPreset.params, built, built.params].flatMap((group) =>
    isPlainObject(group) ? Object.keys(group) : [],
  )
  const added = readAdded(set).map(([key]) => key)
  const unknown = [
    ...listedKeys(fields).filter((key) => !known.includes(key) && !added.includes(key)),
    ...[...readRenames(rename).keys()].filter((key) => !known.includes(key)),
  ]
  // Keys are meant by their own names, whatever they are renamed to.
  const own = new Map([...readRenames(rename)].flatMap(([key, name]) => (known.includes(key) ? [[name, key]] : [])))
  return [...new Set(unknown)].map((key) => {
    const meant = own.get(key)
    const hint = meant === undefined ? hintFor(key, [...new Set(known)]) : `did you mean ${meant}?`
    return {key, text: `There is no field ${key} (${hint})`}
  })
}
