import type {Element, Nodes, Root} from 'hast'
import {headings, inline} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {shortText} from '../../ground/visible-text.ts'
import {classNames, hasClass} from '../class-names.ts'
import {clutterRule} from '../clutter/index.ts'
import {clutterByLabelledLinks, longestLine} from '../clutter/labelled-links.ts'
import {clutterByLabel, longestLabel} from '../clutter/labels.ts'
import {isBoxByName} from '../clutter/names.ts'
import {isScriptMessage} from '../clutter/no-script.ts'
import {shows} from '../clutter/shows.ts'
import {hidden} from '../drop/hidden.ts'
import {pixels} from '../figures/pixels.ts'
import {isAsideOfText, sidebar} from './asides.ts'
import {consent, isConsentBox, isConsentNotice} from './consent-boxes.ts'
import {tableKind, tableParts} from './data-tables.ts'
import {isHandout} from './handouts.ts'
import {markerTier} from './markers.ts'
import type {Measure, Measures} from './measure.ts'
import {noteFinder} from './notes.ts'
import {isPictureBox} from './picture-boxes.ts'
import {holdsSentence} from './sentences.ts'
import {isStatement} from './statements.ts'

/** An element that holds this share of the page's prose is no clutter, whatever it is called. */
const tooMuch = 0.4

/** What an element stands in. */
interface Around {
  article: boolean
  /** One of the article's own. */
  aside: boolean
  caption: boolean
  /** The outermost that says that it holds an article. */
  holder: Element | undefined
  /** A link: blocks in it are parts of what it says. */
  link: boolean
  /** Between words. */
  sentence: boolean
  /** A table of data. */
  table: boolean
}

const nothingAround: Around = {
  article: false,
  aside: false,
  caption: false,
  holder: undefined,
  link: false,
  sentence: false,
  table: false,
}

function aroundIn(element: Element, isAside: boolean, isTable: boolean, around: Around): Around {
  const {tagName} = element
  const article = around.article || tagName === 'article'
  const aside = around.aside || isAside
  const caption = around.caption || tagName === 'figcaption'
  const link = around.link || tagName === 'a'
  const table = around.table || isTable
  const holder = around.holder ?? (article || tagName === 'main' ? element : undefined)
  if (
    !around.sentence &&
    article === around.article &&
    aside === around.aside &&
    caption === around.caption &&
    holder === around.holder &&
    link === around.link &&
    table === around.table
  )
    return around
  return {article, aside, caption, holder, link, sentence: false, table}
}

/**
 * Finds the outermost elements of a page that are clutter by what they are called, by how much of them is links, or by
 * the label before them.
 * @returns Element → rule.
 */
export function markClutter(tree: Root, gross: Measures): Map<Nodes, string> {
  const clutter = new Map<Nodes, string>()
  const all = gross.get(tree)!
  const most = Math.max(300, all.prose * tooMuch)
  const mostText = Math.max(1500, all.text * 0.6)
  const isNotes = noteFinder(tree)
  /**
   * Returns whether a child of it asks for leave to load what stands elsewhere: boxes around more are not looked at.
   */
  const visit = (parent: Root | Element, around: Around): boolean => {
    let asks = false
    const {children} = parent
    const hasProse = gross.get(parent)!.prose > 0
    const runs = hasText(parent) || (around.sentence && onlyChild(parent) !== undefined)
    const firstParagraph = children.findIndex((child) => isParagraph(child, gross))
    const beside = firstParagraph >= 0
    const lastParagraph = beside ? children.findLastIndex((child) => isParagraph(child, gross)) : -1
    for (let index = 0; index < children.length; index++) {
      const child = children[index]!
      if (child.type !== 'element' || clutter.has(child)) continue
      if (isScriptMessage(child)) {
        clutter.set(child, 'page/no-script')
        continue
      }
      const measured = gross.get(child)
      if (measured === undefined) continue
      if (runs && running.has(child.tagName)) {
        if (!hasProse) visit(child, around.sentence ? around : {...around, sentence: true})
        continue
      }
      let isAside = false
      let isSaidLine = false
      const kind = child.tagName === 'table' ? tableKind(child) : undefined
      if (measured.prose < most && measured.text < mostText) {
        const named = namedRule(child, measured, parent, index, around)
        isAside =
          named === sidebar &&
          (around.aside || (index > firstParagraph && index < lastParagraph)) &&
          isAsideOfText(child, measured)
        const isMenu =
          !around.table &&
          !around.link &&
          !kind?.isTold &&
          isLinkBlock(child, measured, all.text) &&
          !holdsTitle(child, gross) &&
          !isPictureBox(child, measured) &&
          !(beside && isPlainList(child)) &&
          !isNotes(child) &&
          !isHandout(child)
        isSaidLine = isMenu && isLine(child, measured, gross.get(parent)!)
        const rule = (isAside ? undefined : named) ?? (isMenu && !isSaidLine ? 'page/links' : undefined)
        if (rule !== undefined) {
          clutter.set(child, rule)
          continue
        }
        if (!around.table && labelling.has(child.tagName) && measured.text > 0 && measured.text <= 2 * longestLabel) {
          const label = clutterByLabel(shortText(child, longestLabel))
          if (label !== undefined && !isSectionHeading(children, index, label, gross) && !holdsFigure(child)) {
            clutter.set(child, label)
            markBehindLabel(children, index, label, gross, all, clutter)
            continue
          }
        }
        if (!around.table && labelling.has(child.tagName) && mayBeLabelled(measured)) {
          const rule = clutterByLabelledLinks(child)
          if (rule !== undefined) {
            clutter.set(child, rule)
            continue
          }
        }
      }
      if (isSaidLine || (child.tagName === 'blockquote' && hasClass(child, embeds))) continue
      if (isConsentNotice(child, measured)) {
        clutter.set(child, consent)
        asks = true
        continue
      }
      const asksWithin = visit(child, aroundIn(child, isAside, kind?.isData === true, around))
      if (asksWithin && isConsentBox(child, clutter)) {
        clutter.set(child, consent)
        asks = true
      }
    }
    return asks
  }
  visit(tree, nothingAround)
  return clutter
}

