import type {Element, Text} from 'hast'
import {element} from '../../hast-node.ts'
import {startsPlain} from '../../starts-plain.ts'
import {append, type Content} from './content.ts'
import {isParagraph} from './paragraphs.ts'

/** Signs that are bullets and nothing else; a dash may be speech, a star a note. */
const bullet = /^\s*([•·●▪])\s*(?=\S)/

/**
 * Two or more paragraphs in a row that start with the same bullet are a list. A single one is left as it is.
 *
 *     <p>•&nbsp;甲</p><p>•&nbsp;乙</p>   →   <ul><li>甲</li><li>乙</li></ul>   NYT briefings
 */
export function findBullets(blocks: Content): Content {
  if (!blocks.some(bulletOf)) return blocks
  const out: Content = []
  for (let index = 0; index < blocks.length; ) {
    const sign = bulletOf(blocks[index]!)
    let end = index + 1
    while (sign && end < blocks.length && bulletOf(blocks[end]!) === sign) end++
    const run = blocks.slice(index, end)
    if (sign && run.length > 1) out.push(element('ul', {}, run.map(toItem)))
    else append(out, run)
    index = end
  }
  return out
}

function bulletOf(block: Content[number]): string | undefined {
  const first = isParagraph(block) ? firstText(block) : undefined
  return first && !startsPlain(first.value) ? bullet.exec(first.value)?.[1] : undefined
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
