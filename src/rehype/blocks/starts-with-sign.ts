import type {Content} from './content.ts'

/**
 * Whether a block may start with a bullet or with a sign of which lines are drawn. Asked of every block before anything
 * else is: nearly all start with a letter, a digit or a quotation mark.
 */
export function mayStartWithSign(block: Content[number]): boolean {
  if (block.type !== 'element' || block.tagName !== 'p') return false
  let [first] = block.children
  while (first?.type === 'element') first = first.children[0]
  if (first?.type !== 'text') return false
  const code = first.value.charCodeAt(0)
  return !(
    (code > 0x3000 && code < 0xd800) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code < 0x1680) ||
    (code > 0x180e && code < 0x2000) ||
    (code >= 0x2018 && code <= 0x201f)
  )
}
