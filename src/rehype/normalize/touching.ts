import type {Element, ElementContent, Nodes} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {classNames} from '../../ground/class-names.ts'
import {inline} from '../../ground/element-kinds.ts'
import {text} from '../../ground/hast-node.ts'
import {isElement} from '../../ground/is-element.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {perName} from '../../ground/remembered.ts'
import {shortText, visibleText} from '../../ground/visible-text.ts'
import {isDateWord} from '../dates/date-words.ts'
import {isJoint} from '../texts/joint.ts'
import {wordsOf} from '../words-of-names.ts'
import {areLines} from './heading-lines.ts'

/** Boxes in whose lines a style may part what no blank does; the words of paragraphs are parted as they are written. */
const boxes: ReadonlySet<string> = new Set(
  'address aside dd div footer h1 h2 h3 h4 h5 h6 header li nav section'.split(' '),
)

/** Marks that may follow each other within a word or a sentence, where it goes on in small letters. */
const marks: ReadonlySet<string> = new Set('b em i strong u'.split(' '))

/** A line of such parts is no longer than this, in characters. */
const longest = 300

/** `July 16, 2020`, `2020-07-16` */
const day = madeOnce(() => /^(?:\d{4}[-./年]|([\p{L}\p{M}]+)\.?,? .*\d)/u)

/** Signs that a blank would not follow, and those that it would not stand before. */
const opens = /[：，、（「『《【(/／|｜·-]$/
const closes = /^[，。、：；！？）」』》】),.;:!?/／|｜·-]/

/**
 * Puts a blank between neighbours in a line of a box that holds nothing but elements, where they are two things to a
 * reader: a time and anything else, two links, two phrases, two lines of a heading.
 *
 *     <div><span>By Ann Lee</span><time>May 4</time></div>   <div><a href="/a">甲</a><a href="/b">乙</a></div>
 */
export function partTouching(parent: Element): void {
  const {children} = parent
  if (parent.tagName === 'p' && children.length > 1 && isElement(children[0], 'span')) partOpener(children)
  if (children.length < 2 || !boxes.has(parent.tagName) || !children.some(touchesNext)) return
  if (!children.every((child) => child.type === 'element' || isBlankText(child))) return
  parent.children = children.flatMap((child, index) => {
    const next = children[index + 1]
    return next !== undefined &&
      touchesNext(child, index, children) &&
      areTwo(child as Element, next as Element, parent)
      ? [child, text(' ')]
      : [child]
  })
}

/**
 * Puts a blank behind a word that is called a kicker or a place, which a style sets off from the sentence behind it:
 *
 *     <p><span class="article__kicker">Reportage</span>The harbour …</p>   <p><span class="location-stamp">Hull</span>The …
 */
function partOpener(children: ElementContent[]): void {
  const [opener, behind] = children as [Element, ElementContent]
  if (behind.type !== 'text' || !/^["“«„]?\p{Lu}/u.test(behind.value)) return
  const said = visibleText(opener)
  if (!/\p{Ll}$/u.test(said) || !classNames(opener).some(isOpener)) return
  // A mark of places may end within a name: `<span class="place">Mac</span>Donald`.
  if (said.length < 4 && /^\p{Lu}/u.test(behind.value)) return
  children.splice(1, 0, text(' '))
}

const isOpener = perName((name) => wordsOf(name).some((word) => openers.has(word)))
const openers: ReadonlySet<string> = new Set(['kicker', 'location', 'dateline', 'place'])

function touchesNext(node: Nodes, index: number, children: readonly Nodes[]): boolean {
  const next = children[index + 1]
  return next?.type === 'element' && node.type === 'element' && inline.has(node.tagName) && inline.has(next.tagName)
}

function areTwo(first: Element, second: Element, parent: Element): boolean {
  const after = shortText(second, longest)
  if (after === '') return false
  const before = visibleText(first)
  if (before === '') return false
  if (opens.test(before) || closes.test(after)) return false
  if (areLines(parent, first, second)) return true
  if (marks.has(first.tagName) && marks.has(second.tagName) && /^\p{Ll}/u.test(after)) return false
  if (first.tagName === 'time' || second.tagName === 'time') return true
  if (first.tagName === 'a' && second.tagName === 'a') return first.properties.href !== second.properties.href
  const word = day().exec(after)
  if (word && /\p{L}$/u.test(before) && (word[1] === undefined || isDateWord(word[1]))) return true
  return isJoint(before, after)
}
