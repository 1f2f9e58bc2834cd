/** What becomes of a piece of a document that begins `at` so many characters. */
export type Change = (piece: string, at: number) => string

/** What becomes of each kind of text in a Markdown document; what is not named stays. */
export interface Changes {
  /** Text, from one piece of another kind to the next. */
  text: Change
  /** A code span with its backticks, or a line of a code block. */
  code?: Change
  /** A formula with its dollars; what its reader takes for one, though a writer may have meant dollars. */
  formula?: Change
  /** An HTML block, which knows no backslashes: a table, or a link without words. */
  html?: Change
}

/** Source of a pattern for what stands before the text of a line: the marks of quotes and list items. */
export const prefix = String.raw`^(?:[ \t>]|[-*+] |\d{1,9}[.)] )*`

/**
 * What stands before an address between angle brackets, or a tag of ours, and is a quotation mark to some with its
 * bracket.
 */
export const doubled = /(?<!\\)<(?=<(?:https?:|\/?su[bp]>))/g

/** What begins with backticks and has more of them is a code span. */
const fence = new RegExp(`${prefix}(\`{3,}(?=[^\`]*$)|~{3,})`)
const alternative = /!\[(?:[^[\]\\\n]|\\.)*\](?=\()/g

/** What pictures say without the backslashes before tildes, which goldmark and kramdown show: `![5\~10岁](…)`. */
export function withPlainTildes(text: string): string {
  if (!text.includes('\\~')) return text
  return text.replace(alternative, (picture) => picture.replaceAll('\\~', '~'))
}

const dollars = new RegExp(`${prefix}\\$\\$$`)
const htmlBlock = new RegExp(`${prefix}<(table>|a href=)`)
const blankLine = /^[ \t>]*$/

const same: Change = (piece) => piece

/** Applies changes to a Markdown document as this program writes it: code is fenced, and closed. */
export function mapMarkdown(markdown: string, {text, code = same, formula = same, html = same}: Changes): string {
  const lines = markdown.split('\n')
  const pieces: string[] = []
  let index = 0
  let at = 0
  let plain: string[] = []
  const endPlain = () => {
    if (plain.length === 0) return
    const source = plain.join('\n')
    pieces.push(mapSpans(source, at - source.length - 1, {text, code, formula}))
    plain = []
  }
  const putBlock = (last: number, change: Change) => {
    endPlain()
    const block = lines.slice(index, last + 1).join('\n')
    pieces.push(change(block, at))
    at += block.length + 1
    index = last + 1
  }
  while (index < lines.length) {
    const block = blockAt(lines, index)
    if (block?.kind === 'code') {
      putBlock(index, same)
      while (index < Math.min(block.last, lines.length)) putBlock(index, code)
      if (index < lines.length) putBlock(index, same)
    } else if (block) putBlock(block.last, block.kind === 'html' ? html : formula)
    else {
      const line = lines[index]!
      plain.push(line)
      at += line.length + 1
      index++
    }
  }
  endPlain()
  return pieces.join('\n')
}

/**
 * The block of another kind than text that begins with a line.
 * @returns Its kind and the index of its last line, beyond the document where nothing closes it.
 */
export function blockAt(
  lines: readonly string[],
  index: number,
): {kind: 'code' | 'html' | 'formula'; last: number} | undefined {
  const line = lines[index]!
  const mark = fence.exec(line)?.[1]
  if (mark !== undefined) {
    let last = index + 1
    while (last < lines.length && !closes(lines[last]!, mark)) last++
    return {kind: 'code', last}
  }
  const tag = line.includes('<') ? htmlBlock.exec(line)?.[1] : undefined
  if (tag !== undefined) return {kind: 'html', last: endOfHtml(lines, index, tag === 'table>' ? 'table' : 'a')}
  const isFormula = line.endsWith('$$') && dollars.test(line) && /^[ \t>]*\$\$$/.test(lines[index + 2] ?? '')
  return isFormula ? {kind: 'formula', last: index + 2} : undefined
}

/** Whether a line ends the code block that this mark has begun. */
function closes(line: string, open: string): boolean {
  const mark = fence.exec(line)?.[1]
  return mark?.startsWith(open) === true && line.trimEnd().endsWith(mark)
}

/** Index of the last line of an HTML block: it holds one element, and no blank line. */
function endOfHtml(lines: readonly string[], from: number, tagName: string): number {
  let depth = 0
  let index = from
  while (index < lines.length && !blankLine.test(lines[index]!)) {
    const line = lines[index]!
    depth += line.split(`<${tagName}`).length - line.split(`</${tagName}>`).length
    if (depth <= 0) return index
    index++
  }
  return index - 1
}

/** Source of a pattern for an address between angle brackets, which is text in one piece whatever it holds. */
export const bracketedAddress = String.raw`<https?:[^<>\s]*>`
const address = new RegExp(bracketedAddress, 'y')
/** Source of a pattern for where a link leads, with its title. */
export const linkTarget = String.raw`\]\((?:[^\s()]|\((?:[^\s()]|\((?:[^\s()]|\([^\s()]*\))*\))*\))*(?: "(?:[^"\\\n]|\\.)*"| '[^'\n]*')?\)`
const target = new RegExp(linkTarget, 'y')
/** As Obsidian and pandoc tell formulas from prices: no blank inside of the dollars, no digit behind them. */
const inlineFormula = /(?<!\$)\$(?![\s$])[^$\n]*(?<!\s)\$(?![\d$])|\$\$(?![\s$])(?:[^$\n]|\$(?!\$))+\$\$/y

/** Text without blocks of another kind: its code spans and formulas apart from the rest. */
function mapSpans(source: string, offset: number, {text, code, formula}: Required<Omit<Changes, 'html'>>): string {
  if (!/[`$]/.test(source)) return text(source, offset)
  let result = ''
  let copied = 0
  const endOfContent = contentEnds(source)
  let contentEnd = -1
  const put = (at: number, end: number, change: Change) => {
    if (at > copied) result += text(source.slice(copied, at), offset + copied)
    result += change(source.slice(at, end), offset + at)
    copied = end
  }
  for (let at = 0; at < source.length; ) {
    const char = source[at]
    if (char === '\\') at += 2
    else if (char === '<') at = endOf(address, source, at) ?? at + 1
    else if (char === ']') at = endOf(target, source, at) ?? at + 1
    else if (char === '$') {
      const end = endOf(inlineFormula, source, at)
      // A price, and a dollar in an address.
      const isFormula = end !== undefined && !source.slice(at, end).includes('](')
      if (isFormula) put(at, end, formula)
      at = isFormula ? end : at + 1
    } else if (char === '`') {
      const open = runOfBackticks(source, at)
      if (contentEnd < at) contentEnd = endOfContent(at)
      const end = endOfSpan(source, at + open, open, contentEnd)
      if (end !== undefined) put(at, end, code)
      at = end ?? at + open
    } else at++
  }
  return copied < source.length ? result + text(source.slice(copied), offset + copied) : result
}

/** Offset behind what a sticky pattern finds at an offset. */
function endOf(pattern: RegExp, source: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : undefined
}

function runOfBackticks(source: string, from: number): number {
  let at = from
  while (source[at] === '`') at++
  return at - from
}

const row = new RegExp(`${prefix}\\|`)
/** The end of a paragraph or an item: a text that looked like a mark would be escaped. */
const blockEnd = /\n(?=[ \t>]*(?:$|[-*+|] |\d{1,9}[.)] |#{1,6} ))/gm
const cellEnd = /(?<!\\)\||$/gm

/**
 * Where the paragraph, the item or the cell ends that an offset is in: no code span goes on behind it. Offsets come in
 * their order.
 */
function contentEnds(source: string): (from: number) => number {
  let line = {end: -1, isRow: false}
  return (from) => {
    // Looked at once: a row may have any number of cells.
    if (from > line.end) {
      const end = source.indexOf('\n', from)
      const whole = source.slice(source.lastIndexOf('\n', from) + 1, end < 0 ? source.length : end)
      line = {end: end < 0 ? source.length : end, isRow: row.test(whole)}
    }
    const end = line.isRow ? cellEnd : blockEnd
    end.lastIndex = from
    return end.exec(source)?.index ?? source.length
  }
}

/** Offset behind the backticks that close a span, before `limit`. */
function endOfSpan(source: string, from: number, length: number, limit: number): number | undefined {
  for (let at = source.indexOf('`', from); at >= 0 && at < limit; ) {
    const run = runOfBackticks(source, at)
    if (run === length) return at + run
    at = source.indexOf('`', at + run)
  }
  return undefined
}
