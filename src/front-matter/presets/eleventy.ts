import {none} from './none.ts'
import type {Preset} from './preset.ts'

/** Eleventy runs Liquid over Markdown unless the file says otherwise, which it does here. */
export const eleventy: Preset = {
  ...none,
  fields: (facts) => ({...none.fields(facts), templateEngineOverride: 'md'}),
  guard: 'templateEngineOverride',
  reads: ['yaml'],
}
