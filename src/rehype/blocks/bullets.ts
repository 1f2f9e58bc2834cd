import type {Element, Text} from 'hast'
import {append} from '../../ground/append.ts'
import {element} from '../../ground/hast-node.ts'
import {isParagraph} from '../../ground/is-element.ts'
import {visibleText} from '../../ground/visible-text.ts'
import type {Content} from './content.ts'
import {mayStartWithSign} from './starts-with-sign.ts'

/** Signs that are bullets and nothing else; a dash may be speech, a star a note. */
const bullet = /^\s*([•·●▪◆■])\s*/

/**
 * Two or more paragraphs in a row that start with the same bullet are a list. A single one is left as it is, except
 * beside such a list: a picture parts it from the others.
 *
 *     <p>•&nbsp;甲</p><p>•&nbsp;<a>乙</a></p>   →   <ul><li>甲</li><li><a>乙</a></li></ul>   NYT briefings
 */
export function findBullets(blocks: Content): Content {
  if (!blocks.some(mayStartWithSign)) return blocks
  const signs = blocks.map(bulletOf)
  const signsOfLists = new Set(signs.filter((sign, index) => sign !== undefined && sign === signs[index + 1]))
  const out: Content = []
  for (let index = 0; index < blocks.length; ) {
    const sign = signs[index]
    let end = index + 1
    while (sign && end < blocks.length && signs[end] === sign) end++
    const run = blocks.slice(index, end)
    if (sign && signsOfLists.has(sign)) out.push(element('ul', {}, run.map(toItem)))
    else append(out, run)
    index = end
  }
  return out
}

function bulletOf(block: Content[number]): string | undefined {
  const first = isParagraph(block) ? firstText(block) : undefined
  const match = first && bullet.exec(first.value)
  if (!match) return undefined
  // Where nothing follows the sign is all there is.
  return match[0].length < first.value.length || visibleText(block).length > 1 ? match[1] : undefined
}

function firstText({children: [first]}: Element): Text | undefined {
  if (first?.type === 'text') return first
  return first?.type === 'element' ? firstText(first) : undefined
}

function toItem(paragraph: Content[number]): Element {
  const {children} = paragraph as Element
  const first = firstText(paragraph as Element)!
  first.value = first.value.replace(bullet, '')
  return element('li', {}, children)
}
