import type {Element, Root} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {showing} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {invisible, shortText} from '../../ground/visible-text.ts'
import {shows} from '../seen/shows.ts'
import {endOf, fullStops} from '../texts/sentence-end.ts'
import type {Page} from './page.ts'

/** What a heading left alone goes by. */
const rule = 'page/heading'

/** Longer ones are paragraphs. */
const longestHeading = 90

/** Elements that say or show something without a text of their own. */
const saying = new Set([...showing, 'table'])

/** The levels of a line that announces what follows, and of what opens the box it stands in, below that of all headings. */
const ofLine = 7
const ofSummary = 8

interface Pending {
  heading: Element
  level: number
  /** Whether clutter stands under it. */
  isRobbed: boolean
}

/**
 * Marks the headings of an article under which nothing is left: what they headed was clutter.
 *
 *     <h2>Temas relacionados</h2><ul class="tags">…</ul>   →   the heading goes with the list
 *
 * Up to the next heading of its level or a higher one, or to the end, there is no text and no picture. The walk is one,
 * in the order of the text, and stops at no wrapper: `<div><h2>…</h2></div><div class="related">…</div>`. What opens a
 * box heads what is in it: `<details><summary>Contents</summary><nav>…</nav></details>`.
 */
export function markEmptySections({article, clutter}: Page): void {
  let pending: Pending[] = []
  // Headings before the first text are titles.
  let hasText = false
  const leaveOut = ({heading, isRobbed}: Pending): void => {
    if (isRobbed) clutter.set(heading, rule)
  }
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        if ((pending.length > 0 || !hasText) && !isBlank(child.value)) {
          pending = []
          hasText = true
        }
        continue
      }
      if (child.type !== 'element' || invisible.has(child.tagName)) continue
      if (clutter.has(child)) {
        for (const section of pending) section.isRobbed = true
        continue
      }
      if (child.tagName === 'summary') {
        pending.push({heading: child, level: ofSummary, isRobbed: false})
        continue
      }
      const level = levelOf(child)
      if (hasText && level === undefined && announces(child)) {
        pending.push({heading: child, level: ofLine, isRobbed: false})
        continue
      }
      if (level !== undefined && !isLabel(child)) {
        pending = []
        continue
      }
      if (level !== undefined) {
        // A heading in a box ends no more than those before it there.
        while (pending.length > 0 && pending.at(-1)!.level >= level && !isSummary(pending.at(-1)!))
          leaveOut(pending.pop()!)
        if (hasText) pending.push({heading: child, level, isRobbed: false})
      } else if (saying.has(child.tagName)) pending = []
      else visit(child)
      if (child.tagName === 'details') close()
    }
  }
  const close = (): void => {
    const at = pending.findLastIndex(isSummary)
    if (at < 0) return
    if (at === pending.length - 1 && pending[at]!.isRobbed) leaveOut(pending.pop()!)
    else {
      pending = []
      hasText = true
    }
  }
  visit(article)
  for (const section of pending) leaveOut(section)
}

function isSummary({level}: Pending): boolean {
  return level === ofSummary
}

/** A heading that says a sentence is text, whatever its element: `<h3>She left the island in May, and …</h3>`. */
function isLabel(heading: Element): boolean {
  const text = shortText(heading, longestHeading)
  return text !== '' && !ended.test(text)
}

/**
 * Whether a line is bold, ends with a colon, and so says what stands below it and nothing else:
 *
 *     <p><strong>More of our boats:</strong></p><div class="related">…</div>   →   the line goes with the box
 */
function announces(line: Element): boolean {
  return (
    line.tagName === 'p' &&
    /[:：]$/.test(shortText(line, longestHeading)) &&
    isBold(line) &&
    !shows(line) &&
    !holds(line, 'a')
  )
}

/** Whether all that an element says is bold. */
function isBold({children}: Element): boolean {
  return children.every((child) => {
    if (child.type === 'text') return isBlank(child.value)
    return child.type !== 'element' || child.tagName === 'strong' || child.tagName === 'b' || isBold(child)
  })
}

const ended = endOf(fullStops)

/** 2 to 6; the heading of the article is none that stands over a section. */
function levelOf({tagName}: Element): number | undefined {
  return /^h[2-6]$/.test(tagName) ? Number(tagName[1]) : undefined
}
