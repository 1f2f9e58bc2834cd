import type {Element, Nodes as Hast, Parents} from 'hast'
import type {Handle, Options, State} from 'hast-util-to-mdast'
import type {Nodes as Mdast, Parents as MdastParents, RootContent, Text} from 'mdast'

type Result = RootContent | RootContent[] | undefined

/**
 * Stands in for `hast-util-to-mdast` below rehype-remark, with the part of its `State` that our handlers use. Saves the
 * deep clone of a tree that is ours alone, the second tidying of white space (`tidyWhitespace` has done it), upstream's
 * own handlers (each element has one of ours) and a closure or two for every node. What must not change is the mdast.
 */
export function toMdast(tree: Hast, options?: Options | null): Mdast {
  const state = createState(options ?? {})
  const result = state.one(tree, undefined) as Mdast | RootContent[] | undefined
  const mdast: Mdast = Array.isArray(result)
    ? {type: 'root', children: result}
    : (result ?? {type: 'root', children: []})
  // The tree has served: while its end is written, a large document's memory can go to other things.
  if ('children' in tree) tree.children = []
  if ('children' in mdast) joinTexts(mdast)
  return mdast
}

const tables = new WeakMap<object, ReadonlyMap<string, Handle>>()

/** Handlers by name, made once for an object of them: a look-up in an object of that size costs many times more. */
function tableOf(handlers: object): ReadonlyMap<string, Handle> {
  let table = tables.get(handlers)
  if (!table) {
    table = new Map(Object.entries(handlers as Record<string, Handle>))
    tables.set(handlers, table)
  }
  return table
}

function createState(options: Options): State {
  const elements = tableOf(options.handlers ?? {})
  const others = tableOf(options.nodeHandlers ?? {})

  function one(node: Hast, parent: Parents | undefined): Result {
    const isElement = node.type === 'element'
    if (isElement && node.properties.dataMdast === 'ignore') return undefined
    const handle = isElement ? elements.get(node.tagName) : others.get(node.type)
    if (handle) return (handle(state, node as Element, parent) as Result) || undefined
    if (node.type === 'text') return {type: 'text', value: node.value}
    return 'children' in node ? all(node as Parents) : undefined
  }

  function all(parent: Parents): RootContent[] {
    if (parent.children.length === 1) {
      // Most elements have one child, and a list that grows takes room for sixteen more.
      const result = one(parent.children[0] as Hast, parent)
      return Array.isArray(result) ? result : result ? [result] : []
    }
    const results: RootContent[] = []
    for (const child of parent.children) {
      const result = one(child as Hast, parent)
      if (Array.isArray(result)) for (const node of result) results.push(node)
      else if (result) results.push(result)
    }
    return results
  }

  // What our handlers ask for; upstream's State has more, for handlers of its own.
  const state = {
    all,
    one,
    patch: () => undefined,
    resolve: (url: string | null | undefined) => url ?? '',
    options,
  } as unknown as State
  return state
}

/** Joins neighbouring texts and drops empty ones, as upstream does at its end. */
function joinTexts(parent: MdastParents): void {
  const children = parent.children as Mdast[]
  let kept = 0
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    if (child.type === 'text') {
      const last = kept > 0 ? children[kept - 1] : undefined
      if (last?.type === 'text') {
        ;(last as Text).value += child.value
        continue
      }
    } else if ('children' in child) {
      joinTexts(child)
    }
    children[kept++] = child
  }
  // V8 sets the length of an array slowly.
  if (kept < children.length) children.length = kept
  trimEdges(parent)
}

/** Blanks at the edges of a block's text, and beside its line breaks, say nothing. */
function trimEdges(parent: MdastParents): void {
  const children = parent.children as Mdast[]
  const isBlock = parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'root'
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    if (child.type !== 'text') continue
    if (child.value.includes('\n')) child.value = child.value.replace(/(?<![\t ])[\t ]*(\r?\n)[\t ]*/, '$1')
    if (isBlock && index === 0 && isBlankAt(child.value, 0)) child.value = child.value.replace(/^[\t ]+/, '')
    if (isBlock && index === children.length - 1) child.value = trimBlanksAtEnd(child.value)
    if (!child.value) children.splice(index--, 1)
  }
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 9
}

function trimBlanksAtEnd(text: string): string {
  let end = text.length
  while (isBlankAt(text, end - 1)) end--
  return end < text.length ? text.slice(0, end) : text
}
