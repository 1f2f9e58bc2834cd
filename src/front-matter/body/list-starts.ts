import {blockAt} from './block-at.ts'

const item = /^(\d{1,9})\. /

/**
 * Says of each list that begins with another number than one where it begins: kramdown counts from one, whatever is
 * written, unless an attribute says so. Lists within others and in quotes are left to it.
 *
 *     2. 甲       2. 甲
 *     3. 乙   →   3. 乙
 *                {: start="2"}
 */
export function withListStarts(markdown: string): string {
  if (!/^(?!1\. )\d{1,9}\. /m.test(markdown)) return markdown
  const out: string[] = []
  let start: string | undefined
  let isInList = false
  /** The last line of a block that is no text. */
  let last = -1
  const end = (): void => {
    if (start !== undefined) out.splice(out.findLastIndex((line) => line !== '') + 1, 0, `{: start="${start}"}`)
    start = undefined
    isInList = false
  }
  const lines = markdown.split('\n')
  for (const [index, line] of lines.entries()) {
    if (index > last) {
      const number = item.exec(line)?.[1]
      if (isInList && number === undefined && /^\S/.test(line)) end()
      if (number !== undefined && !isInList) {
        isInList = true
        if (Number(number) !== 1) start = String(Number(number))
      }
      last = blockAt(lines, index)?.last ?? last
    }
    out.push(line)
  }
  end()
  return out.join('\n')
}
