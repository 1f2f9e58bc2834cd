import {prefix} from './as-written.ts'

/** What begins with backticks and has more of them is a code span. */
const fence = new RegExp(`${prefix}(\`{3,}(?=[^\`]*$)|~{3,})`)
const dollars = new RegExp(`${prefix}\\$\\$$`)
const htmlBlock = new RegExp(`${prefix}<(table>|a href=)`)
const blankLine = /^[ \t>]*$/

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
