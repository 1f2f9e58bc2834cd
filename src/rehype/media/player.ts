import type {Element, ElementContent, Properties} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {cleanUrl} from '../../ground/clean-url.ts'
import {withChildren} from '../../ground/hast-node.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {backgroundOf} from '../background.ts'
import {originalAddress} from '../original/address.ts'
import {isOrnament} from '../ornament-files.ts'
import {figureOf, leaveOut, type State} from '../shown.ts'
import {firstAddress, leadsBeside, sourcesOf} from './addresses.ts'
import {embeddedAddress} from './embeds.ts'
import {titleOf} from './words.ts'

/** `<video>` and `<audio>`, with their sources, poster and fallback. */
export function readPlayer(player: Element, state: State): ElementContent[] {
  const {properties} = player
  if (leadsBeside(player, state)) return [player]
  const sources = sourcesOf(player)
  const address = firstPlayed([player, ...sources], state) ?? embeddedAddress(player)
  const poster = posterOf(properties, state)
  const inner = player.children.filter(
    (child) => child.type !== 'element' || (child.tagName !== 'source' && child.tagName !== 'track'),
  )
  if (address === undefined) {
    const withoutPoster = {...properties, poster: poster === undefined ? properties.poster : undefined}
    leaveOut('media/unaddressed', withChildren(player, sources, withoutPoster), state)
    if (poster === undefined) return inner
  }
  if (!isBlank(visibleText(withChildren(player, inner)))) {
    leaveOut('media/fallback', withChildren(player, inner, {}), state)
  }
  const kind = address === undefined ? 'image' : player.tagName.endsWith('audio') ? 'audio' : 'video'
  const href = address && (cleanUrl(address) ?? address)
  const image = poster === undefined ? undefined : {src: poster, alt: ''}
  return [figureOf(player, {kind, href, image, title: titleOf(properties)}, state)]
}

/**
 * The picture of a player; that behind it where another only keeps its place.
 *
 *     <video poster="https://img.example/1280x720/spacer.png" style="background: url('film.jpg') …">   Ghost
 */
function posterOf({poster, style}: Properties, state: State): string | undefined {
  if (typeof poster !== 'string') return undefined
  const shown = isOrnament(poster) ? (backgroundOf(style) ?? poster) : poster
  return originalAddress(shown, state.base)
}

/** Lists of pieces of a film, which a script plays: HLS, DASH. */
const playlist = /\.(?:m3u8|mpd)(?:[?#]|$)/i

/** The first address that a person can open, else the first. */
function firstPlayed(offers: readonly Element[], state: State): string | undefined {
  const addresses = offers.flatMap(({properties}) => firstAddress(properties, state) ?? [])
  return addresses.find((address) => !playlist.test(address)) ?? addresses[0]
}
