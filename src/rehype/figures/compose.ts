import type {Element, ElementContent} from 'hast'
import {type Conversion, isArticle} from '../../conversion.ts'
import type {Facts} from '../../facts.ts'
import {cleanUrl} from '../../ground/clean-url.ts'
import {showing} from '../../ground/element-kinds.ts'
import {element, text} from '../../ground/hast-node.ts'
import {isElement} from '../../ground/is-element.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {wordFor} from '../media/words.ts'
import {originalAddress} from '../original/address.ts'
import {type Credit, type PlayerKind, pictureOf, type Shown} from '../shown.ts'
import {isCopyOf, linkedOriginal} from './copy-size.ts'
import {nameOf} from './credit.ts'
import {leaveOutNamed} from './named-in-caption.ts'

/**
 * Writes the figure as later stages expect it.
 * @param language Asked for where a player is called by the word for its kind.
 */
export function compose(
  figure: Element,
  shown: Shown,
  conversion: Conversion,
  language: () => string | undefined,
): void {
  if (shown.credits.length > 0) leaveOutNamed(figure, shown, conversion)
  if (shown.kind === 'image') composePicture(figure, shown, conversion)
  else composePlayer(figure, shown, shown.kind, conversion, language)
}

function composePicture(figure: Element, shown: Shown, conversion: Conversion): void {
  const {image, href} = shown
  const caption = captionOf(shown, conversion)
  const picture = pictureOf(shown)
  const target =
    href === undefined ? undefined : originalAddress(cleanUrl(href, conversion.baseUrl) ?? href, conversion.baseUrl)
  const original =
    image !== undefined && target !== undefined && isArticle(conversion) ? linkedOriginal(image.src, target) : undefined
  if (original !== undefined) picture.properties.src = original
  // A link to the picture itself leads nowhere else.
  const isLinked = href !== undefined && original === undefined && !isCopyOf(target, image?.src)
  figure.children = [isLinked ? element('a', {href}, [picture]) : picture]
  if (caption.length > 0) figure.children.push(element('figcaption', {}, caption))
}

function composePlayer(
  figure: Element,
  shown: Shown,
  kind: PlayerKind,
  conversion: Conversion,
  language: () => string | undefined,
): void {
  const {image, href, title, fallback, caption, credits} = shown
  // What leads on or shows something is no label: a link holds words alone.
  const isLabel = image !== undefined || !caption.some(holdsMore)
  const said = isLabel ? visibleText(element('p', {}, caption)) : ''
  const label = said || title || fallback || wordFor(kind, language())
  figure.properties.dataMedia = kind
  if (image === undefined) {
    const [only, ...more] = caption
    const isItalic = said !== '' && isElement(only, 'i', 'em') && more.length === 0
    figure.children = [element('a', {href}, [isItalic ? element('em', {}, [text(label)]) : text(label)])]
    const below = isLabel ? {...shown, caption: []} : shown
    if (!isLabel || credits.length > 0) {
      figure.children.push(element('figcaption', {}, captionOf(below, conversion, said)))
    }
    return
  }
  figure.children = [element('a', {href}, [element('img', {src: image.src, alt: image.alt || label})])]
  // The title is read below the poster as a caption would be.
  const named = caption.length > 0 || !title ? shown : {...shown, caption: [text(title)]}
  const line = captionOf(named, conversion)
  if (line.length > 0) figure.children.push(element('figcaption', {}, line))
}

/** Whether a part of a caption is a link, a picture, or anything else but words, or holds it. */
export function holdsMore(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  return node.tagName === 'a' || showing.has(node.tagName) || node.tagName === 'figure' || node.children.some(holdsMore)
}

/**
 * Caption first, then the credits in brackets; these, and what parts the credits, are as wide as the characters of the
 * text.
 * @param above What the text says beside them.
 */
function captionOf({caption, credits}: Shown, {facts}: Conversion, above = ''): ElementContent[] {
  if (credits.length === 0) return caption
  const said = credits.map(({label = '', name}) => label + name).join('')
  if (isWide(facts, `${above}${said}${visibleText(element('p', {}, caption))}`)) {
    return [...caption, ...joined(credits, '（', '：', '；', '）')]
  }
  return [...caption, ...joined(credits, caption.length > 0 ? ' (' : '(', ': ', '; ', ')')]
}

/** The credits with the signs before, within, between and behind them, in as few texts as there can be. */
function joined(
  credits: readonly Credit[],
  opening: string,
  colon: string,
  semicolon: string,
  closing: string,
): ElementContent[] {
  const pieces: ElementContent[] = []
  let waiting = opening
  for (const [index, credit] of credits.entries()) {
    if (index > 0) waiting += semicolon
    if (credit.label !== undefined) waiting += credit.label + colon
    for (const piece of nameOf(credit)) {
      if (piece.type === 'text') waiting += piece.value
      else {
        pieces.push(text(waiting), piece)
        waiting = ''
      }
    }
  }
  pieces.push(text(waiting + closing))
  return pieces
}

/** Whether punctuation beside a text is as wide as Han characters. */
function isWide({lang = '', title = ''}: Facts, beside: string): boolean {
  return /^(?:zh|ja)\b/.test(lang) || wide.test(title + beside)
}

/** Han characters and kana. */
const wide = /[\u3040-\u30ff\u3400-\u9fff]/
