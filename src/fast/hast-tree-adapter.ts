import type {DefaultTreeAdapterMap, Token, TreeAdapter} from 'parse5'
import {html as names} from 'parse5'
import {toProperties} from './properties.ts'

/**
 * The nodes that parse5 builds: hast nodes whose fields for the parser alone (parent, name space, attributes) are
 * private, so that whoever gets the tree sees hast and nothing else.
 */
export class Nodes {
  declare type: string
  declare tagName?: string
  declare properties?: Record<string, unknown>
  declare children?: Nodes[]
  declare value?: string
  declare content?: Nodes
  #parent: Nodes | null = null
  #namespace = ''
  #attributes: Token.Attribute[] = []
  #mode = 'no-quirks'

  constructor(type: string) {
    this.type = type
  }

  static parent = (node: Nodes) => node.#parent
  static setParent = (node: Nodes, parent: Nodes | null) => {
    node.#parent = parent
  }
  static namespace = (node: Nodes) => node.#namespace
  static attributes = (node: Nodes) => node.#attributes
  static mode = (node: Nodes) => node.#mode
  static setMode = (node: Nodes, mode: string) => {
    node.#mode = mode
  }

  static element(tagName: string, namespace: string, attributes: Token.Attribute[]): Nodes {
    const node = new Nodes('element')
    node.tagName = tagName
    node.properties = toProperties(attributes, namespace === names.NS.SVG)
    node.children = []
    node.#namespace = namespace
    node.#attributes = attributes
    return node
  }
}

function literal(type: string, value: string): Nodes {
  const node = new Nodes(type)
  node.value = value
  return node
}

function parent(type: string): Nodes {
  const node = new Nodes(type)
  node.children = []
  return node
}

function appendChild(to: Nodes, node: Nodes): void {
  to.children!.push(node)
  Nodes.setParent(node, to)
}

function insertBefore(to: Nodes, node: Nodes, reference: Nodes): void {
  const children = to.children!
  // From the end: what is fostered stands right before its table, which is nearly always last.
  children.splice(children.lastIndexOf(reference), 0, node)
  Nodes.setParent(node, to)
}

function detachNode(node: Nodes): void {
  const from = Nodes.parent(node)
  if (!from) return
  const children = from.children!
  if (children.at(-1) === node) children.pop()
  else children.splice(children.lastIndexOf(node), 1)
  Nodes.setParent(node, null)
}

function insertText(to: Nodes, text: string): void {
  const last = to.children!.at(-1)
  if (last?.type === 'text') last.value += text
  else appendChild(to, literal('text', text))
}

function insertTextBefore(to: Nodes, text: string, reference: Nodes): void {
  const children = to.children!
  const before = children[children.lastIndexOf(reference) - 1]
  if (before?.type === 'text') before.value += text
  else insertBefore(to, literal('text', text), reference)
}

function adoptAttributes(element: Nodes, attributes: Token.Attribute[]): void {
  const known = new Set(Nodes.attributes(element).map(({name}) => name))
  const fresh = attributes.filter(({name}) => !known.has(name))
  Nodes.attributes(element).push(...fresh)
  Object.assign(element.properties!, toProperties(fresh, Nodes.namespace(element) === names.NS.SVG))
}

const nothing = () => {}

/** How parse5 builds, reads and changes hast. */
export const treeAdapter = {
  createDocument: () => parent('root'),
  createDocumentFragment: () => parent('root'),
  createElement: Nodes.element,
  createCommentNode: (data: string) => literal('comment', data),
  createTextNode: (value: string) => literal('text', value),
  appendChild,
  insertBefore,
  detachNode,
  insertText,
  insertTextBefore,
  adoptAttributes,
  setTemplateContent: (template: Nodes, content: Nodes) => {
    template.content = content
  },
  getTemplateContent: (template: Nodes) => template.content!,
  setDocumentType: (document: Nodes) => appendChild(document, new Nodes('doctype')),
  setDocumentMode: Nodes.setMode,
  getDocumentMode: Nodes.mode,
  getFirstChild: (node: Nodes) => node.children![0] ?? null,
  getChildNodes: (node: Nodes) => node.children!,
  getParentNode: Nodes.parent,
  getAttrList: Nodes.attributes,
  getTagName: (element: Nodes) => element.tagName!,
  getNamespaceURI: Nodes.namespace,
  getTextNodeContent: (node: Nodes) => node.value!,
  getCommentNodeContent: (node: Nodes) => node.value!,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node: Nodes) => node.type === 'text',
  isCommentNode: (node: Nodes) => node.type === 'comment',
  isDocumentTypeNode: (node: Nodes) => node.type === 'doctype',
  isElementNode: (node: Nodes) => node.type === 'element',
  setNodeSourceCodeLocation: nothing,
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: nothing,
  // parse5's interface wants type guards and its own names; the shapes are the ones it needs.
} as unknown as TreeAdapter<DefaultTreeAdapterMap>
