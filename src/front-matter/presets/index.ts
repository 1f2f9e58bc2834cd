import type {Preset as PresetName} from '../../options.ts'
import {isoDate} from '../dates.ts'
import {astro} from './astro.ts'
import type {Preset} from './define.ts'
import {eleventy} from './eleventy.ts'
import {hugo} from './hugo.ts'
import {jekyll} from './jekyll.ts'
import {obsidian} from './obsidian.ts'

/** Without a preset: every fact under its own name. */
const none: Preset = {
  fields: ({title, source, date, author, publisher, lang, description, image, tags}) => ({
    title,
    source,
    date,
    author,
    publisher,
    lang,
    description,
    image,
    tags,
  }),
  date: isoDate,
  dates: ['date'],
}

/** Every preset, one line each. */
export const presets: Readonly<Record<PresetName | 'none', Preset>> = {none, astro, eleventy, hugo, jekyll, obsidian}
