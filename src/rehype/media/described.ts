import type {Element, ElementContent} from 'hast'
import {absoluteAddress} from '../../ground/addresses.ts'
import {cleanUrl} from '../../ground/clean-url.ts'
import {ifPossible} from '../../ground/if-possible.ts'
import {tidy} from '../../ground/visible-text.ts'
import {figureOf, type PlayerKind, type State} from '../shown.ts'
import {findMedia} from './hosts.ts'

/**
 * A player that only data describe.
 *
 *     <div data-playable='{"settings":{"externalEmbedUrl":"…","playlistObject":{"title":"…"}}}'></div>   BBC 2020
 *     <div data-iframe='&lt;iframe src="https://www.youtube.com/embed/ID"&gt;'></div>                     BBC 2020
 *     <div data-e2e="twitter-embed-https://twitter.com/…"></div>                                          BBC 2022
 *     <script type="application/json">{"sources":[{"url":"….mp3"}]}</script>                               RFI 2020
 */
export function readData(element: Element, state: State): ElementContent[] {
  const {properties, children} = element
  const {dataPlayable, dataIframe, dataE2e} = properties
  if (typeof dataPlayable === 'string') {
    const settings = ifPossible(() => JSON.parse(dataPlayable))?.settings
    const title = settings?.playlistObject?.title
    return described(element, settings?.externalEmbedUrl, typeof title === 'string' ? title : undefined, state, 'video')
  }
  if (typeof dataIframe === 'string') {
    return described(element, /\ssrc=["']?([^"'\s>]+)/i.exec(dataIframe)?.[1], undefined, state)
  }
  if (typeof dataE2e === 'string' && children.length === 0) {
    return described(element, /^[\w-]+-embed-(https?:\/\/.+)$/.exec(dataE2e)?.[1], undefined, state)
  }
  return []
}

/** The JSON of RFI's audio players. */
export function readAudioData(script: Element, state: State): ElementContent[] {
  const [text] = script.children
  if (text?.type !== 'text' || !text.value.includes('"sources"')) return []
  const data = ifPossible(() => JSON.parse(text.value))
  const source = data?.sources?.[0]
  const title = [data?.title, data?.diffusion?.title].find((value) => typeof value === 'string')
  return described(
    script,
    source?.url ?? source?.src,
    title,
    state,
    /\.(?:mp3|m4a|aac|ogg)\b/i.test(String(source?.url ?? '')) ? 'audio' : undefined,
  )
}

function described(
  element: Element,
  address: unknown,
  title: string | undefined,
  state: State,
  kind?: PlayerKind,
): ElementContent[] {
  const absolute = typeof address === 'string' ? absoluteAddress(address, state.base) : undefined
  if (absolute === undefined || !/^https?:/i.test(absolute)) return []
  const found = findMedia(absolute)
  const as = kind ?? found.kind
  const fallback = as === 'embed' ? found.name : ''
  const href = cleanUrl(found.page) ?? found.page
  return [figureOf(element, {kind: as, href, fallback, title: title && tidy(title)}, state)]
}