/** Clutter that captions hold as well; credits are called `copyright`, authors and dates belong to the picture. */
const ofCaptions = new Set(['page/control', 'page/navigation', 'page/no-script', 'page/share', hidden.name])

/** Posts of other sites, which are links through and through. */
const embeds = new Set(['bluesky-embed', 'instagram-media', 'reddit-embed-bq', 'tiktok-embed', 'twitter-tweet'])

/** Clutter that is called as pictures are: `lightbox`, `banner`. */
const mayShow = new Set(['page/overlay', 'page/advertisement'])

/** Whether it is called the picture of a teaser, which the article may show as well: `node__teaser-image`. */
function isPictureByName(element: Element): boolean {
  return classNames(element).some((name) => /teaser[-_]{0,2}(?:image|img|photo|picture)/i.test(name))
}

/** A form with prose is a page's own, a teaser without a link is a standfirst. */
function namedRule(
  element: Element,
  measured: Measure,
  parent: Root | Element,
  index: number,
  around: Around,
): string | undefined {
  const {prose, text, linked} = measured
  if (element.tagName === 'form' && prose > 250 && !isForComments(element)) return undefined
  const rule = clutterRule(element, parent, around.holder)
  if (around.table && rule !== hidden.name && tableParts.has(element.tagName)) return undefined
  if (rule === undefined || (around.caption && !ofCaptions.has(rule))) return undefined
  if (rule === 'page/related' && prose > 0 && linked * 6 < text && !hasTwins(element, parent.children, index))
    return undefined
  if ((mayShow.has(rule) || (rule === 'page/related' && isPictureByName(element))) && isPictureBox(element, measured))
    return undefined
  if (rule === 'page/control' && isHandout(element)) return undefined
  if (rule === 'page/overlay' && isReadLink(element, measured, parent)) return undefined
  if (mayState(element, rule, around.article) && isStatement(element, measured)) return undefined
  // How it is printed, and what only paper shows: notes, the day.
  if (rule === 'page/print' && prose > 0 && holdsSentence(element)) return undefined
  if (prose > 0 && mayLead(element, rule) && holdsSentence(element, true)) return undefined
  if (rule === 'page/paywall' && markerTier(element) !== undefined) return undefined
  return rule
}

function isForComments({properties: {action, id}}: Element): boolean {
  return [action, id].some((value) => /comment|kommentar/i.test(String(value ?? '')))
}

/** A link in a paragraph that says more than `Close`: it is named for how it opens, `<a class="popup">`. */
function isReadLink(element: Element, {text}: Measure, parent: Root | Element): boolean {
  if (element.tagName !== 'a' || parent.type !== 'element' || parent.tagName !== 'p') return false
  return text > longestLabel || /[\u3040-\uffdc]|\p{L} \P{Z}/u.test(shortText(element, longestLabel))
}

/**
 * A footer within an article may say who else wrote it, a poll what came out of it, and what was paid for may be there.
 */
function mayState(element: Element, rule: string, isInArticle: boolean): boolean {
  return element.tagName === 'footer' ? isInArticle : rule === 'page/poll' || rule === 'page/paywall'
}

/**
 * A paragraph that is called a byline may hold the standfirst:
 * `<p class="author-meta">Red. / <time>…</time> <strong>…</strong></p>`.
 */
