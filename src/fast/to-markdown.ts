import type {Nodes, Parents} from 'mdast'
import type {Handle, Info, Options, State} from 'mdast-util-to-markdown'

/** Asked for by extensions of upstream's writer, which are not used. */
export const defaultHandlers = {}

/**
 * Stands in for `mdast-util-to-markdown` below remark-stringify, for options that bring a handler for every node, as
 * ours do. Saves putting together, for every article, the tables of upstream's own handlers and unsafe patterns, of
 * which nothing is used. What must not change is the Markdown.
 * @throws {Error} for a node without a handler, as upstream does.
 */
export function toMarkdown(tree: Nodes, options?: Options | null): string {
  const handlers = (options?.handlers ?? {}) as Record<string, Handle>
  const handle = (node: Nodes, parent: Parents | undefined, state: State, info: Info): string => {
    const handler = handlers[node.type]
    if (!handler) throw new Error(`Cannot handle unknown node \`${node.type}\``)
    return handler(node, parent, state, info)
  }
  const state = {handle, handlers, options: options ?? {}, stack: [], indexStack: []} as unknown as State
  const info = {before: '\n', after: '\n', now: {line: 1, column: 1}, lineShift: 0}
  const markdown = handle(tree, undefined, state, info)
  return markdown === '' || markdown.endsWith('\n') ? markdown : `${markdown}\n`
}
