import type {Element, Nodes} from 'hast'
import type {Handle} from 'hast-util-to-mdast'
import type {RootContent, Text} from 'mdast'
import {isTexAnnotation} from '../ground/is-tex-annotation.ts'
import {texOfMathml} from './mathml.ts'
import {verbatimText} from './verbatim-text.ts'

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath
  }
  interface BlockContentMap {
    math: MathBlock
  }
  interface RootContentMap {
    inlineMath: InlineMath
    math: MathBlock
  }
}

/** A formula in a line, in TeX. */
export interface InlineMath {
  type: 'inlineMath'
  value: string
  data?: undefined
  position?: undefined
}

/** A formula on lines of its own, in TeX. */
export interface MathBlock {
  type: 'math'
  value: string
  data?: undefined
  position?: undefined
}

/**
 * `<math>` with its source in TeX beside it: `$…$`, or `$$…$$` where it is displayed; without a source, TeX made of its
 * elements, or its text where that says as much.
 *
 *     <math><semantics>…<annotation encoding="application/x-tex">x^2</annotation></semantics></math>   →   $x^2$
 */
export const math: Handle = (_state, element) => formulaOf(element) as RootContent | undefined

/** The formula, or its signs as a text; `undefined` where there is none. */
export function formulaOf(element: Element): InlineMath | MathBlock | Text | undefined {
  const tex = annotation(element) ?? texOfMathml(element)
  if (tex === undefined) {
    const value = verbatimText(element).replace(/\s+/g, ' ').trim()
    return value === '' ? undefined : {type: 'text', value}
  }
  const value = withoutMarkup(tex.replace(/\s+/g, ' ').trim())
  if (value === '') return undefined
  const type = element.properties.display === 'block' ? 'math' : 'inlineMath'
  return {type, value}
}

/**
 * A renderer without formulas reads them as Markdown, and so `x<y` as the start of a tag, `[x](y)` as a link. A blank
 * parts the signs, and says nothing in TeX.
 */
function withoutMarkup(tex: string): string {
  return tex.replace(/<(?=[a-z/!?])|\](?=\()/gi, '$& ')
}

function annotation(node: Nodes): string | undefined {
  if (node.type !== 'element') return undefined
  if (isTexAnnotation(node)) return verbatimText(node)
  for (const child of node.children) {
    const found = annotation(child)
    if (found !== undefined) return found
  }
  return undefined
}
