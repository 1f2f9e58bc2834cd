import type {Element, ElementContent} from 'hast'
import {element, text} from '../../ground/hast-node.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {rememberOrigin} from '../../ledger.ts'
import {imageFile} from '../original/image-file.ts'
import {addToCaption, leaveOut, type Shown, type State} from '../shown.ts'
import {copySize} from './copy-size.ts'
import {addCredits} from './credit.ts'

/**
 * Makes one figure of two that stand in a row and show one thing: a player with its poster, a picture with its twin for
 * browsers without scripts. What the second says and the first does not goes with it.
 * @returns Whether the second figure was part of the first.
 */
export function mergeFigures(figure: Element, shown: Shown, next: Element, nextShown: Shown, state: State): boolean {
  const isPlayer = shown.kind !== 'image'
  if (shown.origin === 'poster' && nextShown.kind !== 'image') {
    // The poster comes first; the player takes its place.
    leaveOutLink(figure, shown, state)
    mergeWords(nextShown, figure, shown, state)
    state.shown.set(figure, {...nextShown, image: shown.image!})
    state.shown.delete(next)
    return true
  }
  if (shown.origin === 'noscript' && isPictureAgain(shown, nextShown)) {
    // Zhihu: the twin for browsers without scripts comes first, and what a script loads takes its place.
    const {image} = nextShown
    if (shown.image!.src !== image!.src) leaveOutTwin(figure, shown, state)
    const href = nextShown.href ?? shown.href
    const alt = image!.alt || shown.image!.alt
    const merged = {...nextShown, image: {...image!, alt}, ...(href === undefined ? {} : {href})}
    mergeWords(merged, figure, shown, state)
    state.shown.set(figure, merged)
    state.shown.delete(next)
    return true
  }
  if (nextShown.kind !== 'image' || (nextShown.origin !== 'noscript' && nextShown.origin !== 'poster')) return false
  if (isPlayer && shown.image === undefined) {
    leaveOutLink(next, nextShown, state)
    shown.image = nextShown.image!
    mergeWords(shown, next, nextShown, state)
    state.shown.delete(next)
    return true
  }
  if (nextShown.origin !== 'noscript') return false
  // One picture after another that only browsers without scripts are given.
  if (shown.origin === 'noscript' && fileOf(shown.image!.src) !== fileOf(nextShown.image!.src)) return false
  if (isPlayer) leaveOutLink(next, nextShown, state)
  else if (nextShown.href !== undefined) shown.href ??= nextShown.href
  // Medium: what stands there until a script has run is a sketch.
  if (!isPlayer && shown.isPlain) {
    const {src} = shown.image!
    shown.image!.src = nextShown.image!.src
    nextShown.image!.src = src
  }
  // BBC 2020: only the twin of a tweet's picture says what is on it.
  if (shown.image && shown.image.alt === '' && nextShown.image) shown.image.alt = nextShown.image.alt
  if (shown.image?.src !== nextShown.image?.src) leaveOutTwin(next, nextShown, state)
  mergeWords(shown, next, nextShown, state)
  state.shown.delete(next)
  return true
}

function leaveOutTwin(figure: Element, {image}: Shown, state: State): void {
  leaveOut('images/noscript-twin', rememberOrigin(element('img', {...image}), figure), state)
}

function mergeWords(shown: Shown, twin: Element, said: Shown, state: State): void {
  const {caption} = said
  if (shown.caption.length === 0) shown.caption = caption
  else if (textOf(caption) !== textOf(shown.caption)) addToCaption(shown, [text(' '), ...caption])
  addCredits(shown, twin, said, state)
}

function textOf(caption: readonly ElementContent[]): string {
  return visibleText(element('p', {}, [...caption]))
}

/** A picture that becomes a player's has led somewhere, maybe. */
function leaveOutLink(figure: Element, {href}: Shown, state: State): void {
  if (href !== undefined) leaveOut('links/around', rememberOrigin(element('a', {href}), figure), state)
}

/** Whether both are pictures of one file, maybe in two sizes. */
function isPictureAgain(shown: Shown, next: Shown): boolean {
  if (shown.kind !== 'image' || next.kind !== 'image' || next.origin !== undefined) return false
  return fileOf(shown.image!.src) === fileOf(next.image!.src)
}

/** An address without what servers add to it for a size: `a-300x135.jpg?w=300` is `a.jpg`. */
function fileOf(address: string): string {
  return imageFile(address)?.replace(copySize, '') ?? address
}
