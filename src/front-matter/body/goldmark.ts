import {bracketedAddress, definition, doubled, prefix} from './as-written.ts'
import {bracketsInLabels} from './bracket-pairs.ts'
import {byLine, type Line} from './by-line.ts'
import {mapMarkdown} from './map-markdown.ts'
import {withPlainTildes} from './plain-tildes.ts'
import {shortcodes} from './shortcodes.ts'

/**
 * A body that goldmark, as Hugo sets it up, reads as CommonMark does, without shortcodes and ends of a summary.
 *
 *     ## 甲 {#a}   → ## 甲 \{#a}    attributes, which are not shown
 *     甲⏎⏎: 乙     → 甲⏎⏎\: 乙      a definition
 *     - [[x]]      → - [\[x]]       a box to tick
 *     - [X](https:…) → - [&#88;](https:…)  another
 *     [**[甲]**](…) → [**\[甲\]**](…)  a link whose marks, or boxes, are seen otherwise
 *     [1]:(甲       → \[1]:(甲         the address of a link, which is not shown
 *     <<https:…>>  → &lt;<https:…>>  a quotation mark
 *     ## *~~甲~~乙*  → ## *甲乙*     what ends Hugo: struck words within marks or links in a heading
 */
export function forGoldmark(markdown: string): string {
  if (!suspicious.test(markdown)) return markdown
  const inLabels = bracketsInLabels(markdown)
  const lines = byLine(markdown, (part, line, at) => mapPart(part, line, at, inLabels))
  return mapMarkdown(markdown, {...shortcodes, text: (text, at) => shortcodes.text(lines(text, at), at)})
}

/** Whether a body may hold any of it, shortcodes as well. */
const suspicious = /\{\{[<%]|<!--more-->|^[ \t>]*:[ \t]|\}$|\[[ xX]\]|<<(?:http|\/?su[bp]>)|~~|\]:|\[[^\]\n]{0,200}\[/m

const heading = new RegExp(`${prefix}#{1,6} .*\\}$`)
const attributes = /(?<!\\)\{(?=[ \t]*(?:[#.]|[\w:-]+=))/g
/** The mark of an item. */
const item = new RegExp(`${prefix}(?<=[-*+.)] )`)
/** What goldmark takes for the address of a link: it counts no parentheses in one. */
const naming = new RegExp(`${prefix}(?=\\[[^[\\]^\\\\][^[\\]\\\\]*\\]:)`)
/** A box, and what may hold one that is none: an address, or what a picture says, which shows its backslashes. */
const box = new RegExp(
  String.raw`${bracketedAddress}|\\.|!\[(?:[^[\]\\\n]|\\.|\[[^[\]\n]{0,200}\])*\]\(|\[([ xX])\](\(?)`,
  'g',
)
/** Struck words beside a mark or a link in a heading. */
const struck = new RegExp(`${prefix}#{1,6} (?=.*~~).*(?:\\]\\(|(?<!\\\\)\\*)`)

function mapPart(part: string, line: Line, at: number, inLabels: ReadonlySet<number>): string {
  const bare = withoutBrackets(part, at, inLabels)
  let mapped = heading.test(line.text) ? bare.replace(attributes, '\\{') : bare
  if (mapped.includes('~~') && struck.test(line.text)) mapped = mapped.replace(/(?<!\\)~~/g, '')
  if (at === line.start) {
    const mark = naming.exec(line.text)?.[0]
    if (mark !== undefined && !inLabels.has(at + mark.length)) mapped = `${mark}\\${mapped.slice(mark.length)}`
    mapped = mapped.replace(definition, '$1\\:')
  }
  return withoutBoxes(withPlainTildes(mapped), line, at).replace(doubled, '&lt;')
}

/** Beside a bracket in the words of a link, goldmark sees no marks, nor a link where the bracket is a box. */
function withoutBrackets(part: string, at: number, inLabels: ReadonlySet<number>): string {
  if (inLabels.size === 0) return part
  return part.replace(/[[\]]/g, (bracket, offset: number) => (inLabels.has(at + offset) ? `\\${bracket}` : bracket))
}

/**
 * A box of ours stands behind the mark of an item, and a blank behind it; no other line of an item begins with one. A
 * link may be called X.
 */
function withoutBoxes(part: string, {start, text}: Line, at: number): string {
  const mark = item.exec(text)?.[0].length
  if (mark === undefined && !/^[ \t>]+\[[ xX]\]/.test(text)) return part
  return part.replace(box, (found, letter: string | undefined, opening: string, offset: number) => {
    if (letter === undefined || (mark !== undefined && at + offset === start + mark && text[mark + 3] === ' '))
      return found
    return opening === '(' ? `[&#${letter.charCodeAt(0)};](` : `\\${found}`
  })
}
