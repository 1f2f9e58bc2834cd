import {isoDate} from '../dates.ts'
import type {Preset} from './define.ts'

/** Eleventy runs Liquid over Markdown unless the file says otherwise, which it does here. */
export const eleventy: Preset = {
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
    templateEngineOverride: 'md',
  }),
  date: isoDate,
  dates: ['date'],
  guard: 'templateEngineOverride',
  yamlOnly: true,
}
