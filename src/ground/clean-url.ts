import {absoluteAddress} from './addresses.ts'
import {redirectTarget} from './redirects.ts'
import {
  trackingParameters,
  trackingParametersOfHosts,
  trackingPaths,
  trackingPrefixes,
  trackingValues,
} from './tracking-parameters.ts'
import {hostOf} from './url-parts.ts'

/** Redirects within redirects are followed up to this depth. */
const deepest = 5

/**
 * An address as a reader would write it down: absolute, without what only tracks them or leads on to it. What it says
 * otherwise stays letter by letter.
 *
 *     ?ref_src=twsrc%5Etfw         Twitter's embeds
 *     ?nl=a®i_id=1§ion=b           NYT 2020: `&regi_id=` and `&section=` read as character references
 *
 * @returns `undefined` where it is no address.
 */
export function cleanUrl(raw: string, base?: string): string | undefined {
  const meant = /[®§]/.test(raw) ? raw.replace(/®(?=i_id=)/g, '&reg').replace(/§(?=ion=)/g, '&sect') : raw
  let address = absoluteAddress(meant, base)
  for (let depth = 0; depth < deepest && address !== undefined; depth++) {
    const target = redirectTarget(address)
    if (target === undefined) break
    address = absoluteAddress(target, base)
  }
  if (address === undefined) return undefined
  // Few addresses have such a path, and to compile the pattern of it takes longer than to look.
  return withoutTracking(/\/ref=/i.test(address) ? address.replace(trackingPaths, '$1') : address)
}

function withoutTracking(address: string): string {
  const hashAt = address.indexOf('#')
  const hash = hashAt < 0 ? '' : address.slice(hashAt)
  const bare = hashAt < 0 ? address : address.slice(0, hashAt)
  const keptHash = /^#(?:xtor|utm_\w+|at_\w+)=/.test(hash) ? '' : hash
  const queryAt = bare.indexOf('?')
  if (queryAt < 0) return bare + keptHash
  const parameters = bare.slice(queryAt + 1).split('&')
  const ofHost = parametersOfHost(bare)
  const kept = parameters.filter((parameter) => !isTracking(parameter, ofHost))
  if (kept.length === parameters.length) return bare + keptHash
  const query = kept.some((parameter) => parameter !== '') ? `?${kept.join('&')}` : ''
  return bare.slice(0, queryAt) + query + keptHash
}

function isTracking(parameter: string, ofHost: ReadonlySet<string> | undefined): boolean {
  const end = parameter.indexOf('=')
  const name = (end < 0 ? parameter : parameter.slice(0, end)).toLowerCase()
  return (
    trackingParameters.has(name) ||
    ofHost?.has(name) === true ||
    trackingValues.get(name)?.test(parameter.slice(end + 1)) === true ||
    trackingPrefixes.some((prefix) => name.startsWith(prefix))
  )
}

function parametersOfHost(address: string): ReadonlySet<string> | undefined {
  const hostname = hostOf(address)
  if (hostname === undefined) return undefined
  for (const [host, names] of trackingParametersOfHosts) {
    if (hostname === host || hostname.endsWith(`.${host}`)) return names
  }
  return undefined
}
