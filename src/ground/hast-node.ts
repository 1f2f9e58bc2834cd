import type {Element, ElementContent, ElementData, Properties, Text} from 'hast'

/**
 * Keys under which an element keeps where it stood in the source: its parent, which the parser asks for as well, and its
 * position there, for the ledger.
 */
export const sourceParent = Symbol('parent in the source')
export const sourcePosition = Symbol('position in the source')

/** Key of what only the parser needs to know of an element: what its name means. */
export const parserNamespace = Symbol('namespace')

/**
 * A hast node as the parser and the passes make it: every text is of one shape to V8, every element of another, so that
 * it knows where to find `type` and `children`. Where a walk meets more than four shapes, it searches each time; one
 * shape saves a thirtieth of a conversion. Each kind is a class of its own, or V8 would make room in a text for all
 * that an element has, and none has another above it: V8 would look for that one's constructor at each element.
 */
export interface HastNode {
  type: string
  tagName?: string
  properties?: Properties
  children?: HastNode[]
  value?: string
  content?: HastNode
  /** How browsers lay a document out, which the parser goes by. */
  mode?: string
  [sourceParent]?: HastNode | undefined
}

/** An element. */
export class HastElement implements HastNode {
  declare type: string
  declare tagName: string
  declare properties: Properties
  declare children: HastNode[]
  declare content?: HastNode
  /** What a pass tells a later one. */
  declare data?: ElementData
  declare [sourceParent]: HastNode | undefined
  declare [sourcePosition]: number
  declare [parserNamespace]: string

  constructor(tagName: string, properties: Properties, children: HastNode[], namespace = '') {
    this.type = 'element'
    this.tagName = tagName
    this.properties = properties
    this.children = children
    this[sourceParent] = undefined
    this[sourcePosition] = 0
    this[parserNamespace] = namespace
  }
}

/** A text or a comment. */
export class HastLiteral implements HastNode {
  declare type: string
  declare value: string

  constructor(type: 'text' | 'comment', value: string) {
    this.type = type
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

/**
 * An element of the same name and place with other children. A spread (`{...element, children}`) would be of a shape of
 * its own to V8, one for each place that writes one.
 * @param properties By default, those that the element has: the same object.
 */
export function withChildren(
  element: Element,
  children: Element['children'],
  properties: Properties = element.properties,
): Element {
  const from = element as unknown as HastElement
  const made = new HastElement(from.tagName, properties, children as never, from[parserNamespace])
  made[sourceParent] = from[sourceParent]
  made[sourcePosition] = from[sourcePosition]
  if (from.data) made.data = from.data
  return made as unknown as Element
}
