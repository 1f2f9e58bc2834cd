import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {isBlank} from '../../ground/blanks.ts'
import {headings} from '../../ground/element-kinds.ts'
import {isBlock} from '../../ground/is-element.ts'
import {shortText} from '../../ground/visible-text.ts'
import {isDateLine} from '../clutter/date-line.ts'
import type {Stated} from '../metadata/facts.ts'
import {hostNames} from '../metadata/host-names.ts'
import {isSeen} from '../seen.ts'
import {isAlone} from './alone.ts'
import {isContact, isFaceOf, lonePicture} from './author-box.ts'
import {holdsEntries, isArticle} from './entries.ts'
import {isKicker} from './kicker.ts'
import {type Known, longestOpeningLine, readOpeningLine} from './opening-line.ts'
import {saysDay} from './says-day.ts'
import {isSourceLine} from './source-line.ts'
import {markTaken} from './taken.ts'

/** Lines that say when the article appeared stand before so many paragraphs, which weigh more than other lines. */
const opening = 2
const paragraph = 1
const subtitle = 0.5
const shortLine = 0.25

/** Longest kicker, in characters. */
const longestKicker = 40

/** Longest of them, in characters. */
const longest = 80

/** What may stand among them. */
const passed = new Set([...headings, 'figure', 'blockquote', 'table'])

/** What shows a face. */
const pictures = new Set(['a', 'div', 'figure', 'img', 'p', 'picture', 'span'])

const lines = new Set(['a', 'address', 'div', 'em', 'i', 'li', 'p', 'small', 'span', 'strong', 'time'])

/**
 * Leaves out the lines at the start of an article that say nothing but its date, and its authors, once the front matter
 * says the same, those that name its section, and the faces and accounts of its authors. Authors that are not known go
 * into the facts.
 *
 *     <p class="date">December 30, 2022</p>   <div><time datetime="2022-12-30">30 декабря 2022</time></div>
 *     <p>Von <a href="/autoren/ann">Ann Lee</a></p>   <div>Posted on December 30, 2022 by Ann Lee</div>
 *
 * @param stated What the page says of itself.
 */
export function takeOpeningLines(tree: Root, {facts, baseUrl, kind}: Conversion, stated: Stated): void {
  const date = facts.date ?? stated.date
  const author = facts.author?.length ? facts.author : stated.author
  const publishers = () => [facts.publisher, stated.publisher].filter((name) => name !== undefined)
  const known: Known = {
    date,
    author,
    baseUrl,
    sites: () => [...publishers(), ...hostNames(baseUrl)],
    trustsBy: kind === 'page',
  }
  const {sections = []} = stated
  const tags = facts.tags ?? stated.tags ?? []
  const image = facts.image ?? stated.image
  let isSigned = false
  let left = opening
  const isSaid = (line: Element, parent: Root | Element, text: string): boolean => {
    // Most articles begin with a sentence.
    if (/[。！？]$/.test(text)) return false
    if (date !== undefined && text.length <= longest && (isDateLine(text, known) || saysDay(line, text, date))) {
      return isAlone(line, parent)
    }
    if (isSourceLine(text, known.sites)) return isAlone(line, parent)
    const names = text.length <= longestOpeningLine ? readOpeningLine(line, text, known) : undefined
    if (names === undefined || !isAlone(line, parent)) return false
    if (names.length > 0) {
      known.author = names
      facts.author = names
    }
    return true
  }
  const visit = (parent: Root | Element): void => {
    const hasEntries = holdsEntries(parent)
    for (const child of parent.children) {
      if (hasEntries && isArticle(child)) left = 0
      if (left <= 0) return
      if (child.type === 'text' && !isBlank(child.value)) left -= paragraph
      if (
        child.type !== 'element' ||
        (child.children.length === 0 && child.tagName !== 'img') ||
        child.data?.newsdownTaken !== undefined
      )
        continue
      const isParagraph = child.tagName === 'p'
      if (!isParagraph && !passed.has(child.tagName) && child.children.some(isBlock)) {
        visit(child)
        continue
      }
      const picture = pictures.has(child.tagName) ? lonePicture(child) : undefined
      if (picture && isFaceOf(picture, [...(known.author ?? []), ...publishers()], image)) {
        markTaken(child, 'posts/author-box')
        continue
      }
      if (passed.has(child.tagName)) continue
      const text = shortText(child, longestOpeningLine)
      if (text !== '' && lines.has(child.tagName) && isSaid(child, parent, text)) {
        markTaken(child, 'dates/date-line')
        isSigned = true
        continue
      }
      if (isSigned && isContact(text) && isAlone(child, parent)) {
        markTaken(child, 'posts/author-box')
        continue
      }
      // Behind a picture the name of a tag is a caption.
      if (
        text !== '' &&
        lines.has(child.tagName) &&
        isKicker(child, text, left === opening ? [...sections, ...tags] : sections) &&
        isAlone(child, parent)
      ) {
        markTaken(child, 'posts/kicker')
        continue
      }
      if (text !== '' || isSeen(child)) left -= weigh(child, text)
    }
  }
  visit(tree)
}

/**
 * How much of the opening an element is: a picture or a kicker is less of it than a subtitle, and that than sentences.
 */
function weigh(element: Element, text: string): number {
  if (text === '') return holdsText(element) ? paragraph : shortLine
  if (element.tagName !== 'p') return text.length <= longest ? shortLine : paragraph
  return sentenceEnd.test(text) ? paragraph : text.length <= longestKicker ? shortLine : subtitle
}

const sentenceEnd = /[.!?。！？…"”»」]$/u

function holdsText(node: Nodes): boolean {
  if (node.type === 'text') return !isBlank(node.value)
  return 'children' in node && node.children.some(holdsText)
}
