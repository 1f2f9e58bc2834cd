import type {Element, Nodes, Root} from 'hast'
import {hasClass} from '../../ground/class-names.ts'
import {inline} from '../../ground/element-kinds.ts'
import {isElement} from '../../ground/is-element.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {shortText} from '../../ground/visible-text.ts'
import {shows} from '../seen/shows.ts'
import {type Around, aroundIn, nothingAround} from './around.ts'
import {isAsideOfText, sidebar} from './asides.ts'
import {consent, isConsentBox, isConsentNotice} from './consent-boxes.ts'
import {tableKind} from './data-tables.ts'
import {isHandout} from './handouts.ts'
import {markLabelled} from './labelled.ts'
import {holdsTitle, isLineWithLink, isLinkBlock, isPlainList} from './link-blocks.ts'
import {isProseParagraph, type Measures} from './measure.ts'
import {namedClutter} from './named-clutter.ts'
import {noteFinder} from './notes.ts'
import {isCaption, isPictureBox} from './picture-boxes.ts'

/** An element that holds this share of the page's prose is no clutter, whatever it is called. */
const tooMuch = 0.4

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
    // In a paragraph with sentences, words are words, in whatever they stand.
    const runs =
      hasText(parent) || (hasProse && isElement(parent, 'p')) || (around.sentence && onlyChild(parent) !== undefined)
    const firstParagraph = children.findIndex((child) => isProseParagraph(child, gross))
    const beside = firstParagraph >= 0
    const lastParagraph = beside ? children.findLastIndex((child) => isProseParagraph(child, gross)) : -1
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
        const named = namedClutter(child, measured, parent, index, around)
        isAside =
          named === sidebar &&
          (around.aside || (index > firstParagraph && index < lastParagraph)) &&
          isAsideOfText(child, measured)
        const isMenu =
          !around.table &&
          !around.caption &&
          !isCaption(child) &&
          !around.link &&
          !kind?.isTold &&
          isLinkBlock(child, measured, all.text) &&
          !holdsTitle(child, gross) &&
          !isPictureBox(child, measured) &&
          !(beside && isPlainList(child, index > firstParagraph && index < lastParagraph)) &&
          !isNotes(child) &&
          !isHandout(child)
        isSaidLine = isMenu && isLineWithLink(child, measured, gross.get(parent)!)
        const rule = (isAside ? undefined : named) ?? (isMenu && !isSaidLine ? 'page/links' : undefined)
        if (rule !== undefined) {
          clutter.set(child, rule)
          continue
        }
        if (!around.table && markLabelled(parent, index, gross, all, clutter)) continue
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

/** A longer text is the article's, for those who run no scripts. */
const longestMessage = 200

/**
 * Whether an element only says that a script did not run; a picture or a player in it is what the script would show.
 *
 *     <noscript>Please enable JavaScript to view the comments.</noscript>   Disqus; forms of Drupal and WordPress
 */
function isScriptMessage(element: Element): boolean {
  return element.tagName === 'noscript' && shortText(element, longestMessage) !== '' && !shows(element)
}

/** Posts of other sites, which are links through and through. */
const embeds = new Set(['bluesky-embed', 'instagram-media', 'reddit-embed-bq', 'tiktok-embed', 'twitter-tweet'])

/** Elements in which a word is the sentence's, whatever they are called. `<ins>` holds advertisements. */
const running = new Set(inline)
running.delete('ins')

/** Whether more than a sign stands between the elements. */
function hasText({children}: Root | Element): boolean {
  return children.some((child) => child.type === 'text' && child.value.trim().length > 1)
}
