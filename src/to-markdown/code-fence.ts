/**
 * Inline code between as many backticks as its content leaves free. A newline in it is a blank (CommonMark 0.31 §6.1).
 */
export function codeFence(value: string): string {
  const code = value.replace(/\r?\n/g, ' ')
  if (code === '') return ''
  if (!code.includes('`')) {
    const padded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== ''
    return padded ? `\` ${code} \`` : `\`${code}\``
  }
  const fence = '`'.repeat(freeLength(code))
  const pad = /^[ `]|[ `]$/.test(code) ? ' ' : ''
  return `${fence}${pad}${code}${pad}${fence}`
}

/** Shortest run of backticks that does not occur. */
function freeLength(code: string): number {
  const taken = new Set((code.match(/`+/g) ?? []).map(({length}) => length))
  let length = 1
  while (taken.has(length)) length++
  return length
}
