/** A node as somebody's function may have left it. */
type Left = Readonly<Record<string, unknown>> | null | undefined

/**
 * What is wrong with a tree that a function has changed, if anything: later stages trust every node to be whole.
 * @returns Such as `an element without properties`; `undefined` where nothing is.
 */
export function brokenTree(tree: unknown): string | undefined {
  const above = new Set<unknown>()
  const waiting: Array<{node: unknown; isDone: boolean}> = [{node: tree, isDone: false}]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node, isDone} = next
    if (isDone) {
      above.delete(node)
      continue
    }
    if (above.has(node)) return 'a node that is within itself'
    const wrong = brokenNode(node as Left)
    if (wrong !== undefined) return wrong
    const {children} = node as {children?: unknown[]}
    if (!children) continue
    above.add(node)
    waiting.push({node, isDone: true})
    for (const child of children) waiting.push({node: child, isDone: false})
  }
  return undefined
}

function brokenNode(node: Left): string | undefined {
  if (typeof node !== 'object' || node === null || typeof node.type !== 'string') return 'a child that is no node'
  const {type, children, tagName, properties, value} = node
  if (type === 'root' || type === 'element') {
    if (!Array.isArray(children)) return `${type === 'root' ? 'a root' : 'an element'} without children`
  }
  if (type === 'element') {
    if (typeof tagName !== 'string') return 'an element without a tag name'
    if (typeof properties !== 'object' || properties === null) return 'an element without properties'
  }
  if ((type === 'text' || type === 'comment') && typeof value !== 'string') return `a ${type} without a value`
  return undefined
}
