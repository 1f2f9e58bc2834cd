import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import type {Facts} from '../../facts.ts'
import {isBlank} from '../../ground/blanks.ts'
import {headings} from '../../ground/element-kinds.ts'
import {isBlock, isElement, isHeading} from '../../ground/is-element.ts'
import {nextAmong} from '../../ground/siblings.ts'
import {shortText} from '../../ground/visible-text.ts'
import {markedAuthors} from '../authors/author-marks.ts'
import {withoutLead} from '../authors/credits.ts'
import {isDateWords} from '../dates/date-words.ts'
import {isDateLine} from '../dates/is-date-line.ts'
import {headsPart} from '../heads-part.ts'
import type {Stated} from '../metadata/facts.ts'
import {hostNames} from '../metadata/host-names.ts'
import {isSeen} from '../seen/is-seen.ts'
import {kickerOf} from '../texts/kicker.ts'
import {endOf, sentenceEnds} from '../texts/sentence-end.ts'
import {isContact, isFaceOf, lonePicture} from './author-box.ts'
import {holdsEntries} from './entries.ts'
import {isAlone, isKicker, isSourceLine, saysDay, withoutOwnSource} from './line-kinds.ts'
import {type Known, longestOpeningLine, readOpeningLine} from './read-opening-line.ts'
import {markTaken} from './taken.ts'

/** Lines that say when the article appeared stand before so much, in paragraphs. */
const opening = 2

/** Longest of them, and of other short lines, in characters. */
const longest = 80

/** What may stand among them. */
const passed = new Set([...headings, 'figure', 'blockquote', 'table'])

/** What shows a face. */
const pictures = new Set(['a', 'div', 'figure', 'img', 'p', 'picture', 'span'])

const lines = new Set(['a', 'address', 'div', 'em', 'i', 'li', 'p', 'section', 'small', 'span', 'strong', 'time'])

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
  const publishers = () => [facts.publisher, stated.publisher].filter((name) => name !== undefined)
  const known: Known = {
    date: facts.date ?? stated.date,
    author: facts.author?.length ? facts.author : stated.author,
    baseUrl,
    sites: () => [...publishers(), ...hostNames(baseUrl)],
    trustsBy: kind === 'page',
  }
  const {sections = []} = stated
  const title = facts.title ?? stated.title ?? ''
  const kicker = title.includes(': ') ? kickerOf(title) : undefined
  const tags = facts.tags ?? stated.tags ?? []
  visit(tree, {
    facts,
    known,
    publishers,
    sections,
    kicker,
    tags,
    image: facts.image ?? stated.image,
    left: opening,
  })
}

/** The opening of an article, as far as it has been read. */
interface Opening {
  /** Where authors go that it names. */
  facts: Facts
  known: Known
  publishers: () => readonly string[]
  sections: readonly string[]
  tags: readonly string[]
  /** What the title begins with. */
  kicker: string | undefined
  image: string | undefined
  /** How much of it is left, in paragraphs. */
  left: number
  /** Whether a line has said when the article appeared, or who wrote it. */
  isSigned?: boolean
}

function visit(parent: Root | Element, at: Opening): void {
  for (const child of parent.children) {
    if (isElement(child, 'article') && holdsEntries(parent)) at.left = 0
    if (at.left <= 0) return
    if (child.type === 'text' && !isBlank(child.value)) at.left -= paragraph
    if (
      child.type !== 'element' ||
      (child.children.length === 0 && child.tagName !== 'img') ||
      child.data?.newsdownTaken !== undefined
    )
      continue
    if (child.tagName !== 'p' && !passed.has(child.tagName) && child.children.some(isBlock)) {
      visit(child, at)
      continue
    }
    if (isFace(child, at) || (isHeading(child) && takesName(child, at))) {
      markTaken(child, 'posts/author-box')
      continue
    }
    if (passed.has(child.tagName)) continue
    const text = shortText(child, longestOpeningLine)
    const rule = ruleOf(child, parent, text, at)
    if (rule !== undefined) markTaken(child, rule)
    else if (text !== '' || isSeen(child)) at.left -= openingWeight(child, text)
    at.isSigned ||= rule === 'dates/date-line'
  }
}

