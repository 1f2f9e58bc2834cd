/**
 * The article's address that a file's front matter names: YAML, TOML or JSON, on a level of its own or below `params`.
 * Read line by line, since a file that a person wrote may be none that a parser reads.
 * @returns `undefined` when there is no front matter, or no source in it.
 */
export function sourceLine(text: string): string | undefined {
  const head = headOf(text)
  const line = head === undefined ? undefined : /^[ \t]*"?source"?[ \t]*[:=](.*)$/m.exec(head)?.[1]
  const value = line?.trim().replace(/,$/, '')
  return value?.trimEnd().replace(/^(["'])(.*)\1$/, '$2')
}

/** No front matter is longer. */
const headLimit = 64 * 1024

function headOf(text: string): string | undefined {
  const start = text.slice(0, headLimit).replaceAll('\r\n', '\n')
  for (const [open, close] of [
    ['---\n', '\n---\n'],
    ['+++\n', '\n+++\n'],
    ['{\n', '\n}\n'],
  ] as const) {
    if (!start.startsWith(open)) continue
    const end = start.indexOf(close, open.length - 1)
    return end < 0 ? undefined : start.slice(open.length, end)
  }
  return undefined
}
