import type {Element, Nodes} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {holds} from '../../ground/find-within.ts'
import {isHeading} from '../../ground/is-element.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {remembered} from '../../ground/remembered.ts'
import {shortText} from '../../ground/visible-text.ts'
import {leadsToAuthor} from '../authors/author-marks.ts'
import {longestLabel} from '../clutter/labels.ts'
import type {Marking} from './marking.ts'
import {type Measures, says} from './measure.ts'
import {isOwnBox} from './own-box.ts'
import {isTeaser} from './teasers.ts'

/** Most of the page's sentences are no comments. */
const mostComments = 0.6

/** So many of the page's sentences no label names, however many links stand among them: they are the article. */
export const mostLabelled = 0.2

/** Rules of labels behind which a heading that is a link is no teaser: a table of contents, and what readers wrote. */
const headedOtherwise: ReadonlySet<string> = new Set(['page/comments', 'page/links'])

/**
 * What a label names goes with it: as far as it is no prose, or is a box with a link to the author's page, or, below
 * comments, to the end.
 *
 *     <p><a>Comments (12)</a></p><h2><a>The next article of the week</a></h2><p>…   the heading is none of the comments
 *     <h2>Related posts</h2><article><h3><a>…</a></h3><p>…</p></article>            a teaser, however much it says
 */
export function markBehindLabel(children: readonly Nodes[], index: number, rule: string, page: Marking): void {
  const {gross, all, clutter} = page
  const heading = children[index] as Element
  // It may have a box to itself, where a number tells it from a commentary: `<div><h2>评论（191）</h2></div>`.
  const isHeaded = isHeading(heading) || (isHeading(onlyChild(heading)) && /\d/.test(shortText(heading, longestLabel)))
  const toTheEnd = rule === 'page/comments' && isHeaded && isMinor(children, index, page)
  const isBox = rule === 'page/author' && isOwnBox(children, index, gross, mostLabelled * all.prose)
  // Behind links, articles are what the links stand between.
  let mayBeTeasers = rule === 'page/related'
  for (let behind = index + 1; behind < children.length; behind++) {
    const next = children[behind]!
    if (next.type !== 'element') continue
    const measured = gross.get(next)
    if (!measured || measured.text === 0) {
      if (rule === advertisement && isBanner(next) && isOneSaying(children, gross)) clutter.set(next, rule)
      continue
    }
    if (!toTheEnd && !isBox) {
      // A heading that is a link is a teaser.
      if (isHeading(next) && (measured.linked === 0 || headedOtherwise.has(rule))) return
      if (measured.prose > mostLabelled * all.prose) return
      if (measured.linked * 2 >= measured.text) mayBeTeasers = false
      else if (!(mayBeTeasers && isTeaser(next)) && !(rule === 'page/author' && holds(next, leadsToAuthor))) return
    }
    clutter.set(next, rule)
  }
}

const advertisement = 'page/advertisement'

/** Whether one of the children says something, and no text stands beside it; asked of each banner behind a label. */
function isOneSaying(children: readonly Nodes[], gross: Measures): boolean {
  return remembered(ofChildren, children, () => {
    let count = 0
    for (const child of children) {
      if (child.type === 'text' ? !isBlankText(child) : says(child, gross) && ++count > 1) return false
    }
    return true
  })
}

const ofChildren = new WeakMap<readonly Nodes[], boolean>()

/**
 * Whether a picture is in an element that leads somewhere else than to the picture:
 *
 *     <div><div class="adlabel">Anzeige</div><div><a href="https://shop.example"><img></a></div></div>   Advanced Ads
 */
function isBanner(element: Element): boolean {
  return holds(
    element,
    (link) =>
      link.tagName === 'a' &&
      !/\.(?:avif|gif|jpe?g|png|webp)$/i.test(String(link.properties.href ?? '')) &&
      holds(link, 'img'),
  )
}

/**
 * Whether what stands behind has few of the page's sentences: comments do, what a heading `Kommentar` opens does not.
 */
function isMinor(children: readonly Nodes[], index: number, {gross, all}: Marking): boolean {
  // Summed once: a page may have any number of such headings side by side.
  const rest = remembered(proseBehind, children, () => {
    const sums = new Float64Array(children.length + 1)
    for (let at = children.length - 1; at >= 0; at--) sums[at] = sums[at + 1]! + (gross.get(children[at]!)?.prose ?? 0)
    return sums
  })
  return rest[index + 1]! < mostComments * all.prose
}

/** Sentences from each child to the last, by the list of children. */
const proseBehind = new WeakMap<readonly Nodes[], Float64Array>()
