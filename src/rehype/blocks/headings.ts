import type {Element} from 'hast'
import {append} from '../../ground/append.ts'
import {firstToSee, isBlankText} from '../../ground/blanks.ts'
import {element, text as textNode, withChildren} from '../../ground/hast-node.ts'
import {holdsLetter} from '../../ground/holds-letter.ts'
import {isElement, isHeading, isParagraph} from '../../ground/is-element.ts'
import {shortText} from '../../ground/visible-text.ts'
import {endOf, sentenceEnds} from '../texts/sentence-end.ts'
import type {Content} from './content.ts'

/** A heading is no longer than this, in characters; a longer bold paragraph is a lead or stress. */
const longest = 40

/** What stands around the words of a heading. */
const marks: ReadonlySet<string> = new Set(['b', 'font', 'span', 'strong', 'u'])

/** Ends of sentences, and of lines that announce what follows. */
const sentenceEnd = endOf(`${sentenceEnds}…；;؛，,、،၊：:៖—`)

/** Lines in brackets, bullets and the like are no headings. */
const lineOfItsOwn =
  /^[（(【［[].*[）)】］\]]$|^[•·●■◆▲▼△▽►▶*＊※－–—-]|@|https?:|^本[栏欄]目|^[图圖]?[图圖表] ?[\d一二三四五六七八九十]{1,3} ?[：:、.．]|^(?:来源|來源|作者|译者|譯者|编辑|編輯|记者|記者|责编|图片?|[图圖]片?(?:来源|來源|提供)|原文|原标题|原標題|文|撰文|[执執][笔筆]|主持人?|出品[人方]?|[监監][制製]|策[划劃]|[统統][筹籌]|[采採][写寫]|[审審]核|校[对對]|[制製][图圖]|剪[辑輯])[ 　]*[:：|｜丨︱│/]/

/** Who reports for whom: `甲社中文 丁一`, `BBC商务记者丁·乙（D. B.）`, `甲新闻记者 丁一 丙二`. */
const reporter =
  /^(?:[A-Z]{2,5}|[一-龥]{1,6}(?:[台社报報网網刊]|新[闻聞]))(?:中文[网網]? [一-龥]{2,4}|[一-龥]{0,6}[记記]者(?:(?:[ 、][一-龥]{2,4}){1,4}| ?[一-龥]{1,8}(?:·[一-龥]{1,8}){1,3})(?:[（(][^（）()]{2,40}[）)])?)$/

/** `**小标题**`: stars that the publisher typed itself (Reuters), at one end perhaps one too few. */
const typedStars = /^(?=\*\*|.*\*\*$)\*{1,3} ?([^*]+?) ?\*{1,3}$/

/**
 * Paragraphs that are nothing but bold and stand as headings become headings: short, no end of a sentence, text after
 * them, text before them somewhere (but for a bare number), and no heading right before. What is doubtful stays bold.
 *
 *     <p><strong>中加外交紧张</strong></p><p>…</p>   DW, RFA, VOA, FT, CDT
 *     <p>** 小标题 ** </p><p>…</p>                  Reuters
 */
export function findHeadings(blocks: Content, parent: string): Content {
  if (parent !== 'root') return blocks
  for (const block of blocks) if (isHeading(block)) block.children = block.children.flatMap(unbold)
  // Most articles have none.
  if (!blocks.some(mayBeTitle)) return blocks
  const titles = blocks.map((block) => (isParagraph(block) ? titleOf(block) : undefined))
  const level = highestLevel(blocks)
  let textBefore = false
  return blocks.map((block, index) => {
    const title = titles[index]
    const stands =
      title !== undefined &&
      (textBefore || isNumbered(block)) &&
      !isHeading(blocks[index - 1]) &&
      (!titles[index - 1] || isNumber(blocks[index - 1]!)) &&
      !(titles[index + 1] && isNumber(block)) &&
      leadsToText(blocks, titles, index)
    const isLine = isParagraph(block)
    textBefore ||= isLine
    if (stands) return element(level, {}, title)
    return isLine ? withoutStars(block) : block
  })
}

/** Text follows, perhaps after a picture. Of two such lines in a row the first leads; of more, none does for sure. */
function leadsToText(blocks: Content, titles: ReadonlyArray<Element['children'] | undefined>, index: number): boolean {
  let next = nextAfterFigures(blocks, index)
  if (titles[next] !== undefined) next = nextAfterFigures(blocks, next)
  return titles[next] === undefined && isText(blocks[next])
}

