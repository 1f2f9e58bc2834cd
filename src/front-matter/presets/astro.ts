import {isoDate} from '../dates.ts'
import type {Preset} from './preset.ts'

/**
 * Astro's content collections, with the schema of its blog starter: `title`, `description` and `pubDate` are required
 * there, so an article without title takes its address. `.md` files have no template engine.
 */
export const astro: Preset = {
  fields: ({title, description, date, tags, source, author, publisher, lang, image}) => ({
    title: title || source || 'Untitled',
    description: description || title || source || 'Untitled',
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
  reads: ['yaml', 'toml'],
}
