/** The title line, taken apart; both parts as they stand there. */
export interface TitleLink {
  title: string
  url: string
}

/**
 * `[Title](URL)`, a CommonMark link or not quite one: the title may hold brackets and line breaks, the URL parentheses
 * and blanks. So the border is the last `](`, and the end the last `)`.
 *
 *     [[视频] 题目｜（附图）](https://example.com/a_(b))
 *
 * @returns `undefined` where it is no link.
 */
export function readTitleLink(line: string): TitleLink | undefined {
  if (!line.startsWith('[')) return undefined
  const border = lastBorder(line)
  if (!border) return undefined
  const close = line.lastIndexOf(')')
  const target = line.slice(border.end, close < border.end ? undefined : close).trim()
  return {title: withoutEscapes(line.slice(1, border.start)), url: bareTarget(target)}
}

/** `\[附图\]` → `[附图]` */
function withoutEscapes(title: string): string {
  return title.includes('\\') ? title.replace(/\\([[\]])/g, '$1') : title
}

/** The last `](`, or `] (` where there is none. */
function lastBorder(line: string): {start: number; end: number} | undefined {
  const direct = line.lastIndexOf('](')
  if (direct > 0) return {start: direct, end: direct + 2}
  const bracket = line.lastIndexOf(']')
  const after = bracket < 1 ? null : /^\][ \t]+\(/.exec(line.slice(bracket, bracket + 10))
  return after ? {start: bracket, end: bracket + after[0].length} : undefined
}

/** `<https://example.com/a b> "hint"` → `https://example.com/a b`. */
function bareTarget(target: string): string {
  const bare = target.replace(/(?<![ \t])[ \t]+(?:"[^"]*"|'[^']*')$/, '')
  return bare.startsWith('<') && bare.endsWith('>') ? bare.slice(1, -1) : bare
}
