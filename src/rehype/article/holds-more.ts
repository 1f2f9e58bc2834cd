import type {Parents} from 'hast'

/**
 * Whether there are more elements within a node than so many. No more are looked at: who asks this first may ask of each
 * of any number of boxes in each other what they say.
 */
export function holdsMore(node: Parents, most: number): boolean {
  const stack: Parents[] = [node]
  let count = 0
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    for (const child of next.children) {
      if (child.type !== 'element') continue
      if (++count > most) return true
      stack.push(child)
    }
  }
  return false
}
