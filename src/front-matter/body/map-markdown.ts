/** What becomes of each kind of text in a Markdown document. */
export interface Changes {
  /** Text outside of code, from one piece of code to the next. */
  text: (text: string) => string
  /** A code span with its backticks, or a line of a code block. */
  code?: (code: string) => string
}

/** What stands before the text in a line: marks of quotes and list items. */
const prefix = String.raw`^(?:[ \t>]|[-*+] |\d{1,9}[.)] )*`
const fence = new RegExp(`${prefix}(\`{3,}|~{3,})`)

/** Applies changes to a Markdown document as this program writes it: code is fenced, and closed. */
export function mapMarkdown(markdown: string, {text, code = (same) => same}: Changes): string {
  const pieces: string[] = []
  let plain: string[] = []
  let open: string | undefined
  const endPlain = () => {
    if (plain.length > 0) pieces.push(mapSpans(plain.join('\n'), text, code))
    plain = []
  }
  for (const line of markdown.split('\n')) {
    const mark = fence.exec(line)?.[1]
    if (open === undefined && mark === undefined) {
      plain.push(line)
      continue
    }
    endPlain()
    if (open === undefined) {
      open = mark
      pieces.push(line)
    } else if (mark?.startsWith(open) && line.trimEnd().endsWith(mark)) {
      open = undefined
      pieces.push(line)
    } else pieces.push(code(line))
  }
  endPlain()
  return pieces.join('\n')
}

/** Text without code blocks: its code spans apart from the rest. */
function mapSpans(source: string, text: Changes['text'], code: (code: string) => string): string {
  if (!source.includes('`')) return text(source)
  let result = ''
  let copied = 0
  for (let at = 0; at < source.length; ) {
    const char = source[at]
    if (char === '\\') {
      at += 2
      continue
    }
    if (char !== '`') {
      at++
      continue
    }
    const open = runOfBackticks(source, at)
    const end = endOfSpan(source, at + open, open)
    if (end !== undefined) {
      result += text(source.slice(copied, at)) + code(source.slice(at, end))
      copied = end
    }
    at = end ?? at + open
  }
  return result + text(source.slice(copied))
}

function runOfBackticks(source: string, from: number): number {
  let at = from
  while (source[at] === '`') at++
  return at - from
}

/** Offset behind the backticks that close a span; it ends with its paragraph at the latest. */
function endOfSpan(source: string, from: number, length: number): number | undefined {
  const paragraph = source.indexOf('\n\n', from)
  const limit = paragraph < 0 ? source.length : paragraph
  for (let at = source.indexOf('`', from); at >= 0 && at < limit; ) {
    const run = runOfBackticks(source, at)
    if (run === length) return at + run
    at = source.indexOf('`', at + run)
  }
  return undefined
}
