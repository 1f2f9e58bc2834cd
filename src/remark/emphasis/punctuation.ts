import type {Leaf} from './leaves.ts'

/** Brackets and quotation marks that belong together. */
const pairs = new Map(
  Array.from(
    `“” ‘’ 「」 『』 《》 〈〉 （） 【】 〔〕 〖〗 ［］ ｛｝ «» () [] {} <> "" ''`.split(' '),
    ([open, close]) => [open, close],
  ),
)

/** Whether the first and the last character are a pair around everything between: `“重点”`, not `“甲”和“乙”`. */
export function enclosingPair(leaves: readonly Leaf[]): boolean {
  const head = leaves[0]!
  const tail = leaves.at(-1)!
  if (head.kind !== 'text' || tail.kind !== 'text') return false
  const open = head.value[0]!
  const close = pairs.get(open)
  if (close === undefined || tail.value.at(-1) !== close) return false
  if (leaves.length === 1 && head.value.length < 3) return false
  let depth = 0
  for (let index = 0; index < leaves.length; index++) {
    const leaf = leaves[index]!
    if (leaf.kind !== 'text') continue
    for (let at = 0; at < leaf.value.length; at++) {
      const character = leaf.value[at]
      if (character === open && (open !== close || depth === 0)) depth++
      else if (character === close && --depth === 0) return index === leaves.length - 1 && at === leaf.value.length - 1
    }
  }
  return false
}

const sentenceMark = /[。．.！!？?…‥—～]/

/** How much punctuation to move out at the end: sentence marks together (`？！`, `……`), else one character. */
export function sentenceMarksAfter(value: string): number {
  let at = value.length
  while (at > 0 && sentenceMark.test(value[at - 1]!)) at--
  if (at < value.length) return value.length - at
  const code = value.charCodeAt(value.length - 1)
  return code >= 0xdc00 && code <= 0xdfff ? 2 : 1
}

/** The same at the start. */
export function sentenceMarksBefore(value: string): number {
  let at = 0
  while (at < value.length && sentenceMark.test(value[at]!)) at++
  if (at > 0) return at
  return value.codePointAt(0)! > 0xffff ? 2 : 1
}
