import type {InlineMath, MathBlock} from '../to-mdast/math.ts'

/** `$…$`, with as many signs as leave the formula's own alone. */
export function inlineMath({value}: InlineMath): string {
  const sign = value.includes('$') ? '$$' : '$'
  return `${sign}${value}${sign}`
}

/** A formula on lines of its own between `$$`. */
export function math({value}: MathBlock): string {
  return `$$\n${value}\n$$`
}
