import type {Element, ElementContent, Nodes} from 'hast'
import {isArticle} from '../../conversion.ts'
import {isBlank} from '../../ground/blanks.ts'
import {hasClass} from '../../ground/class-names.ts'
import {element, text} from '../../ground/hast-node.ts'
import {rememberOrigin} from '../../ledger.ts'
import {readFrame} from '../media/frame.ts'
import {isPlayer} from '../media/hosts.ts'
import {originalAddress} from '../original/address.ts'
import {addressesOf, isSaved, originalOfSaved} from '../original/saved-copy.ts'
import {pixels} from '../pixels.ts'
import {hintedPattern} from '../rules/hinted-pattern.ts'
import {figureOf, leaveOut, type State} from '../shown.ts'
import {alternativeOf} from './alternative.ts'
import {largestCandidate, offersOthers, plainSource} from './candidates.ts'
import {copySize, libraryOriginal} from './copy-size.ts'
import {decoration} from './decorative.ts'
import {isMinor} from './faces.ts'
import {ruleOfSiteLink} from './site-link.ts'

/** Classes of pictures that stand where a player will be. */
const posters = new Set(['media-placeholder', 'video-poster', 'vjs-poster', 'wp-video-poster'])

/**
 * Makes a figure of a picture: its original, its largest form, its alternative text. A picture that only decorates goes
 * to the ledger; one that stands for a character becomes the character, one at a player's address the player:
 *
 *     <img data-src="https://www.youtube.com/embed/ID" alt="Lazy loaded component">   →   [Video](…watch?v=ID)
 */
export function readImage(image: Element, sources: readonly Element[], state: State): ElementContent[] {
  const emoji = emojiText(image)
  if (emoji === '') leaveOut('images/decorative', image, state)
  if (emoji !== undefined) return emoji === '' ? [] : [text(emoji)]
  const {properties} = image
  const inNoscript = state.ancestors.some(isNoscript)
  const isPoster = hasClass(image, posters)
  // A picture that a player's fallback shows is its poster, which is small on purpose.
  const hidesBehindPlayer = inNoscript && properties.ariaHidden === 'true'
  const small = isPoster || hidesBehindPlayer ? plainSource(properties, state.base) : undefined
  const found = small ?? largestCandidate(image, sources, state.base)
  const copy = found === undefined ? undefined : (atHome(found, sources, state) ?? found)
  const src = copy !== undefined && copySize.test(copy) && sources.length === 0 ? libraryOriginal(copy, image) : copy
  if (src !== undefined && isPlayer(src)) return readFrame(playerOf(image, src), state)
  const rule =
    decoration(image, src, state.ancestors) ??
    (state.conversion.kind === 'page' ? ruleOfSiteLink(image, state) : undefined)
  if (rule !== undefined || src === undefined) {
    if (rule !== 'images/placeholder' || properties.src || properties.alt)
      leaveOut(rule ?? 'images/placeholder', image, state)
    return []
  }
  const {publisher} = state.conversion
  const alt = alternativeOf(properties, isArticle(state.conversion))
  if (alt === '' && typeof properties.alt === 'string' && !isBlank(properties.alt))
    leaveOut('images/alternative', text(properties.alt), state)
  const address = publisher.image && URL.canParse(src) ? publisher.image(new URL(src)).href : src
  return [
    figureOf(
      image,
      {
        kind: 'image',
        image: {src: address, alt, ...titleOf(image, state)},
        isMinor: isMinor(image),
        origin: isPoster ? 'poster' : inNoscript ? 'noscript' : undefined,
        width: pixels(properties.width),
        isPlain: sources.length === 0 && !offersOthers(properties),
      },
      state,
    ),
  ]
}

function isNoscript(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'noscript'
}

/** Where a picture was before somebody saved the page. */
function atHome(address: string, sources: readonly Element[], {conversion, base}: State): string | undefined {
  if (!isSaved(address)) return undefined
  const original = originalOfSaved(address, [conversion.facts.image, ...addressesOf(sources)])
  return original === undefined ? undefined : originalAddress(original, base)
}

/** The frame of a player whose address a script was to find in a picture's place. */
function playerOf(image: Element, src: string): Element {
  return rememberOrigin(element('iframe', {src, title: image.properties.alt}), image)
}

/** In articles a picture's title is a tooltip: a file name, or the caption once more. */
function titleOf({properties: {title}}: Element, {conversion}: State): {title?: string} | undefined {
  return typeof title === 'string' && !isArticle(conversion) ? {title} : undefined
}

/** Classes of pictures that stand for a character or a face in the text. */
const emojiClasses = new Set([
  'emoji', // Twitter, WordPress
  'wp-smiley', // WordPress: <img class="wp-smiley" alt="😀" src="https://s.w.org/images/core/emoji/…">
  'W_img_face', // Weibo: <img class="W_img_face" alt="[太开心]">
  'Emoji',
  'twemoji',
])

export const emojiHosts = hintedPattern(
  'emoji appstyle',
  /\/\/(?:s\.w\.org\/images\/core\/emoji|twemoji\.|abs\.twimg\.com\/emoji|img\.t\.sinajs\.cn\/t4\/appstyle\/expression|static\.xx\.fbcdn\.net\/images\/emoji)/,
)

/** The text a picture stands for: an emoji, or the name of a face in brackets. */
function emojiText(image: Element): string | undefined {
  const {alt, src, dataSrc, title} = image.properties
  if (!hasClass(image, emojiClasses) && !isEmojiAddress(src) && !isEmojiAddress(dataSrc)) return undefined
  return typeof alt === 'string' && alt !== '' ? alt : typeof title === 'string' ? title : ''
}

function isEmojiAddress(address: unknown): boolean {
  return typeof address === 'string' && emojiHosts.test(address)
}
