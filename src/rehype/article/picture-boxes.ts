import type {Element, Nodes, Root} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {classNames, hasClass} from '../../ground/class-names.ts'
import {controls} from '../../ground/element-kinds.ts'
import {elementsNamed, holds} from '../../ground/find-within.ts'
import {nextAmong} from '../../ground/siblings.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {isBoxByName} from '../clutter/names.ts'
import {spokenOnly} from '../drop/hidden.ts'
import {pictureTypes} from '../original/image-file.ts'
import {shows} from '../seen/shows.ts'
import {opensLarger} from './larger-pictures.ts'
import type {Measure, Measures} from './measure.ts'

/** What is written below a picture is no longer than this, in characters. */
const longestCaption = 300

/** Addresses of pictures. */
export const pictureFile = new RegExp(`${pictureTypes}(?:[/?#]|$)`, 'i')

/** Icons are drawn. */
const drawing = /\.svg(?:[?#]|$)/i

/** What asks for something, and the places of advertisements. */
const foreign = new Set([...controls, 'iframe', 'ins', 'script'])

/** What is said of a picture, with links to who took it, where it comes from (Drupal), and to the licence. */
const caption = /(?:^|[-_])(?:caption|copyright|credits?|licen[cs]e|(?:image|img|photo|picture)[-_]?source)(?:$|[-_])/i

/** Whether all that an element says stands in figures: `<div class="lightbox"><figure>…<figcaption>…`. */
function isOneFigure({children}: Element): boolean {
  return children.every((child) =>
    child.type === 'element'
      ? child.tagName === 'figure' || child.tagName === 'meta' || isOneFigure(child)
      : child.type !== 'text' || child.value.trim() === '',
  )
}

/**
 * Whether an element is a picture that only opens larger, or a few of them, with what is written below:
 *
 *     <a class="image-popup" href="/a.jpg"><img …></a>   <figure class="overlay-image"><img …>…</figure>   Lightbox, Fancybox
 *
 * Pictures that lead elsewhere are advertisements or teasers.
 */
export function isPictureBox(element: Element, {text, prose}: Measure): boolean {
  if (text > longestCaption || (prose > 0 && element.tagName !== 'figure' && !isOneFigure(element))) return false
  let pictures = 0
  const isPlain = (node: Nodes, isCaption: boolean): boolean => {
    if (node.type !== 'element') return true
    if (foreign.has(node.tagName)) return false
    // The name of the file, for screen readers (Drupal).
    if (hasClass(node, spokenOnly)) return true
    if (node.tagName === 'img' && !drawing.test(String(node.properties.src))) pictures++
    const {href} = node.properties
    if (node.tagName === 'a' && typeof href === 'string' && !pictureFile.test(href) && (!isCaption || shows(node)))
      if (!opensLarger(node)) return false
    const says = isCaption || node.tagName === 'figcaption' || classNames(node).some((name) => caption.test(name))
    return node.children.every((child) => isPlain(child, says))
  }
  return isPlain(element, false) && pictures > 0
}

/** `photo`, `story-image`; a card or a teaser that is called so is a box as well. */
const called = /(?:^|[-_])(?:bild|foto|image|img|photo|picture)$/i

/** Addresses of what shows pictures. */
export const gallery =
  /\/(?:bilder|bildstrecke|fotos?|fotostrecke|galler(?:y|ies)|galerie|images?|photos?|pictures?|slideshow)(?:[/.?#]|$)/i

/**
 * Whether an element is called a picture, is one, and all in it leads to one place that shows pictures, or its words are
 * called a caption:
 *
 *     <div class="photo"><a href="/gallery/2"><img …></a><a href="/gallery/2">…</a></div>
 */
export function isLinkedPicture(element: Element, {text}: Measure): boolean {
  if (text > longestCaption || !classNames(element).some((name) => called.test(name)) || isBoxByName(element))
    return false
  const targets = new Set(elementsNamed(element, 'a').map(({properties}) => properties.href))
  if (targets.size !== 1 || elementsNamed(element, 'img').length !== 1) return false
  const [target] = targets
  return pictureFile.test(String(target)) || gallery.test(String(target)) || holds(element, isCaption)
}

/** A picture, what is said below it, and the buttons beside it say no more than this, in characters. */
const longestWithButtons = 500

/**
 * Whether a picture and what is said below it stand in an element of links, which are the buttons beside them: neither
 * leads anywhere, as those of a teaser do.
 *
 *     <div><div class="photo"><img …><p class="figcaption">…</p></div><div><a href="#">Share</a> <a href="#">Print</a></div></div>
 */
export function holdsCaptioned(element: Element, {text}: Measure, gross: Measures): boolean {
  if (text > longestWithButtons) return false
  return holds(element, ({children}) => {
    const isShown = children.some((child) => child.type === 'element' && !holdsLink(child) && shows(child))
    return isShown && children.some((child) => child.type === 'element' && isCaption(child) && !isLinked(child, gross))
  })
}

function holdsLink(element: Element): boolean {
  return element.tagName === 'a' || holds(element, 'a')
}

/** Whether links are half of what it says, or it says nothing. */
function isLinked(element: Element, gross: Measures): boolean {
  const {text, linked} = gross.get(element) ?? {text: 0, linked: 0}
  return linked * 2 >= text
}

/** How a picture is called whose name sounds like clutter, by the rule of that clutter. */
const pictureNames: Readonly<Record<string, RegExp>> = {
  // `image-buttons-panel`, which holds the picture beside its buttons.
  'page/control': /(?:image|img|photo|picture)[-_]?buttons/i,
  // `node__teaser-image`, which the article may show as well.
  'page/related': /teaser[-_]{0,2}(?:image|img|photo|picture)/i,
  // `image-and-copyright-container`, BBC 2020.
  'page/footer': /(?:image|img|photo|picture).{0,12}copyright|copyright.{0,12}(?:image|img|photo|picture)/i,
}

/** `<div class="image-caption"><span>…</span><span class="copyright">Photo: RFA</span></div>`, RFA 2020. */
const captionName = /(?:^|[-_])(?:(?:fig)?caption$|(?:image|img|photo|picture)[-_]?source(?:$|[-_]))/i

/** Whether an element that is clutter by its name, says this rule, is called a picture all the same. */
export function isPictureByName(element: Element, rule: string): boolean {
  const pattern = pictureNames[rule]
  return pattern !== undefined && classNames(element).some((name) => pattern.test(name))
}

/** Whose a picture is, is said in fewer characters, and without what a page's own notice says. */
const longestCredit = 120
const ownNotice = /(?:19|20)\d\d|copyright|powered by|reserved|\brights\b/i

/**
 * Whether an element that is called `copyright` stands right behind a picture:
 *
 *     <figure><img …><div class="copyright">© Ann Lee/dpa</div><figcaption>…   Solarserver, auto.oe24
 *     <div><img …><div class="media__caption">…</div><div class="media__copyright">Ann Lee</div></div>
 */
export function isPictureCredit(element: Element, {text}: Measure, parent: Root | Element): boolean {
  if (text > longestCredit || !classNames(element).some((name) => /copyright/i.test(name))) return false
  if (ownNotice.test(visibleText(element))) return false
  const isInFigure = parent.type === 'element' && parent.tagName === 'figure'
  const isOther = (node: Nodes) => !isBlankText(node) && !(node.type === 'element' && isCaption(node))
  const before = nextAmong(parent.children, element, isOther, -1)
  return (
    before?.type === 'element' &&
    // A logo leads home.
    (isInFigure || (!isSeenToSay(before) && before.tagName !== 'a' && !holds(before, 'a'))) &&
    (before.tagName === 'img' || holds(before, 'img'))
  )
}

/**
 * Whether an element says something to those who see it: Drupal names a field for others, `<div
 * class="visually-hidden">`.
 */
function isSeenToSay({children}: Element): boolean {
  return children.some((child) =>
    child.type === 'element' ? !hasClass(child, spokenOnly) && isSeenToSay(child) : !isBlankText(child),
  )
}

/** Whether what an element holds is said of a picture, by what it is or is called. */
export function isCaption(element: Element): boolean {
  return (
    element.tagName === 'figcaption' ||
    isPictureByName(element, 'page/footer') ||
    classNames(element).some((name) => captionName.test(name))
  )
}