/** `01`, `一、甲`: the number of a part, with or without its title, may open the article. */
function isNumbered(block: Content[number]): boolean {
  if (block.type !== 'element') return false
  return /^(?:[\d一二三四五六七八九十]{1,3}[、.．]?$|[一二三四五六七八九十]{1,3}、)/.test(shortText(block, longest))
}

/** `01 ////`, `1994-2005`: a number above a title of its own, which is the heading. */
function isNumber(block: Content[number]): boolean {
  return block.type === 'element' && /^[\d\s/.、．—–-]+$/.test(shortText(block, longest))
}

/** Whether a paragraph begins as a heading does: looked at first, because it costs less than reading the paragraph. */
function mayBeTitle(block: Content[number]): boolean {
  if (!isParagraph(block)) return false
  const first = firstToSee(block.children)
  return first?.type === 'element' ? marks.has(first.tagName) : startsWithStars(block)
}

/** The content of a paragraph that could be a heading. */
function titleOf(paragraph: Element): Element['children'] | undefined {
  const bold = boldContent(paragraph)
  const text = bold || startsWithStars(paragraph) ? shortText(paragraph, longest + 6) : ''
  if (text === '') return undefined
  const typed = typedStars.exec(text)?.[1]
  const words = typed ?? text
  if (!bold && typed === undefined) return undefined
  if (words.length > longest || sentenceEnd.test(words) || lineOfItsOwn.test(words) || reporter.test(words))
    return undefined
  if (!holdsLetter(words)) return undefined
  return typed === undefined ? bold : [textNode(typed)]
}

/** Where typed stars make no heading, they make the line bold. */
function withoutStars(paragraph: Element): Element {
  const {children} = paragraph
  const [only] = children
  const typed = children.length === 1 && startsWithStars(paragraph) && typedStars.exec(shortText(paragraph, 200))?.[1]
  if (!typed || !holdsLetter(typed) || only?.type !== 'text') return paragraph
  const strong = element('strong', {}, [textNode(typed)])
  return withChildren(paragraph, [strong])
}

function startsWithStars({children: [first]}: Element): boolean {
  return first?.type === 'text' && /^\s*\*/.test(first.value)
}

/** What stands inside the bold, where all of the element is bold and holds text, emphasis and spans only. */
function boldContent(element: Element): Element['children'] | undefined {
  const content: Element['children'] = []
  let found = false
  for (const child of element.children) {
    if (isBlankText(child)) {
      content.push(child)
    } else if (child.type === 'element' && (child.tagName === 'b' || child.tagName === 'strong')) {
      if (!child.children.every(isPlain)) return undefined
      append(content, child.children.flatMap(unbold))
      found = true
    } else if (
      child.type === 'element' &&
      (child.tagName === 'span' || child.tagName === 'font' || child.tagName === 'u')
    ) {
      const inner = boldContent(child)
      if (!inner) return undefined
      append(content, inner)
      found = true
    } else {
      return undefined
    }
  }
  return found ? content : undefined
}

/** A heading is bold anyway: `<strong><strong>…</strong></strong>`. */
function unbold(node: Element['children'][number]): Element['children'] {
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap(unbold)
  return node.tagName === 'b' || node.tagName === 'strong' ? children : [withChildren(node, children)]
}

function isPlain(node: Content[number]): boolean {
  if (node.type === 'text') return true
  return isElement(node, 'span', 'em', 'i', 'font', 'u', 'b', 'strong', 'sub', 'sup') && node.children.every(isPlain)
}

/** Pictures are passed over: they may stand between a heading and its text. */
function nextAfterFigures(blocks: Content, index: number): number {
  let next = index + 1
  while (isElement(blocks[next], 'figure')) next++
  return next
}

function isText(block: Content[number] | undefined): boolean {
  if (isElement(block, 'ul', 'ol', 'blockquote', 'pre', 'table')) return true
  return isParagraph(block)
}

/**
 * The level of the highest heading but a title. What the publisher sets in bold and what it marks as a heading part the
 * same text: an appended gallery under `<h3>` is no part of the last section (DW 2020).
 */
function highestLevel(blocks: Content): string {
  let highest = 'h7'
  for (const block of blocks) {
    if (!isHeading(block) || block.tagName === 'h1') continue
    if (block.tagName < highest) highest = block.tagName
  }
  return highest === 'h7' ? 'h2' : highest
}
