import type {Nodes, Root} from 'mdast'
import type {Plugin} from 'unified'
import {conversionOf, isArticle} from '../conversion.ts'

interface Level {
  source: number
  depth: number
}

/**
 * Puts headings under the title, which is level 1 and stands in the front matter: the first one is `##`, and no level
 * is skipped on the way down. `<h4>a</h4><h4>b</h4><h6>c</h6>` → `## a`, `## b`, `### c`. HTML without a title of its
 * own is a fragment of somebody's page, of which nothing is known: its levels stay.
 */
export const remarkHeadingLevels: Plugin<[], Root> = () => (tree, file) => {
  if (isArticle(conversionOf(file))) visit(tree, [])
}

function visit(node: Nodes, open: Level[]): void {
  if (node.type === 'heading') {
    while (open.length > 0 && open.at(-1)!.source > node.depth) open.pop()
    const above = open.at(-1)
    if (above?.source !== node.depth) open.push({source: node.depth, depth: Math.min(6, (above?.depth ?? 1) + 1)})
    node.depth = open.at(-1)!.depth as typeof node.depth
  } else if ('children' in node && node.type !== 'paragraph' && node.type !== 'table') {
    for (const child of node.children) visit(child, open)
  }
}
