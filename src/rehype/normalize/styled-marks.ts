import type {Element} from 'hast'
import {element as makeElement} from '../../ground/hast-node.ts'

const bold = /font-weight\s*:\s*(?:bold|[6-9]00)/i
const notBold = /font-weight\s*:\s*(?:normal|lighter|[1-4]00)/i
const italic = /font-style\s*:\s*(?:italic|oblique)/i
const notItalic = /font-style\s*:\s*normal/i
const struck = /text-decoration(?:-line)?\s*:[^;]{0,60}line-through/i

/**
 * Lets marks be what a style says that they look like, as word processors write them:
 *
 *     <b style="font-weight:normal">甲</b>        →   <span>甲</span>       Google Docs, around everything that is pasted
 *     <span style="font-weight:700">甲</span>     →   <strong>甲</strong>
 */
export function followStyle(element: Element): void {
  const {tagName, properties} = element
  const {style} = properties
  if (typeof style !== 'string') return
  if (tagName === 'b' || tagName === 'strong') {
    if (notBold.test(style)) element.tagName = 'span'
  } else if (tagName === 'i' || tagName === 'em') {
    if (notItalic.test(style)) element.tagName = 'span'
  } else if (tagName === 'span' || tagName === 'font') {
    const [outer, ...inner] = marksOf(style)
    if (outer === undefined) return
    element.tagName = outer
    for (const name of inner) element.children = [makeElement(name, {}, element.children)]
  }
}

function marksOf(style: string): string[] {
  const marks: string[] = []
  if (bold.test(style)) marks.push('strong')
  if (italic.test(style)) marks.push('em')
  if (struck.test(style)) marks.push('del')
  return marks
}
