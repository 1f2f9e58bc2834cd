/** `key: value` and TOML's `key = value`. */
const field = /^([A-Za-z_][\w-]*)\s*[:=](?!\S)(.*)/s
const item = /^\s*-\s(.*)/s

/**
 * Reads a front matter that no YAML reader takes, line by line: most often a title with a colon and no quotes.
 *
 *     title: Prague: a walk
 *
 * @returns `undefined` where no line is a field.
 */
export function looseFields(block: string): Record<string, unknown> | undefined {
  const fields = new Map<string, unknown>()
  let last = ''
  for (const line of block.split(/\r?\n/)) {
    const [, key, value = ''] = field.exec(line) ?? []
    if (key !== undefined) {
      last = key
      fields.set(key, looseValue(value.trim()))
      continue
    }
    const entry = item.exec(line)
    if (!entry || last === '') continue
    const before = fields.get(last)
    const bare = unquoted(entry[1]!.trim())
    fields.set(last, Array.isArray(before) ? [...before, bare] : before === '' ? [bare] : before)
  }
  return fields.size > 0 ? Object.fromEntries(fields) : undefined
}

function looseValue(value: string): string | string[] {
  if (!/^\[.*\]$/.test(value)) return unquoted(value)
  const inner = value.slice(1, -1).trim()
  return inner === '' ? [] : inner.split(/(?<!\s)\s*,\s*/).map(unquoted)
}

function unquoted(value: string): string {
  const match = /^(["'])(.*)\1$/.exec(value)
  return match ? match[2]! : value
}
