const item = /^(\d{1,9})\. /
const fence = /^(`{3,}|~{3,})/

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
  let open: string | undefined
  const end = (): void => {
    if (start !== undefined) out.splice(out.findLastIndex((line) => line !== '') + 1, 0, `{: start="${start}"}`)
    start = undefined
    isInList = false
  }
  for (const line of markdown.split('\n')) {
    const number = open === undefined ? item.exec(line)?.[1] : undefined
    if (open === undefined && isInList && number === undefined && /^\S/.test(line)) end()
    if (number !== undefined && !isInList) {
      isInList = true
      if (Number(number) !== 1) start = String(Number(number))
    }
    const mark = fence.exec(line)?.[1]
    if (open === undefined) open = mark
    else if (mark?.startsWith(open)) open = undefined
    out.push(line)
  }
  end()
  return out.join('\n')
}
