import {type FieldNames, type FieldValues, readAdded, readRenames} from '../field-choice.ts'

/**
 * What front matter calls the article's address: `source`, unless it is renamed (`source=link,date=published`).
 * @param set The fields that every article gets: where the address is one of them, no key tells articles apart.
 */
export function sourceKey(rename?: FieldNames, set?: FieldValues): string | undefined {
  const key = readRenames(rename).get('source') ?? 'source'
  return readAdded(set).some(([name]) => name === key) ? undefined : key
}

/**
 * The article's address that a file's front matter names: YAML, TOML or JSON, on the outermost level or right below
 * `params`. Anything else is said of something else (`syndication:` with a `source: AP` below), or is no address. Read
 * line by line, since a file that a person wrote may be none that a parser reads.
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
  const head = headOf(text)
  if (!head) return undefined
  for (const said of linesOfArticle(head)) {
    for (const {name, border} of starts) {
      const rest = said.startsWith(name) ? said.slice(name.length) : ''
      const found = border.exec(rest)
      const value = found && bare(rest.slice(found[0].length).trim().replace(/,$/, ''))
      if (value && isAddress.test(value)) return value
    }
  }
  return undefined
}

/**
 * The key under which a file's front matter has an address, whatever it is called there.
 * @returns `undefined` where it has it nowhere.
 */
export function keyOfAddress(text: string, address: string): string | undefined {
  const head = headOf(text)
  for (const said of head ? linesOfArticle(head) : []) {
    const [, name, value] = /^([^\s:=]+)\s*[:=]\s*(\S+)$/.exec(said) ?? []
    if (name !== undefined && bare(value!.replace(/,$/, '')) === address) return bare(name)
  }
  return undefined
}

/** As every source that is an article's own begins. */
const isAddress = /^https?:\/\/[^\s/]/i

/** The lines of the outermost level and those right below `params`, without what they are indented by. */
function* linesOfArticle({open, lines}: Head): Generator<string> {
  const isToml = open === '+++\n'
  let outer: number | undefined
  let inner: number | undefined
  let isOpen = true
  for (const line of lines) {
    const said = line.trimStart()
    const indent = line.length - said.length
    if (said === '' || said.startsWith('#')) continue
    if (isToml) {
      if (said.startsWith('[')) isOpen = params.test(said)
      else if (isOpen) yield said
      continue
    }
    outer ??= indent
    if (indent <= outer) {
      isOpen = params.test(said)
      inner = undefined
      yield said
    } else if (isOpen) {
      inner ??= indent
      if (indent === inner) yield said
    }
  }
}

/** `params:`, `"params": {` or `[params]`. */
const params = /^(?:\[\s*(["']?)params\1\s*\]|(["']?)params\2\s*:)/

/** `"a"` → `a` */
function bare(said: string): string {
  return said.replace(/^(["'])(.*)\1$/, '$2')
}

/** No front matter is longer. */
const headLimit = 64 * 1024

/** A front matter: its fence, and the lines behind it. */
interface Head {
  open: string
  lines: string[]
}

function headOf(text: string): Head | undefined {
  const start = text
    .slice(0, headLimit)
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
  for (const [open, close] of [
    ['---\n', '\n---\n'],
    ['+++\n', '\n+++\n'],
    // The command's own `--json`.
    ['{\n  "frontMatter": {\n', '\n  },\n'],
    ['{\n', '\n}\n'],
  ] as const) {
    if (!start.startsWith(open)) continue
    const end = start.indexOf(close, open.length - 1)
    return end < 0 ? undefined : {open, lines: start.slice(open.length, end).split('\n')}
  }
  return undefined
}
