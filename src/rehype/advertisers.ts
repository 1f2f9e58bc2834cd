import {hintedPattern} from './rules/hinted-pattern.ts'

/** Hosts that deliver advertisements, and count who sees them; a part of each stands in the hint below. */
const hosts = `adform.net adition.com adnxs.com adtech.de amazon-adsystem.com criteo.com criteo.net dianomi.com
  doubleclick.net googlesyndication.com googletagmanager.com ligatus.com openx.net outbrain.com plista.com pubmatic.com
  rubiconproject.com smartadserver.com taboola.com tradedoubler.com yieldmanager.com zedo.com`.split(/\s+/)

/** First labels of hosts, and folders, in which servers keep them: OpenX, Real Media, and sites' own. */
const servers = 'ads?|adserver|adserv|adserving|adclient|adimg|banners?'
const folders = String.raw`RealMedia\/ads|adserv(?:er|ing)?|adframe|adstream_\w{2,4}\.ads|www\/delivery|NoJSAdserving\.ashx`

/** Addresses of advertisements, absolute ones. */
export const advertisers = hintedPattern(
  '/ad .ad -ad banner smartads nojsads /delivery criteo dianomi doubleclick syndication tagmanager ligatus openx outbrain plista pubmatic rubicon taboola tradedoubler yieldm zedo',
  new RegExp(
    String.raw`^https?:\/\/(?:(?:[\w-]+\.)*(?:${hosts.join('|').replaceAll('.', String.raw`\.`)})(?=[/:?]|$)|(?:${servers})\.[\w-]+\.[\w-]|[^?#]*\/(?:${folders})(?=[/?.]|$))`,
    'i',
  ),
)

/** Whether an absolute address is one of advertisements: `https://ads.gull.example/frame.php?zone=68`. */
export function isAdvertisers(address: string): boolean {
  return advertisers.test(address)
}
