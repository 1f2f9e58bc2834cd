import type {Element, ElementContent, Properties, Text} from 'hast'

/**
 * Keys under which an element keeps where it stood in the source, for the ledger: its parent, and its position there.
 */
export const sourceParent = Symbol('parent in the source')
export const sourcePosition = Symbol('position in the source')

/**
 * A hast node as the parser and the passes make it: every text is of one shape to V8, every element of another, so that
 * it knows where to find `type` and `children`. Where a walk meets more than four shapes, it searches each time; one
 * shape saves a thirtieth of a conversion. Each kind is a class of its own, or V8 would make room in a text for all
 * that an element has.
 */
export class HastNode {
  declare type: string
  declare tagName?: string
  declare properties?: Properties
  declare children?: HastNode[]
  declare [sourceParent]?: unknown
  declare [sourcePosition]?: number
  declare value?: string
  declare content?: HastNode
  /** How browsers lay a document out, which the parser goes by. */
  declare mode?: string

  constructor(type: string) {
    this.type = type
  }

  static root(): HastNode {
    const node = new HastNode('root')
    node.children = []
    return node
  }
}

/**
 * An element. What only the parser needs is private: whoever gets the tree sees hast and nothing else. It asks for the
 * parents of elements alone, and of texts there are as many.
 */
export class HastElement extends HastNode {
  #parent: HastNode | null = null
  #namespace: string

  constructor(tagName: string, properties: Properties, children: HastNode[], namespace = '') {
    super('element')
    this.#namespace = namespace
    this.tagName = tagName
    this.properties = properties
    this.children = children
    this[sourceParent] = undefined
    this[sourcePosition] = 0
  }

  static parent = (node: HastNode) => (node.type === 'element' ? (node as HastElement).#parent : null)
  static setParent = (node: HastNode, parent: HastNode | null) => {
    if (node.type === 'element') (node as HastElement).#parent = parent
  }
  static namespace = (node: HastNode) => (node.type === 'element' ? (node as HastElement).#namespace : '')
}

/** A text or a comment. */
export class HastLiteral extends HastNode {
  constructor(type: 'text' | 'comment', value: string) {
    super(type)
    this.value = value
  }
}

/** Makes objects like `{}`, but without the room for four properties that V8 gives each of those. */
function Empty(): void {}
Empty.prototype = Object.prototype

/** What most elements have for properties. */
export function noProperties(): Record<string, never> {
  return new (Empty as unknown as new () => Record<string, never>)()
}

/** An element of a pass's making. */
export function element(
  tagName: string,
  properties: Properties = noProperties(),
  children: readonly ElementContent[] = [],
): Element {
  return new HastElement(tagName, properties, children as never) as unknown as Element
}

/** A text of a pass's making. */
export function text(value: string): Text {
  return new HastLiteral('text', value) as unknown as Text
}
