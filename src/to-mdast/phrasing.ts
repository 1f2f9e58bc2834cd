import type {BlockContent, Nodes, Paragraph, PhrasingContent, RootContent} from 'mdast'

const inline = new Set<string>(
  `break delete emphasis footnoteReference image inlineCode inlineMath link strong text`.split(/\s+/),
)

/** Whether a node is part of a line. Raw HTML is, but for tables and links without words between blocks. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return inline.has(node.type) || (node.type === 'html' && !/^<(?:table|a )/.test(node.value))
}

/** What a table that is written in HTML says where there is room for lines only, as in a heading or a caption. */
export const onLines = new WeakMap<Nodes, () => PhrasingContent[]>()

/** Makes inline content of anything: blocks, list items and rows end in a line break. */
export function toPhrasing(nodes: readonly RootContent[]): PhrasingContent[] {
  const line: PhrasingContent[] = []
  for (const node of nodes) {
    if (isPhrasing(node)) {
      line.push(node)
      continue
    }
    if (node.type === 'math') {
      line.push({type: 'inlineMath', value: node.value})
      continue
    }
    const inner = blockToPhrasing(node)
    if (inner.length === 0 && node.type !== 'thematicBreak') continue
    if (line.length > 0 && line.at(-1)!.type !== 'break') line.push({type: 'break'})
    if (inner.length === 0) continue
    for (const part of inner) line.push(part)
    line.push({type: 'break'})
  }
  return trimBreaks(line)
}

function blockToPhrasing(node: RootContent): PhrasingContent[] {
  if (node.type === 'code') return [{type: 'inlineCode', value: node.value}]
  if (node.type === 'list') {
    const numbered = node.ordered
    return toPhrasing(
      node.children.map((item, index): Paragraph => {
        const number = numbered ? `${(node.start ?? 1) + index}. ` : ''
        const box = typeof item.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}] ` : ''
        const label = number + box
        const children = toPhrasing(item.children)
        return {type: 'paragraph', children: label ? [{type: 'text', value: label}, ...children] : children}
      }),
    )
  }
  if ('children' in node) return toPhrasing(node.children as RootContent[])
  if (node.type !== 'html') return []
  return onLines.get(node)?.() ?? [node]
}

/** Leaves out breaks and blanks at both ends. */
export function trimBreaks(nodes: PhrasingContent[]): PhrasingContent[] {
  let start = 0
  let end = nodes.length
  while (start < end && isGap(nodes[start]!)) start++
  // The one at the start is none, where there is any.
  while (end > start + 1 && isGap(nodes[end - 1]!)) end--
  return start === 0 && end === nodes.length ? nodes : nodes.slice(start, end)
}

/** Makes one line of inline content: breaks in it, or in a mark in it, are a blank. `甲<br><br>乙` → `甲 乙` */
export function onOneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index) => {
    if (node.type === 'break') return nodes[index - 1]?.type === 'break' ? [] : {type: 'text', value: ' '}
    if ('children' in node) node.children = onOneLine(node.children as PhrasingContent[]) as typeof node.children
    return node
  })
}

function isGap(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '' && !node.value.includes('\u3000'))
}

/** Puts lines that stand loose between blocks into paragraphs; blanks between blocks are nothing. */
export function toFlow(nodes: RootContent[]): BlockContent[] {
  // Most hold one line, or blocks alone. A list that something is pushed to takes room for sixteen more.
  if (nodes.every(isPhrasing)) return paragraphOf(nodes)
  if (!nodes.some(isPhrasing)) return nodes as BlockContent[]
  const blocks: BlockContent[] = []
  let from = 0
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!
    if (isPhrasing(node)) continue
    for (const line of paragraphOf(nodes.slice(from, at) as PhrasingContent[])) blocks.push(line)
    blocks.push(node as BlockContent)
    from = at + 1
  }
  for (const line of paragraphOf(nodes.slice(from) as PhrasingContent[])) blocks.push(line)
  return blocks
}

function paragraphOf(line: PhrasingContent[]): Paragraph[] {
  const children = trimBreaks(line)
  return children.length > 0 ? [{type: 'paragraph', children}] : []
}
