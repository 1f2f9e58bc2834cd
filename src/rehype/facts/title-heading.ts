import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import type {Facts} from '../../facts.ts'
import {isBlankText} from '../../ground/blanks.ts'
import {classNames} from '../../ground/class-names.ts'
import {findWithin} from '../../ground/find-within.ts'
import {element} from '../../ground/hast-node.ts'
import {isBlock, isElement} from '../../ground/is-element.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {onlyLink} from '../../ground/only-child.ts'
import {nextAmong} from '../../ground/siblings.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {rememberOrigin} from '../../ledger.ts'
import {isSeen} from '../seen/is-seen.ts'
import {kickerOf, withoutKicker} from '../texts/kicker.ts'
import {lettersOf} from '../texts/letters-of.ts'
import {isText} from './is-text.ts'
import {markTaken} from './taken.ts'

/**
 * Takes the headings that say the title once more, be it one of a lower level or a paragraph that is called so where it
 * stands before the text: the title is in the front matter. Where the `<h1>` before the text says it without the site's
 * name, so does the front matter.
 *
 *     <h1>Title</h1><p>…</p>               WordPress, Drupal and most others
 *     <h1>Title</h1><p>…</p>               archived as `[Title | The Daily Gull](…)`
 *     <h2>Title</h2><p>…</p>               themes whose <h1> is the name of the site
 *     <p class="title">Title</p><p>…</p>   全现在 2020
 *     <div class="title-text"><p>Title</p></div>   <div class="post-title">Title</div>
 *     <p>…</p><h2>A title that is long</h2>   themes with the standfirst first
 *     <h1><a href="/news">News |</a> Title</h1>
 *     <h1><span>Kicker</span> <span>Title</span></h1>   <h1><span>Kicker</span> Title</h1>
 *     <p>Kicker</p><h1>Title</h1>          archived as `[Kicker: Title](…)`
 */
export function takeTitleHeading(tree: Root, {facts}: Conversion): void {
  if (facts.title !== undefined) search(tree, facts, 0)
}

/** So many paragraphs may stand before the heading of a long title: standfirst, caption. */
const opening = 2
/** A title of so many letters is no section's, too. */
const longTitle = 20

/** Returns how many paragraphs of text were met, as far as the opening goes. */
function search(parent: Root | Element, facts: Facts, begun: number): number {
  let met = begun
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'h1' || (met <= opening && mayBeTitle(child, met, parent))) {
      const said = visibleText(child)
      if (met > 0 && child.tagName !== 'h1' && lettersOf(said).length < longTitle) continue
      if (met === 0 && (child.tagName === 'h1' || isPermalink(child, said))) {
        facts.title = withoutSite(facts.title!, said)
      }
      const isTitle = isSame(said, facts.title!) || isSame(behindSection(child, said), facts.title!)
      if (isTitle || (met === 0 && child.tagName === 'h1' && isBehindKicker(said, facts.title!))) {
        markTaken(child, 'headings/title')
      } else if (met === 0) takeTitleWithin(child, facts.title!)
    } else if (child.tagName === 'p') {
      // Behind the opening nobody asks how many there are.
      if (
        met <= opening &&
        isText(child) &&
        !(facts.title!.includes(': ') && visibleText(child) === kickerOf(facts.title!))
      )
        met++
    } else met = search(child, facts, met)
  }
  return met
}

/**
 * Takes the title out of a heading that says more in an element or a line of its own, before it or behind:
 *
 *     <h1><span>Kicker</span><span>Title</span></h1>   <h1><span>Kicker</span> Title</h1>
 *     <h1>Title<span class="second">What it is about</span></h1>
 */
function takeTitleWithin(heading: Element, title: string): void {
  const seen = heading.children.filter(isSeen)
  const [first, second] = seen
  const last = seen.at(-1)
  const isTitle = (node: Nodes | undefined) => node !== undefined && isSame(visibleText(node), title)
  const isLast =
    isTitle(last) && (last!.type !== 'text' || last!.value.length >= longTitle || isBehindLine(last!, heading))
  const part = isLast ? last : second && opensLine(second) && isTitle(first) ? first : undefined
  if (part?.type !== 'element' && part?.type !== 'text') return
  const line = part.type === 'element' ? part : rememberOrigin(element('span', {}, [part]), heading)
  heading.children[heading.children.indexOf(part)] = line
  markTaken(line, 'headings/title')
  heading.tagName = 'p'
}