/** The rule by which a line goes; undefined for the others. */
function ruleOf(line: Element, parent: Root | Element, text: string, at: Opening): string | undefined {
  const isLine = text !== '' && lines.has(line.tagName)
  if (isLine && takesLine(line, parent, text, at)) return 'dates/date-line'
  if (at.isSigned && isContact(text) && isAlone(line, parent)) return 'posts/author-box'
  // Behind a picture the name of a tag is a caption.
  const named = at.left === opening ? [...at.sections, ...at.tags] : [...at.sections]
  // In a list it is the first of several.
  if (at.kicker !== undefined && at.left === opening && line.tagName !== 'li') named.push(at.kicker)
  return isLine && isKicker(line, text, named) && isAlone(line, parent) ? 'posts/kicker' : undefined
}

/** Whether a line says the date, the source or the authors; those that it names are taken from it. */
function takesLine(line: Element, parent: Root | Element, text: string, {facts, known, left}: Opening): boolean {
  // Most articles begin with a sentence.
  if (/[。！？]$/.test(text)) return false
  const {date} = known
  // A page is known to say its day somewhere; in an archived article a day behind a text is a part of it.
  const mayBeDated = known.trustsBy || left > opening - paragraph
  const said = withoutOwnSource(text, known.sites) ?? text
  if (date !== undefined && text.length <= longest && (isDateLine(said, known) || saysDay(line, text, date))) {
    return mayBeDated && isAlone(line, parent) && !headsPart(line, [parent]) && !isAmongDays(line, parent, known)
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

/** Whether it is an item beside one of another day: `<li>4 May 2022</li><li>9 May 2022</li>`. */
function isAmongDays(line: Element, {children}: Root | Element, known: Known): boolean {
  if (line.tagName !== 'li') return false
  return ([1, -1] as const).some((step) => {
    const other = nextAmong(children, line, (node) => isElement(node, 'li'), step) as Element | undefined
    const said = other ? shortText(other, longest) : ''
    return /\d\D+\d/.test(said) && isDateWords(said) && !isDateLine(said, known)
  })
}

/**
 * Whether a heading is the name of an author, which is taken from it where none is known:
 *
 *     <h4 class="author-name"><a href="/author/ann">Ann Lee</a></h4>   Ghost
 *     <h2>By <a href="/author/ann">Ann Lee</a>.</h2>                   Elementor
 */
function takesName(heading: Element, {facts, known}: Opening): boolean {
  const names = markedAuthors(heading, known.sites())
  if (names.length !== 1 || withoutLead(shortText(heading, longest)).replace(/\.$/, '') !== names[0]) return false
  if (known.author !== undefined) return known.author.includes(names[0])
  known.author = names
  facts.author = names
  return true
}

function isFace(element: Element, {known, publishers, image}: Opening): boolean {
  const picture = pictures.has(element.tagName) ? lonePicture(element) : undefined
  return picture !== undefined && isFaceOf(picture, [...(known.author ?? []), ...publishers()], image)
}

/** What a paragraph of sentences weighs, and other lines. */
const paragraph = 1
const subtitle = 0.5
const shortLine = 0.25

/** Longest kicker, in characters. */
const longestKicker = 40

/**
 * How much of the opening an element is: a picture or a kicker is less of it than a subtitle, and that than sentences.
 * @param text Its text, cut to a line.
 */
function openingWeight(element: Element, text: string): number {
  if (text === '') return holdsText(element) ? paragraph : shortLine
  const {tagName} = element
  if (tagName !== 'p' && tagName !== 'div') return text.length <= longest ? shortLine : paragraph
  if (sentenceEnd.test(text)) return paragraph
  return text.length <= longestKicker || (tagName === 'div' && text.length <= longest) ? shortLine : subtitle
}

const sentenceEnd = endOf(`${sentenceEnds}…"”»」`)

function holdsText(node: Nodes): boolean {
  if (node.type === 'text') return !isBlank(node.value)
  return 'children' in node && node.children.some(holdsText)
}
