import {forGoldmark} from '../body/goldmark.ts'
import {isoDate} from '../dates.ts'
import type {Preset} from './preset.ts'

/** Keys that Hugo knows and that no article of ours breaks; all others belong below `params`. */
const own: ReadonlySet<string> = new Set(
  'aliases categories draft expiryDate keywords lastmod linkTitle publishDate series slug summary weight'.split(' '),
)

/**
 * Hugo: fields of one's own below `params`; `isCJKLanguage` makes it count Chinese, Japanese and Korean words. Its
 * shortcodes run everywhere in a body, code included.
 */
export const hugo: Preset = {
  fields: ({title, date, description, tags, image, source, author, publisher, lang}) => ({
    title,
    date,
    description,
    tags,
    images: image && [image],
    isCJKLanguage: lang && /^(?:zh|ja|ko)\b/.test(lang) ? true : undefined,
    params: {source, author, publisher, lang},
  }),
  date: isoDate,
  dates: ['date'],
  extra: (key) => (own.has(key) ? undefined : 'params'),
  body: forGoldmark,
  // By the first sign, whatever comes behind it: then no page of the site is built.
  misread: /^(?:[-+{]|#\+)/,
}