function mayLead({tagName}: Element, rule: string): boolean {
  return tagName === 'p' && (rule === 'page/author' || rule === 'page/meta')
}

/** Links, and so few other words that they may be a label. */
function mayBeLabelled({text, linked}: Measure): boolean {
  return linked > 0 && text <= longestLine && text - linked > 1 && text - linked <= longestLabel
}

/** How far a list is looked for around one of its items, in nodes. */
const farthestTwin = 10

/** Whether two others around it are called the same: one teaser may be a standfirst, three are a list. */
function hasTwins({tagName, properties: {className}}: Element, siblings: readonly Nodes[], index: number): boolean {
  if (!Array.isArray(className)) return false
  let alike = 0
  for (let at = Math.max(0, index - farthestTwin); at < siblings.length && at <= index + farthestTwin; at++) {
    const other = siblings[at]!
    if (other.type !== 'element' || other.tagName !== tagName) continue
    const names = other.properties.className
    if (Array.isArray(names) && names[0] === className[0] && ++alike === 3) return true
  }
  return false
}

const labelling = new Set('a b dt div h1 h2 h3 h4 h5 h6 header label legend li p section small span strong'.split(' '))

/** Labels that head sections of articles as well. */
const ambiguous =
  /^(?:zum thema|passend|weitere|aktuelle|empfehlungen|lese|auch lesenswert|editor|mais|saiba|últimas|noticias|meer|more|related|further|recommend|trending|voir|más|推荐|更多)/iu

/** Rules of labels that sections of articles are called by as well: `Print`, `Navigation`, `Tags`. */
const ofSections = new Set(['page/control', 'page/footer', 'page/meta', 'page/navigation', 'page/share', 'page/tags'])

/** Most of the page's sentences are no comments. */
const mostComments = 0.6

/**
 * So many of the page's sentences no label names, however many links stand among them: they are the article, with what
 * is beside it.
 */
const mostLabelled = 0.2

/** A heading with sentences under it heads a section, whatever it says: `<h2>Zum Thema</h2><p>…</p>`. */
function isSectionHeading(children: readonly Nodes[], index: number, rule: string, gross: Measures): boolean {
  if (!isHeading(children[index]!)) return false
  if (rule === 'page/comments') return isOwnComments(children, index, gross)
  if (
    ofSections.has(rule) ||
    (rule === 'page/related' && ambiguous.test(shortText(children[index] as Element, longestLabel)))
  ) {
    for (let behind = index + 1; behind < children.length; behind++) {
      const measured = gross.get(children[behind]!)
      if (measured && measured.text > 0) return measured.prose > 0 && measured.linked * 4 < measured.text
    }
  }
  return false
}

/**
 * Whether an article has its own section `Comments`: bare paragraphs stand before the heading and behind it, no number
 * of comments in it, and nothing to fill in, no list and nothing that is called so below it.
 */
function isOwnComments(children: readonly Nodes[], index: number, gross: Measures): boolean {
  const heading = children[index] as Element
  if (/\d/.test(shortText(heading, longestLabel))) return false
  let next = index + 1
  while (next < children.length && (gross.get(children[next]!)?.text ?? 0) === 0) next++
  if (next === children.length || !isBare(children[next]!, gross)) return false
  const {firstBare, lastOther} = bareIn(children, gross)
  return firstBare < index && lastOther <= index
}

/**
 * Where the first bare paragraph stands, and the last element that is neither one nor a heading; -1 where there is
 * none.
 */
function bareIn(children: readonly Nodes[], gross: Measures): {firstBare: number; lastOther: number} {
  let found = bare.get(children)
  if (!found) {
    // Looked for once: a page may have any number of such headings side by side.
    found = {
      firstBare: children.findIndex((node) => isBare(node, gross)),
      lastOther: children.findLastIndex((node) => node.type === 'element' && !isHeading(node) && !isBare(node, gross)),
    }
    bare.set(children, found)
  }
  return found
}

const bare = new WeakMap<readonly Nodes[], {firstBare: number; lastOther: number}>()

/** A paragraph of the author's own, without a class and without a link. */
function isBare(node: Nodes, gross: Measures): boolean {
  return isParagraph(node, gross) && hasNoAttributes(node as Element) && gross.get(node)!.linked === 0
}

function hasNoAttributes({properties}: Element): boolean {
  for (const _ in properties) return false
  return true
}

/** `<h1>` to `<h6>` */
export function isHeading(node: Nodes): boolean {
  return node.type === 'element' && headings.has(node.tagName)
}

