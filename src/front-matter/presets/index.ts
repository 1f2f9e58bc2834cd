import {astro} from './astro.ts'
import {eleventy} from './eleventy.ts'
import {hugo} from './hugo.ts'
import {jekyll} from './jekyll.ts'
import {none} from './none.ts'
import {obsidian} from './obsidian.ts'
import type {Preset} from './preset.ts'

/** Every preset by the name that the options have for it, one line each, in the order of the help. */
const presets = {hugo, jekyll, astro, eleventy, obsidian} satisfies Record<string, Preset>

/** What the option `preset` may be. */
export type PresetName = keyof typeof presets

/** The same as a list, in the order of the help. */
export const presetNames = Object.keys(presets) as readonly PresetName[]

/** The preset of a name; what holds without one where there is none. */
export function presetOf(name: PresetName | undefined): Preset {
  return name === undefined ? none : presets[name]
}
