import type {List, Nodes, Root, RootContent} from 'mdast'
import type {Plugin} from 'unified'
import {conversionOf, isArticle} from '../conversion.ts'

/**
 * Makes one list of lists of one kind that follow each other with nothing between:
 * `<ul><li>a</li></ul><ul><li>b</li></ul>` → `- a`, `- b`. A numbered list that begins with a number of its own stays
 * apart.
 *
 *     <ul><li>甲</li></ul><p> </p><ul><li>乙</li></ul>   RFA 2020: each related article in a list of its own
 */
export const remarkJoinLists: Plugin<[], Root> = () => (tree, file) => {
  if (isArticle(conversionOf(file))) visit(tree)
}

function visit(node: Nodes): void {
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') return
  const children = node.children as RootContent[]
  if (children.some((child, index) => index > 0 && continues(children[index - 1]!, child))) {
    const kept: RootContent[] = []
    for (const child of children) {
      const last = kept.at(-1)
      if (last && continues(last, child)) append(last as List, child as List)
      else kept.push(child)
    }
    node.children = kept as typeof node.children
  }
  for (const child of node.children) visit(child)
}

function continues(left: RootContent, right: RootContent): boolean {
  if (left.type !== 'list' || right.type !== 'list' || !!left.ordered !== !!right.ordered) return false
  if (left.data?.isApart || right.data?.isApart) return false
  const next = (left.start ?? 1) + left.children.length
  return (
    !right.ordered || right.start === null || right.start === undefined || right.start === 1 || right.start === next
  )
}

function append(list: List, more: List): void {
  for (const item of more.children) list.children.push(item)
  list.spread ||= more.spread ?? false
}
