import type {Element, Nodes, Root} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'

/** Elements that mean nothing by themselves. */
const plain: ReadonlySet<string> = new Set(['big', 'font', 'o:p', 'span'])

/** Attributes of theirs that say how letters look, or what they spell. */
const looks: ReadonlySet<string> = new Set(['style', 'color', 'face', 'size', 'lang'])

/** What letters look like anyway, as word processors say of each run. */
const usual =
  /(?<![a-z-])(?:font-(?:weight|style|variant)|text-decoration|vertical-align|background(?:-color)?) ?: ?(?:400|none|normal|baseline|initial|inherit|transparent|white|#fff(?:fff)?) ?(?:;|$)/gi

/** Styles that say more than that: stress, and what is seen where. */
const telling =
  /font(?!-)|weight|italic|oblique|display|visib|opacity|background|content|height|width|indent|margin|padding|position|float|transform|clip|space|vertical|decoration/i

/**
 * Whether a span says at most how letters look.
 * @param isTarget Whether a link leads to a place of that name.
 */
export function saysLooks({properties}: Element, isTarget: (name: string) => boolean): boolean {
  for (const name in properties) {
    if (!looks.has(name) && (name !== 'id' || isTarget(String(properties.id)))) return false
  }
  const {style} = properties
  if (style === undefined) return true
  // Few styles say the usual, and looking costs less than replacing.
  return typeof style === 'string' && !(telling.test(style) && telling.test(style.replace(usual, '')))
}

/** Whether an element means nothing by itself. */
export function isPlain(node: Nodes): node is Element {
  return node.type === 'element' && plain.has(node.tagName)
}

/** Answers whether an element has all that its parent shows; looked for once in a line of any number of spans. */
export function soleChildren(): (element: Element, parent: Root | Element) => boolean {
  const soles = new Map<Element, Nodes | undefined>()
  return (element, parent) => {
    if (parent.type === 'root') return false
    if (!soles.has(parent)) soles.set(parent, soleIn(parent))
    return soles.get(parent) === element
  }
}

/** Whether a span holds nothing but blanks, right in it: spans may be nested to any depth. */
function isBlankSpan(node: Nodes): boolean {
  return isPlain(node) && node.children.every(isBlankText)
}

/** The one child that is neither a blank, maybe in a span, nor a comment; `undefined` where there are more. */
function soleIn({children}: Element): Nodes | undefined {
  let sole: Nodes | undefined
  for (const child of children) {
    if (child.type === 'comment' || isBlankText(child)) continue
    if (isPlain(child) && child.children.every((inner) => isBlankText(inner) || isBlankSpan(inner))) continue
    if (sole) return undefined
    sole = child
  }
  return sole
}
