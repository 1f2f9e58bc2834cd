import type {DefaultTreeAdapterMap, Token, TreeAdapter} from 'parse5'
import {html as names} from 'parse5'
import {HastElement, HastLiteral, type HastNode, parserNamespace, sourceParent} from '../ground/hast-node.ts'
import {toProperties} from './properties.ts'

function element(tagName: string, namespace: string, attributes: Token.Attribute[]): HastNode {
  const node = new HastElement(tagName, toProperties(attributes, namespace === svg), [], namespace)
  if (attributes.length > 0 && asked.includes(tagName)) attributesOf.set(node, attributes)
  return node
}

/** parse5 hands its names out one by one, by a function for each: asked once. */
const {SVG: svg} = names.NS

/** Elements whose attributes parse5 asks for once they are read: a second `<body>` adds to the first. */
const asked: readonly string[] = ['html', 'body', 'annotation-xml']

/**
 * The attributes of such elements, as parse5 knows them. Those of all others go while they are young: what stays, V8
 * copies twice. A third of the time and of the memory that a million pictures take.
 */
const attributesOf = new WeakMap<HastNode, Token.Attribute[]>()

function attributesAsRead(node: HastNode): Token.Attribute[] {
  return attributesOf.get(node) ?? []
}

function root(): HastNode {
  return {type: 'root', children: []}
}

function namespaceOf(node: HastNode): string {
  return (node as HastElement)[parserNamespace]
}

function parentOf(node: HastNode): HastNode | null {
  return node[sourceParent] ?? null
}

/** The parser asks for the parents of elements alone, and of texts there are as many. */
function setParent(node: HastNode, parent: HastNode | undefined): void {
  if (node.type === 'element') node[sourceParent] = parent
}

function appendChild(to: HastNode, node: HastNode): void {
  const children = to.children!
  // V8 makes room for sixteen more where something is pushed, and most elements have one child.
  if (children.length === 0 && to.type === 'element') to.children = [node]
  else children.push(node)
  if (node.type === 'element') node[sourceParent] = to
}

/** Moves all children of a node behind those of another one; to one without, as they are, for a root may have a million. */
export function adoptChildren(from: HastNode, to: HastNode): void {
  const children = from.children!
  from.children = []
  if (to.children!.length === 0) to.children = children
  else for (const child of children) to.children!.push(child)
  for (const child of children) setParent(child, to)
}

function insertBefore(to: HastNode, node: HastNode, reference: HastNode): void {
  const children = to.children!
  // From the end: what is fostered stands right before its table, which is nearly always last.
  children.splice(children.lastIndexOf(reference), 0, node)
  setParent(node, to)
}

function detachNode(node: HastNode): void {
  const from = parentOf(node)
  if (!from) return
  const children = from.children!
  if (children.at(-1) === node) children.pop()
  else children.splice(children.lastIndexOf(node), 1)
  setParent(node, undefined)
}

function insertText(to: HastNode, text: string): void {
  const last = to.children!.at(-1)
  if (last?.type === 'text') last.value += text
  else appendChild(to, new HastLiteral('text', text))
}

function insertTextBefore(to: HastNode, text: string, reference: HastNode): void {
  const children = to.children!
  const before = children[children.lastIndexOf(reference) - 1]
  if (before?.type === 'text') before.value += text
  else insertBefore(to, new HastLiteral('text', text), reference)
}

function adoptAttributes(element: HastNode, attributes: Token.Attribute[]): void {
  const own = attributesAsRead(element)
  // Kept from one such tag to the next: a page may have any number of them.
  const known = adopted.get(element) ?? new Set(own.map(({name}) => name))
  const fresh = attributes.filter(({name}) => !known.has(name))
  for (const attribute of fresh) {
    known.add(attribute.name)
    own.push(attribute)
  }
  adopted.set(element, known)
  attributesOf.set(element, own)
  Object.assign(element.properties!, toProperties(fresh, namespaceOf(element) === svg))
}

/** Names of the attributes of an element that has taken over others. */
const adopted = new WeakMap<HastNode, Set<string>>()

const nothing = () => {}

/** How parse5 builds, reads and changes hast. */
export const treeAdapter = {
  createDocument: root,
  createDocumentFragment: root,
  createElement: element,
  createCommentNode: (data: string) => new HastLiteral('comment', data),
  createTextNode: (value: string) => new HastLiteral('text', value),
  appendChild,
  insertBefore,
  detachNode,
  insertText,
  insertTextBefore,
  adoptAttributes,
  setTemplateContent: (template: HastNode, content: HastNode) => {
    template.content = content
  },
  getTemplateContent: (template: HastNode) => template.content!,
  setDocumentType: (document: HastNode) => appendChild(document, {type: 'doctype'}),
  setDocumentMode: (document: HastNode, mode: string) => {
    document.mode = mode
  },
  getDocumentMode: (document: HastNode) => document.mode ?? 'no-quirks',
  getFirstChild: (node: HastNode) => node.children![0] ?? null,
  getChildNodes: (node: HastNode) => node.children!,
  getParentNode: parentOf,
  getAttrList: attributesAsRead,
  getTagName: (element: HastNode) => element.tagName!,
  getNamespaceURI: namespaceOf,
  getTextNodeContent: (node: HastNode) => node.value!,
  getCommentNodeContent: (node: HastNode) => node.value!,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node: HastNode) => node.type === 'text',
  isCommentNode: (node: HastNode) => node.type === 'comment',
  isDocumentTypeNode: (node: HastNode) => node.type === 'doctype',
  isElementNode: (node: HastNode) => node.type === 'element',
  setNodeSourceCodeLocation: nothing,
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: nothing,
  // parse5's interface wants type guards and its own names; the shapes are the ones it needs.
} as unknown as TreeAdapter<DefaultTreeAdapterMap>
