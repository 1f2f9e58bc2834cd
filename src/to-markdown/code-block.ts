import type {Code} from 'mdast'

/** Code between fences that are longer than any run of backticks in it. */
export function code(node: Code): string {
  const info = [node.lang, node.meta].filter(Boolean).join(' ').replace(/\s+/g, ' ')
  const sign = info.includes('`') ? '~' : '`'
  const runs = node.value.match(sign === '`' ? /`{3,}/g : /~{3,}/g) ?? []
  const fence = sign.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3))
  return `${fence}${info}\n${node.value}${node.value === '' ? '' : '\n'}${fence}`
}
