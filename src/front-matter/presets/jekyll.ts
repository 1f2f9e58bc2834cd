import {forKramdown} from '../body/kramdown.ts'
import {spacedDate} from '../dates.ts'
import type {Preset} from './preset.ts'

/** Jekyll: Liquid is off, since an article may hold `{{`; the body is for kramdown, which prints a backslash. */
export const jekyll: Preset = {
  fields: ({title, date, author, tags, lang, image, description, source, publisher}) => ({
    layout: 'post',
    title,
    date,
    author,
    tags,
    lang,
    image,
    description,
    source,
    publisher,
    render_with_liquid: false,
  }),
  date: spacedDate,
  dates: ['date'],
  proposes: ['layout'],
  guard: 'render_with_liquid',
  body: forKramdown,
  hardBreak: '  \n',
  reads: ['yaml'],
}
