import {readRenames} from '../pairs.ts'

/** What front matter calls the article's address: `source`, unless it is renamed (`source=link,date=published`). */
export function sourceKey(rename?: string): string {
  return readRenames(rename).get('source') ?? 'source'
}

/**
 * The article's address that a file's front matter names: YAML, TOML or JSON, on a level of its own or below `params`.
 * Read line by line, since a file that a person wrote may be none that a parser reads.
 * @param key What it is called there.
 * @returns `undefined` when there is no front matter, or no source in it.
 */
export function sourceLine(text: string, key = 'source'): string | undefined {
  const starts = [
    {name: key, border: /^\s*(?:=|:(?!\S))/},
    // A quoted key ends at its quote, so that its colon needs no blank behind it.
    {name: JSON.stringify(key), border: /^\s*[:=]/},
    {name: `'${key}'`, border: /^\s*[:=]/},
  ]
  for (const line of headOf(text)?.split('\n') ?? []) {
    const said = line.trimStart()
    for (const {name, border} of starts) {
      const rest = said.startsWith(name) ? said.slice(name.length) : ''
      const found = border.exec(rest)
      if (found) return bare(rest.slice(found[0].length).trim().replace(/,$/, ''))
    }
  }
  return undefined
}

/** `"a"` → `a` */
function bare(said: string): string {
  return said.replace(/^(["'])(.*)\1$/, '$2')
}

/** No front matter is longer. */
const headLimit = 64 * 1024

function headOf(text: string): string | undefined {
  const start = text
    .slice(0, headLimit)
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
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
