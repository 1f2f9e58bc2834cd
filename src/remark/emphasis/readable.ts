import type {PhrasingContent} from 'mdast'
import {isReadAsMeant} from '../../to-markdown/escape.ts'
import {CLOSING, LITERAL, type Marker, OPAQUE, OPENING, type Pieces, SYNTAX} from '../../to-markdown/pieces.ts'

const markers: Record<string, Marker | undefined> = {strong: '**', emphasis: '*', delete: '~~'}
const special = /[\\`*_~[\]<&!]/g

/**
 * Whether the markers of a tree would be read as what they are. Letters and punctuation stand for themselves;
 * characters that the writer would escape and things that are no text are given by others of their class.
 */
export function isReadable(nodes: readonly PhrasingContent[]): boolean {
  const pieces: Pieces = {texts: [], kinds: []}
  write(nodes, pieces)
  return isReadAsMeant(pieces)
}

function write(nodes: readonly PhrasingContent[], pieces: Pieces): void {
  for (const node of nodes) {
    const marker = markers[node.type]
    if (marker !== undefined && 'children' in node) {
      put(pieces, marker, OPENING[marker])
      write(node.children as PhrasingContent[], pieces)
      put(pieces, marker, CLOSING[marker])
    } else if (node.type === 'link') {
      put(pieces, '[', SYNTAX)
      write(node.children, pieces)
      put(pieces, '](u)', SYNTAX)
    } else if (node.type === 'text') put(pieces, node.value.replace(special, '.'), LITERAL)
    else if (node.type === 'break') {
      put(pieces, '\\', SYNTAX)
      put(pieces, '\n', OPAQUE)
    } else put(pieces, '`c`', SYNTAX)
  }
}

function put(pieces: Pieces, text: string, kind: number): void {
  pieces.texts.push(text)
  pieces.kinds.push(kind)
}