/**
 * Whether a line ends before a short text in a heading: with a break, a block, or what is called something and is no
 * stress. `<h1>The <em>Great</em> War</h1>` of a page that is called `War` says another title.
 */
function isBehindLine(text: Nodes, {children}: Element): boolean {
  const before = nextAmong(children, text, (node) => !isBlankText(node), -1)
  if (before?.type !== 'element') return false
  return isBlock(before) || isElement(before, 'br') || (isCalled(before) && isElement(before, 'a', 'small', 'span'))
}

function isCalled({properties}: Element): boolean {
  return properties.className !== undefined
}

/** Whether a part of a heading is no more of the sentence before it: a capital opens it, and it is no stress. */
function opensLine(part: Nodes): boolean {
  return isElement(part, 'div', 'p', 'small', 'span') && /^["“«„(]?[\p{Lu}\p{Lo}\p{N}]/u.test(visibleText(part))
}

/** A separator and a name; behind a colon, which titles have as well, one that says what it is: `：浜新聞デジタル`. */
const behindTitle =
  /^(?:(?:\s[-–—·]\s|\s*[|｜_])\s*\S.{0,40}|：[^\s：，。、！？]{1,16}(?:ニュース|デジタル|オンライン))$/

/** What a heading says, where the title goes on behind it with a separator and a name. */
function withoutSite(title: string, heading: string): string {
  // Between words a title may have a blank as wide as a character.
  const isBeginning =
    heading.length >= 4 && title.replaceAll('\u3000', ' ').startsWith(heading.replaceAll('\u3000', ' '))
  return isBeginning && behindTitle.test(title.slice(heading.length)) ? title.slice(0, heading.length) : title
}

/** Whether a heading is a link and nothing else, as those of posts are, and as long as no section's. */
function isPermalink(heading: Element, said: string): boolean {
  return lettersOf(said).length >= longTitle && onlyLink(heading) !== undefined
}

/** What a heading says behind a link to the section: `<a>News |</a> Title`; nothing where it has none. */
function behindSection(heading: Element, said: string): string {
  const link = findWithin(heading, 'a')
  const section = link && visibleText(link)
  return section && /[|:：/·•–—-]$/.test(section) && said.startsWith(section) ? said.slice(section.length) : ''
}

const levels = new Set(['h2', 'h3', 'h4'])

function mayBeTitle(line: Element, met: number, parent: Root | Element): boolean {
  const {tagName, properties} = line
  if (tagName !== 'p' && tagName !== 'div') return levels.has(tagName)
  if (met > 0) return false
  // Most have no class, and are not asked.
  const hasTitleName = properties.className !== undefined && isCalledTitle(line)
  if (tagName === 'div') return hasTitleName && !line.children.some(isBlock)
  return (
    hasTitleName || (parent.type === 'element' && parent.properties.className !== undefined && isCalledTitle(parent))
  )
}

function isCalledTitle(line: Element): boolean {
  return classNames(line).some((name) => /title/i.test(name))
}

/** Whether they have the same letters and digits, or are alike to the sign where there are none. */
function isSame(heading: string, title: string): boolean {
  if (heading === title) return true
  const said = lettersOf(heading)
  if (said === '') return false
  return said === lettersOf(title) || (said.length >= longTitle && said === lettersOf(title.replace(label(), '')))
}

/** So many letters at the least stand behind a kicker. */
const shortestBehind = 8

/** Whether the first heading of a text says the title without the kicker, which stands before it or nowhere. */
function isBehindKicker(heading: string, title: string): boolean {
  const said = lettersOf(heading)
  return said.length >= shortestBehind && said === lettersOf(withoutKicker(title))
}

/** What some sites write before a title: `Petition : …`. */
const label = madeOnce(() => /^\p{L}[\p{L} ]{0,19}[:：]/u)
