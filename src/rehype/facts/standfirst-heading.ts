import type {Element, Root} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {isHeading} from '../../ground/is-element.ts'
import {invisible, visibleText} from '../../ground/visible-text.ts'
import {standfirstHeadingName} from '../standfirst-names.ts'
import {lettersOf} from '../texts/letters-of.ts'
import {endOf, questionMarks, sentenceEnds} from '../texts/sentence-end.ts'

/** A line before it is no longer: a kicker, a name; in characters. */
const longestBefore = 40

/**
 * What is called a standfirst, a sentence and anything else is one from so many characters on; CJK ones count twice.
 */
const shortestCalled = 20
const shortestSentence = 60
const longestHeading = 140
/** A question opens an interview, and is long. */
const longestQuestion = 160

const sentence = endOf(`${sentenceEnds}…`)
const question = endOf(questionMarks)
/** Tips and steps are numbered. */
const numbered = /^\P{L}*\d/u

/**
 * Makes the standfirst that a page marks as a heading a paragraph, as no section begins there: the first text behind the
 * title, which is a sentence, or longer than headings are, or is called one, or says what the metadata say of all of it.
 *
 *     <h1>Title</h1><h2 class="bajada">What all of it is about</h2><p>…</p>     Spanish papers
 *     <h1>Title</h1><h2>A sentence that says what all of it is about.</h2>      most others
 * @param description What the page says to others that it is about.
 */
export function takeStandfirstHeading(page: Root, description: string | undefined): void {
  const found = firstHeading(page)
  if (!found || !(isStandfirst(found) || says(found, description))) return
  // Headings of a kind are sections: one that is a paragraph would leave the others without it.
  if (!holdsAnother(page, found)) found.tagName = 'p'
}

/**
 * Whether another heading of its level could be one as well: that of a picture is its caption, and all that a page calls
 * subtitles are sections beside a sentence that it calls otherwise.
 */
function holdsAnother({children}: Root | Element, found: Element): boolean {
  return children.some((child) => {
    if (child.type !== 'element' || child === found || child.tagName === 'figure') return false
    if (child.tagName !== found.tagName) return holdsAnother(child, found)
    return isStandfirst(child) && (isCalled(found) || !isCalled(child))
  })
}

/** Whether a heading says the same, with whatever signs between the words. */
function says(heading: Element, description: string | undefined): boolean {
  return description !== undefined && lettersOf(visibleText(heading)) === lettersOf(description)
}

function isStandfirst(heading: Element): boolean {
  const text = visibleText(heading)
  const length = text.length + (text.match(/[\u2e80-\ufaff]/g)?.length ?? 0)
  if (isCalled(heading)) return length >= shortestCalled
  if (numbered.test(text)) return false
  if (question.test(text)) return length > longestQuestion
  return length > longestHeading || (length >= shortestSentence && sentence.test(text))
}

/** Whether a heading says that it is one, by a class or to search engines. */
function isCalled(heading: Element): boolean {
  const isDescription = [heading.properties.itemProp].flat().includes('description')
  return isDescription || classNames(heading).some((name) => standfirstHeadingName.test(name))
}

const lines: ReadonlySet<string> = new Set(['blockquote', 'li', 'p'])

/** The first heading but the title; `false` where text comes first, `undefined` where there is none of both. */
function firstHeading(parent: Root | Element): Element | false | undefined {
  for (const child of parent.children) {
    if (child.type === 'text' && child.value.trim().length > longestBefore) return false
    if (child.type !== 'element' || invisible.has(child.tagName) || child.tagName === 'figure') continue
    if (child.tagName === 'h1' || child.data?.newsdownTaken !== undefined) continue
    if (lines.has(child.tagName)) {
      if (visibleText(child).length > longestBefore) return false
    } else {
      const found: Element | false | undefined = isHeading(child) ? child : firstHeading(child)
      if (found !== undefined) return found
    }
  }
  return undefined
}
