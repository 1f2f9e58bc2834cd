import {mailAutolink} from './mail-autolink.ts'

/** What a failed search has taught: an end that is missing behind one place is missing behind every later one. */
export interface Memo {
  noCommentEnd: boolean
  noInstructionEnd: boolean
  noDataEnd: boolean
  noQuote: Record<string, boolean>
}

const autolink = new RegExp(String.raw`<(?:[A-Za-z][A-Za-z0-9.+-]{1,31}:[^\x00-\x20<>]*|${mailAutolink})>`, 'y')
const tag =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w:.-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[A-Za-z][A-Za-z0-9-]*\s*|![A-Za-z][^>]*)>/y

/** End of the autolink or raw HTML that begins with the `<` at `at`, or -1 (CommonMark 0.31 §6.5 and §6.6). */
export function scanAngle(text: string, at: number, memo: Memo): number {
  const next = text.charCodeAt(at + 1)
  if (next === 33 && text.startsWith('<!--', at)) {
    if (memo.noCommentEnd) return -1
    if (text.startsWith('<!-->', at)) return at + 5
    if (text.startsWith('<!--->', at)) return at + 6
    const end = text.indexOf('-->', at + 4)
    memo.noCommentEnd = end < 0
    return end < 0 ? -1 : end + 3
  }
  if (next === 33 && text.startsWith('<![CDATA[', at)) {
    const end = memo.noDataEnd ? -1 : text.indexOf(']]>', at + 9)
    memo.noDataEnd = end < 0
    return end < 0 ? -1 : end + 3
  }
  if (next === 63) {
    const end = memo.noInstructionEnd ? -1 : text.indexOf('?>', at + 2)
    memo.noInstructionEnd = end < 0
    return end < 0 ? -1 : end + 2
  }
  autolink.lastIndex = at
  if (autolink.test(text)) return autolink.lastIndex
  tag.lastIndex = at
  return tag.test(text) ? tag.lastIndex : -1
}
