import {isoDate} from '../dates.ts'
import type {Preset} from './define.ts'

/**
 * Astro's content collections, with the schema of its blog starter: `title`, `description` and `pubDate` are required
 * there. `.md` files have no template engine.
 */
export const astro: Preset = {
  fields: ({title, description, date, tags, source, author, publisher, lang, image}) => ({
    title,
    description: description || title,
    pubDate: date,
    tags,
    source,
    author,
    publisher,
    lang,
    image,
  }),
  date: isoDate,
  dates: ['pubDate'],
}
