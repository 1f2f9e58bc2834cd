import {byLine, type Line} from './by-line.ts'
import {doubled, mapMarkdown, prefix} from './map-markdown.ts'
import {shortcodes} from './shortcodes.ts'

/**
 * A body that goldmark, as Hugo sets it up, reads as CommonMark does, without shortcodes and ends of a summary.
 *
 *     ## 甲 {#a}   → ## 甲 \{#a}    attributes, which are not shown
 *     甲⏎⏎: 乙     → 甲⏎⏎\: 乙      a definition
 *     - [[x]]      → - [\[x]]       a box to tick
 *     <<https:…>>  → &lt;<https:…>>  a quotation mark
 */
export function forGoldmark(markdown: string): string {
  if (!suspicious.test(markdown)) return markdown
  const lines = byLine(markdown, mapPart)
  return mapMarkdown(markdown, {...shortcodes, text: (text, at) => shortcodes.text(lines(text, at), at)})
}

/** Whether a body may hold any of it, shortcodes as well. */
const suspicious = /\{\{[<%]|<!--more-->|^[ \t>]*:[ \t]|\}$|\[[ xX]\]|<<http/m

const heading = new RegExp(`${prefix}#{1,6} .*\\}$`)
const attributes = /(?<!\\)\{(?=[ \t]*(?:[#.]|[\w:-]+=))/g
const definition = /^([ \t>]*):(?=[ \t])/
/** Unlike a box of ours, it stands within brackets, or without a blank behind it. */
const box = new RegExp(`${prefix}(?<=[-*+.)] )(?:!?\\[+(?=\\[[ xX]\\])|(?=\\[[ xX]\\]\\S))`)

function mapPart(part: string, line: Line, at: number): string {
  let mapped = heading.test(line.text) ? part.replace(attributes, '\\{') : part
  if (at === line.start) mapped = mapped.replace(definition, '$1\\:').replace(box, '$&\\')
  return mapped.replace(doubled, '&lt;')
}