/** What a label names goes with it: as far as it is no prose, or, below comments, to the end. */
function markBehindLabel(
  children: readonly Nodes[],
  index: number,
  rule: string,
  gross: Measures,
  all: Measure,
  clutter: Map<Nodes, string>,
): void {
  const toTheEnd = rule === 'page/comments' && isHeading(children[index]!) && isMinor(children, index, gross, all)
  for (let behind = index + 1; behind < children.length; behind++) {
    const next = children[behind]!
    if (next.type !== 'element') continue
    const measured = gross.get(next)
    if (!measured || measured.text === 0) continue
    if (!toTheEnd) {
      if (isHeading(next) && measured.linked === 0) return
      if (measured.linked * 2 < measured.text || measured.prose > mostLabelled * all.prose) return
    }
    clutter.set(next, rule)
  }
}

/**
 * Whether what stands behind has few of the page's sentences: comments do, what a heading `Kommentar` opens does not.
 */
function isMinor(children: readonly Nodes[], index: number, gross: Measures, all: Measure): boolean {
  let rest = proseBehind.get(children)
  if (!rest) {
    // Summed once: a page may have any number of such headings side by side.
    rest = new Float64Array(children.length + 1)
    for (let at = children.length - 1; at >= 0; at--) rest[at] = rest[at + 1]! + (gross.get(children[at]!)?.prose ?? 0)
    proseBehind.set(children, rest)
  }
  return rest[index + 1]! < mostComments * all.prose
}

/** Sentences from each child to the last, by the list of children. */
const proseBehind = new WeakMap<readonly Nodes[], Float64Array>()

const linkBlocks = new Set('div dl ol section table td ul'.split(' '))

/** A block that is nearly all links is a menu, a list of teasers, of tags. */
function isLinkBlock(element: Element, {text, linked, prose}: Measure, total: number): boolean {
  if (!linkBlocks.has(element.tagName) || text < 20 || text > 0.4 * total) return false
  if (linked > 0.45 * text && prose < 0.5 * text && isBoxByName(element)) return true
  return linked >= 0.6 * text && prose <= 0.2 * text
}

/** Whether a title is in it: day, author and section beside it are links. What the site calls itself leads home. */
function holdsTitle(element: Element, gross: Measures): boolean {
  return holds(element, (inner) => {
    if (inner.tagName !== 'h1') return false
    const {text, linked} = gross.get(inner) ?? {text: 0, linked: 0}
    return linked < text
  })
}

/**
 * A line of words and a link among blocks of prose is a paragraph, whatever its element: `<div>Seen in <a>…</a></div>`.
 */
function isLine(element: Element, {text, linked, prose}: Measure, around: Measure): boolean {
  if (element.tagName === 'td' || text > longestLinkLine || text - linked < shortestWords || around.prose <= prose)
    return false
  if (isBoxByName(element) || countLinks(element, 0) !== 1 || shows(element)) return false
  return clutterByLabel(wordsBeside(element).replace(/\|$/, '').trim()) === undefined
}

/** A line of words and a link is no longer than this, in characters; and has so many of words. */
const longestLinkLine = 200
const shortestWords = 4

/** What an element says outside of its links. */
function wordsBeside(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || node.tagName === 'a') return ''
  return node.children.map(wordsBeside).join('').trim()
}

/** Counts two links at most. */
function countLinks({tagName, children}: Element, found: number): number {
  let count = tagName === 'a' ? found + 1 : found
  for (const child of children) if (child.type === 'element' && count < 2) count = countLinks(child, count)
  return count
}

/** An icon beside a label is no larger, in pixels. */
const largestIcon = 100

/** Whether a picture that is no icon is in it: what is said beside it may be a label, the picture is none. */
function holdsFigure({tagName, properties, children}: Element): boolean {
  return (
    tagName === 'figure' ||
    tagName === 'picture' ||
    (tagName === 'img' && isLarge(properties)) ||
    children.some((child) => child.type === 'element' && holdsFigure(child))
  )
}

/** No icon by its size, or a photograph by its address where it has none. */
function isLarge({width, height, src}: Element['properties']): boolean {
  if (width === undefined && height === undefined) return /\.jpe?g(?:[?#]|$)/i.test(String(src))
  return [width, height].every((length) => (pixels(length) ?? 0) > largestIcon)
}

/** A bare list among paragraphs may be the author's. */
export function isPlainList({tagName, properties: {className, id}}: Element): boolean {
  return (tagName === 'ul' || tagName === 'ol') && className === undefined && id === undefined
}

function isParagraph(node: Nodes, gross: Measures): boolean {
  return node.type === 'element' && node.tagName === 'p' && (gross.get(node)?.prose ?? 0) > 0
}

/**
 * Elements that stand in a sentence: a word there is the sentence's, whatever its element is called. `<ins>` holds
 * advertisements.
 */
const running = new Set(inline)
running.delete('ins')

/** Whether more than a sign stands between the elements. */
function hasText({children}: Root | Element): boolean {
  return children.some((child) => child.type === 'text' && child.value.trim().length > 1)
}
