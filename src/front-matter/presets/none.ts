import {isoDate} from '../dates.ts'
import type {Preset} from './preset.ts'

/** Without a preset: every fact under its own name. */
export const none: Preset = {
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
