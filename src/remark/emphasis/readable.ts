import type {PhrasingContent} from 'mdast'
import {isReadAsMeant} from '../../to-markdown/escape.ts'
import {CLOSING, LITERAL, type Marker, OPAQUE, OPENING, type Pieces, SYNTAX} from '../../to-markdown/pieces.ts'

const markers: Record<string, Marker | undefined> = {strong: '**', emphasis: '*', delete: '~~'}
const special = /[\\`*_~[\]<&!]/g

/** How a line break is written: what stands before a marker decides what it can do. */
export type LineBreak = '\\\n' | '<br>'

/**
 * Whether the markers of a tree would be read as what they are. Letters and punctuation stand for themselves;
 * characters that the writer would escape and things that are no text are given by others of their class.
 */
export function isReadable(nodes: readonly PhrasingContent[], lineBreak: LineBreak): boolean {
  const pieces: Pieces = {texts: [], kinds: []}
  write(nodes, pieces, lineBreak)
  return isReadAsMeant(pieces)
}

function write(nodes: readonly PhrasingContent[], pieces: Pieces, lineBreak: LineBreak): void {
  for (const node of nodes) {
    const marker = markers[node.type]
    if (marker !== undefined && 'children' in node) {
      put(pieces, marker, OPENING[marker])
      write(node.children as PhrasingContent[], pieces, lineBreak)
      put(pieces, marker, CLOSING[marker])
    } else if (node.type === 'link') {
      put(pieces, '[', SYNTAX)
      write(node.children, pieces, lineBreak)
      put(pieces, '](u)', SYNTAX)
    } else if (node.type === 'text') put(pieces, node.value.replace(special, '.'), LITERAL)
    else if (node.type === 'break') put(pieces, lineBreak, OPAQUE)
    else put(pieces, '`c`', SYNTAX)
  }
}

function put(pieces: Pieces, text: string, kind: number): void {
  pieces.texts.push(text)
  pieces.kinds.push(kind)
}
