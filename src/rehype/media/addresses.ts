import type {Element, Properties} from 'hast'
import {absoluteAddress} from '../../ground/addresses.ts'
import type {State} from '../shown.ts'

/** Attributes that hold a player's address, those that a script moves to `src` among them. */
const addressAttributes = [
  'src',
  'dataSrc',
  'dataLazySrc',
  'dataUrl',
  'data',
  'dataMp4', // NetEase
  // What asks readers first keeps the address until then.
  'dataSrcCmplz', // Complianz: <iframe data-src-cmplz="…" src="about:blank">
  'dataCookieblockSrc', // Cookiebot
  'dataSuppressedsrc', // iubenda
  'dataCliSrc', // CookieYes
  'dataUcSrc', // Usercentrics
  'uc-src',
  'consent-original-src-_', // Real Cookie Banner
] as const

/** The elements that offer a player what it plays, in order. */
export function sourcesOf({children}: Element): Element[] {
  return children.filter((child): child is Element => child.type === 'element' && child.tagName === 'source')
}

/** Whether the address is relative and of a page that nobody knows: then what it plays is no known host's. */
export function leadsBeside(player: Element, {base}: State): boolean {
  if (base !== undefined) return false
  for (const {properties} of [player, ...sourcesOf(player)]) {
    for (const name of addressAttributes) {
      const value = properties[name]
      if (typeof value !== 'string') continue
      const address = absoluteAddress(value, undefined)
      if (address !== undefined) return !URL.canParse(address)
    }
  }
  return false
}

/** The first address of an element's attributes that can be opened. */
export function firstAddress(properties: Properties, state: State): string | undefined {
  for (const name of addressAttributes) {
    const value = properties[name]
    if (typeof value !== 'string') continue
    const address = absoluteAddress(value, state.base)
    if (address !== undefined && URL.canParse(address)) return address
  }
  // <amp-youtube data-videoid="ID">
  if (typeof properties.dataVideoid === 'string') return `https://www.youtube.com/embed/${properties.dataVideoid}`
  return undefined
}
