import type {Element, ElementContent} from 'hast'
import {append, type Content, isBlock, isSeen} from './content.ts'

/** Inline elements that HTML lets, or careless pages make, hold blocks. */
const hoisted = new Set('a b big cite del em font i mark s small span strike strong u'.split(' '))

/** Inline elements that mark nothing: what is in them stands for them. */
const transparent = new Set([
  'abbr',
  'bdi',
  'bdo',
  'button',
  'canvas',
  'data',
  'ins',
  'label',
  'map',
  'noscript',
  'object',
  'time',
])

/** Blocks whose content is blocks or items; the mark goes down into these. */
const solid = new Set(['figure', 'hr', 'pre', 'table'])

/**
 * What an inline element with blocks in it becomes: the blocks, with the element around the text inside each of them.
 * `undefined` where it holds no block.
 *
 *     <b><p>甲</p>乙</b>          →   <p><b>甲</b></p><b>乙</b>
 *     <a href="/x"><h3>甲</h3></a>   →   <h3><a href="/x">甲</a></h3>
 */
export function hoistBlocks(element: Element): Content | undefined {
  const {tagName, children} = element
  const isTransparent = transparent.has(tagName)
  if ((!isTransparent && !hoisted.has(tagName)) || !children.some(isBlock)) return undefined
  return isTransparent ? children : pushDown(element, children)
}

function pushDown(mark: Element, content: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  let line: ElementContent[] = []
  const flush = (): void => {
    const [only] = line
    // Marks of one kind around each other are one; hostile pages nest hundreds.
    const marked = line.length === 1 && only?.type === 'element' && only.tagName === mark.tagName
    if (!marked && line.some(isSeen)) result.push({...mark, properties: {...mark.properties}, children: line})
    else append(result, line)
    line = []
  }
  for (const child of content) {
    if (child.type !== 'element' || !isBlock(child)) {
      line.push(child)
      continue
    }
    flush()
    // A picture with its caption, code or a table is no text: only a link goes around the picture itself.
    if (solid.has(child.tagName)) result.push(mark.tagName === 'a' ? linkPictures(mark, child) : child)
    else result.push({...child, children: pushDown(mark, child.children)})
  }
  flush()
  return result
}

function linkPictures(mark: Element, element: Element): Element {
  if (element.tagName !== 'figure' || element.properties.dataMedia) return element
  const children = element.children.map((child): ElementContent => {
    if (child.type !== 'element' || child.tagName !== 'img') return child
    return {...mark, properties: {...mark.properties}, children: [child]}
  })
  return {...element, children}
}
