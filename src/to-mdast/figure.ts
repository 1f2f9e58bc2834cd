import type {Element, ElementContent} from 'hast'
import type {Handle, State} from 'hast-util-to-mdast'
import type {PhrasingContent, RootContent} from 'mdast'
import {withChildren} from '../ground/hast-node.ts'
import {isPhrasing, onOneLine, toFlow, toPhrasing, trimBreaks} from './phrasing.ts'

/**
 * A picture, a player or a group of pictures with what is written under it: each picture on a line of its own, then the
 * caption in emphasis on the next one, all in one paragraph. A figure of blocks (a table, code, a quote) keeps these.
 *
 *     <figure><img src="a.jpg"><figcaption>甲</figcaption></figure>   →   ![](a.jpg)↵*甲*
 */
export const figure: Handle = (state, element) => {
  const captions: PhrasingContent[][] = []
  const others = element.children.filter((child) => !isCaption(child, state, captions))
  const content = state.all(withChildren(element, others)) as RootContent[]
  if (!content.every(isPhrasing) && !hasPictures(content)) {
    const blocks: RootContent[] = toFlow(content)
    const words = captions.map((children) => ({type: 'paragraph' as const, children}))
    // Above code or a table, a caption is read first.
    const first = element.children.find(({type}) => type === 'element')
    const isAbove = first?.type === 'element' && first.tagName === 'figcaption'
    return isAbove ? [...words, ...blocks] : [...blocks, ...words]
  }
  // Most hold a picture and nothing else; a list that something is pushed to takes room for sixteen more.
  if (captions.length === 0 && content.length === 1 && isPhrasing(content[0]!) && holdsImage(content[0])) {
    return {type: 'paragraph', children: content as PhrasingContent[]}
  }
  const lines: PhrasingContent[] = []
  for (const node of trimBreaks(toPhrasing(content))) {
    const isPicture = holdsImage(node)
    const last = lines.at(-1)
    if (node.type === 'text' && node.value.trim() === '') continue
    if (node.type === 'break') {
      if (last && !holdsImage(last)) lines.push(node)
      continue
    }
    if (last && (isPicture || holdsImage(last))) lines.push({type: 'text', value: '\n'})
    lines.push(node)
  }
  for (const caption of captions) {
    if (lines.length > 0) lines.push({type: 'text', value: '\n'})
    for (const part of caption) lines.push(part)
  }
  return lines.length > 0 ? {type: 'paragraph', children: lines} : undefined
}

/** Takes the captions, in emphasis, blocks in them flattened to one line. */
function isCaption(child: ElementContent, state: State, captions: PhrasingContent[][]): boolean {
  if (child.type !== 'element' || child.tagName !== 'figcaption') return false
  const children = onOneLine(toPhrasing(state.all(child) as RootContent[]))
  if (children.length > 0) captions.push(isEmphasis(children) ? children : [{type: 'emphasis', children}])
  return true
}

function isEmphasis(children: PhrasingContent[]): boolean {
  return children.length === 1 && children[0]!.type === 'emphasis'
}

function holdsImage(node: PhrasingContent): boolean {
  return node.type === 'image' || (node.type === 'link' && node.children.some(holdsImage))
}

/** Whether the blocks are paragraphs around pictures only. */
function hasPictures(content: RootContent[]): boolean {
  return content.every(
    (node) => isPhrasing(node) || (node.type === 'paragraph' && node.children.every((child) => holdsImage(child))),
  )
}

/** A caption outside of a figure: a line in emphasis. */
export const looseCaption: Handle = (state, element: Element) => {
  const children = onOneLine(toPhrasing(state.all(element) as RootContent[]))
  return children.length > 0 ? {type: 'paragraph', children: [{type: 'emphasis', children}]} : undefined
}
