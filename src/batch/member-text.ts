const backslash = 92

/**
 * The text of a member's value in a JSON object, as it is written but for blanks between its parts: JavaScript reads
 * numbers of more than 53 bits as others. Of members of one name the last counts, as in `JSON.parse`.
 *
 *     memberText('{"user": {"id": 1}, "id": [2, 3]}', 'id')   → '[2,3]'
 *
 * @param text JSON that holds an object; that it does has been asked before.
 */
export function memberText(text: string, name: string): string | undefined {
  let found: string | undefined
  let depth = 0
  let key: string | undefined
  let value = ''
  let isValue = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (char === ' ' || char === '\t' || char === '\r' || char === '\n') continue
    let part = char
    if (char === '"') part = text.slice(at, endOfText(text, at))
    at += part.length - 1
    const isClosing = char === '}' || char === ']'
    if (isClosing) depth--
    if (depth === 1 && char === ':') isValue = true
    else if (depth === 0 || (depth === 1 && char === ',')) {
      if (isValue && key === name) found = value
      isValue = false
      value = ''
    } else if (!isValue) key = JSON.parse(part)
    else if (key === name) value += part
    if (char === '{' || char === '[') depth++
  }
  return found
}

/** Offset behind the quotation mark that closes a text. */
function endOfText(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); ; at = json.indexOf('"', at + 1)) {
    let first = at
    while (json.charCodeAt(first - 1) === backslash) first--
    if ((at - first) % 2 === 0) return at + 1
  }
}
