/** What front matter calls the article's address: `source`, unless it is renamed (`source=link,date=published`). */
export function sourceKey(rename = ''): string {
  const pairs = rename.split(',').map((pair) => pair.split('='))
  return pairs.find(([key]) => key!.trim() === 'source')?.[1]?.trim() || 'source'
}

/**
 * The article's address that a file's front matter names: YAML, TOML or JSON, on a level of its own or below `params`.
 * Read line by line, since a file that a person wrote may be none that a parser reads.
 * @param key What it is called there.
 * @returns `undefined` when there is no front matter, or no source in it.
 */
export function sourceLine(text: string, key = 'source'): string | undefined {
  const head = headOf(text)
  for (const line of head?.split('\n') ?? []) {
    const border = line.search(/[:=]/)
    if (border >= 0 && bare(line.slice(0, border)) === key)
      return bare(
        line
          .slice(border + 1)
          .trim()
          .replace(/,$/, ''),
      )
  }
  return undefined
}

/** `"a"` → `a` */
function bare(said: string): string {
  return said.trim().replace(/^(["'])(.*)\1$/, '$2')
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
