import type {Element, Text} from 'hast'
import {append} from '../../ground/append.ts'
import {element} from '../../ground/hast-node.ts'
import {isParagraph} from '../../ground/is-element.ts'
import {visibleText} from '../../ground/visible-text.ts'
import type {Content} from './content.ts'

/** Signs that are bullets and nothing else; a dash may be speech, a star a note. */
const bullet = /^\s*([•·●▪◆■]|\d{1,2}\.(?=\s))\s*/

/**
 * Two or more paragraphs in a row that start with the same bullet, or that count up from one, are a list. A single one
 * is left as it is, except beside such a list: a picture parts it from the others.
 *
 *     <p>•&nbsp;甲</p><p>•&nbsp;<a>乙</a></p>   →   <ul><li>甲</li><li><a>乙</a></li></ul>   NYT briefings
 *     <p>1. 甲</p><p>2. 乙</p>                 →   <ol><li>甲</li><li>乙</li></ol>         RFA
 */
export function findBullets(blocks: Content): Content {
  if (!blocks.some(bulletOf)) return blocks
  const signs = blocks.map(bulletOf)
  const signsOfLists = new Set(signs.filter((sign, index) => sign !== undefined && sign === signs[index + 1]))
  const out: Content = []
  for (let index = 0; index < blocks.length; ) {
    const sign = signs[index]
    let end = index + 1
    while (sign && end < blocks.length && signs[end] === nextSign(signs[end - 1]!)) end++
    const run = blocks.slice(index, end)
    if (sign === '1.' && run.length > 1) out.push(element('ol', {}, run.map(toItem)))
    else if (sign && signsOfLists.has(sign)) out.push(element('ul', {}, run.map(toItem)))
    else append(out, run)
    index = end
  }
  return out
}

/** The sign of the item that comes next: a bullet again, or one number more. */
function nextSign(sign: string): string {
  return sign.endsWith('.') ? `${Number.parseInt(sign, 10) + 1}.` : sign
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
