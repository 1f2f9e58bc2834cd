import {withoutObsidianSyntax} from '../body/obsidian.ts'
import {zonelessDate} from '../dates.ts'
import type {Preset} from './preset.ts'

/** Obsidian, with the properties that its Web Clipper writes; every property has one type across a vault. */
export const obsidian: Preset = {
  fields: ({title, source, author, publisher, date, description, lang, image, tags = []}) => ({
    title,
    source,
    author,
    publisher,
    published: date,
    description,
    lang,
    image,
    tags: [...new Set([...tags.flatMap((tag) => obsidianTag(tag) ?? []), 'clippings'])],
  }),
  date: zonelessDate,
  dates: ['published'],
  body: withoutObsidianSyntax,
  reads: ['yaml'],
}

/** A tag has letters, digits, `_`, `-` and `/` only, and is no number: `三聚氰胺 #2` → `三聚氰胺-2`. */
function obsidianTag(tag: string): string | undefined {
  const bare = tag
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/gu, '-')
    .replace(/^[-/]+|(?<![-/])[-/]+$/g, '')
  return bare === '' ? undefined : /^[\d/]+$/.test(bare) ? `_${bare}` : bare
}
