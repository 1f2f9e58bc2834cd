/** Begins a text that stands for a decimal; no text of a front matter holds it. */
const mark = '\u0001'

/** A decimal, its digits parted by underscores where TOML lets them be. */
const decimal = /^[+-]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:e[+-]?\d(?:_?\d)*)?$/i

/** A quotation on one line, a comment, what may be a number, or any other character; longer quotations come before. */
const part = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|[\w.+:-]+|./sy

/**
 * The same TOML, in which decimals are texts that JavaScript would write otherwise: its readers give numbers, and a
 * number does not know that it was `1.10`. Of what is no TOML, nothing is promised.
 */
export function quoteDecimals(toml: string): string {
  if (!/\d[.e]/i.test(toml)) return toml
  let quoted = ''
  const open: string[] = []
  let expected: 'key' | 'value' = 'key'
  for (let at = 0; at < toml.length; ) {
    const word = partAt(toml, at)
    if (word === undefined) return toml
    at += word.length
    quoted += expected === 'value' && isLossy(word) ? `"\\u0001${bare(word)}"` : word
    if (/^[ \t\r#]/.test(word)) continue
    if (word === '\n') expected = open.at(-1) === '[' ? expected : 'key'
    else if (word === '=') expected = 'value'
    else if (word === ',') expected = open.at(-1) === '[' ? 'value' : 'key'
    else if (word === ']' || word === '}') open.pop()
    else if (expected === 'value' && (word === '[' || word === '{')) {
      open.push(word)
      expected = word === '[' ? 'value' : 'key'
    }
  }
  return quoted
}

/** The decimal that a text stands for; `undefined` for any other. */
export function quotedDecimal(text: string): string | undefined {
  return text.startsWith(mark) ? text.slice(mark.length) : undefined
}

/** What begins there, a quotation or a comment as a whole; `undefined` where nothing closes a quotation. */
function partAt(toml: string, at: number): string | undefined {
  for (const quote of ['"""', "'''"]) {
    if (!toml.startsWith(quote, at)) continue
    const end = endOfQuotation(toml, at + quote.length, quote)
    return end === undefined ? undefined : toml.slice(at, end)
  }
  part.lastIndex = at
  const [word] = part.exec(toml)!
  return word === '"' || word === "'" ? undefined : word
}

/** Offset behind a quotation of several lines; one or two quotes may stand before those that close it. */
function endOfQuotation(toml: string, start: number, quote: string): number | undefined {
  for (let at = toml.indexOf(quote, start); at >= 0; at = toml.indexOf(quote, at + 1)) {
    let first = at
    if (quote === '"""') while (first > start && toml[first - 1] === '\\') first--
    if ((at - first) % 2 === 1) continue
    let end = at + quote.length
    while (toml[end] === quote[0]) end++
    return end
  }
  return undefined
}

function isLossy(word: string): boolean {
  return /[.e]/i.test(word) && decimal.test(word) && String(Number(bare(word))) !== bare(word)
}

function bare(word: string): string {
  return word.replaceAll('_', '')
}
