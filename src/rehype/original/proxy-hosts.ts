import {ifPossible} from '../../ground/if-possible.ts'
import {imageFile} from './image-file.ts'

/** An image proxy, or a server's own copies in other sizes: their addresses, and how the original's stands in them. */
export interface ImageProxy {
  /** What all of its addresses hold: looking for it first costs a tenth of matching. */
  hint: string
  test: RegExp
  /** `undefined` where there is no original in it. Without a scheme it is `https`. */
  original: (match: RegExpExecArray) => string | undefined
}

/**
 * Proxies that fetch, shrink and serve other people's images, one a line. `(?=(…))\1` does not go back into what it has
 * matched.
 */
export const imageProxies: readonly ImageProxy[] = [
  // images.weserv.nl/?url=host/path (BBC, DW), images.weserv.nl?url=host/path (NYT, VOA), ?url=https%3A%2F%2F…&w=300,
  // ?url=ssl:host
  {
    hint: 'url=',
    test: /^https?:\/\/(?:images\.weserv\.nl|wsrv\.nl)\/?\?(?:[^#]*?&)?url=(.+)/i,
    original: ([, rest]) => firstValue(rest!),
  },
  // thumbor.host/unsafe/1340x754/https://thumbor.host/unsafe/picture/8/N.jpg (FT); the signed form has a hash for
  // `unsafe`
  {
    hint: 'thumbor',
    test: /^https?:\/\/(?=[^/]*thumbor)[^/]*\/.*(https?(?::|%3A)(?:\/\/|%2F%2F).+)/i,
    original: ([, rest]) => decoded(rest!),
  },
  // host/thumbor/HASH=/0x0:2400x1350/1200x675/filters:focal(1:2)/cdn.host/uploads/a.jpg, whose scheme is understood
  // (Vox Media)
  {
    hint: '/thumbor/',
    test: /^https?:\/\/[^/?#]+\/thumbor\/([^?#]+)$/i,
    original: ([, path]) => [fromHost(path!)].find(imageFile),
  },
  {
    hint: 'unsafe/',
    test: /^https?:\/\/(?=([^/]+\/(?:[^?#]*?\/)?unsafe\/))\1.*(https?(?::|%3A)(?:\/\/|%2F%2F).+)/i,
    original: ([, , rest]) => decoded(rest!),
  },
  // static.wixstatic.com/media/ID~mv2.jpg/v1/fill/w_147,h_98,blur_2/name.jpg
  {
    hint: 'wixstatic.com/media/',
    test: /^(https?:\/\/static\.wixstatic\.com\/media\/[^/?#]+)\/v1\//i,
    original: ([, address]) => address,
  },
  // image.jimcdn.com/app/cms/image/transf/dimension=150x100:mode=crop:format=jpg/path/ID/image/ID/version/1/image.jpg
  {
    hint: '/cms/image/transf/',
    test: /^(https?:\/\/image\.jimcdn\.com\/app\/cms\/image\/transf\/)(?!none\/)[^/?#]+(\/path\/[^#]+)$/i,
    original: ([, service, path]) => `${service}none${path}`,
  },
  // host/images/a.jpg#joomlaImage://local-images/a.jpg?width=800&height=600 (Joomla 4)
  {hint: '#joomlaImage', test: /^(https?:\/\/[^#]+)#joomlaImage:/, original: ([, address]) => address},
  // i0.wp.com/host/path?resize=300 (Jetpack)
  {hint: '.wp.com/', test: /^https?:\/\/i[0-3]\.wp\.com\/([^?#]+)/i, original: ([, path]) => path},
  // host/_next/image?url=%2Fa.jpg&w=640 (Next.js)
  {
    hint: '/_next/image',
    test: /^(https?:\/\/[^/]+)\/_next\/image\/?\?(?:[^#]*?&)?url=([^&#]+)/i,
    original: ([, host, url]) => onHost(host!, decoded(url!)),
  },
  // res.cloudinary.com/name/image/fetch/w_300/https://host/a.jpg;
  // substackcdn.com/image/fetch/w_300/https%3A%2F%2Fhost%2Fa.jpg
  {
    hint: 'image/fetch/',
    test: /^https?:\/\/(?=([^/]+\/(?:[^?#]*?\/)?image\/fetch\/))\1.*?(https?(?::|%3A)(?:\/\/|%2F%2F).+)/i,
    original: ([, , rest]) => decoded(rest!),
  },
  // host/cdn-cgi/image/width=300/a.jpg, host/cdn-cgi/image/width=300/https%3A%2F%2Fhost%2Fa.jpg (Cloudflare)
  {
    hint: '/cdn-cgi/image/',
    test: /^(https?:\/\/[^/]+)\/cdn-cgi\/image\/[^/]+\/(.+)$/i,
    original: ([, host, rest]) => onHost(host!, decoded(rest!)),
  },
  // external-content.duckduckgo.com/iu/?u=https%3A%2F%2Fhost%2Fa.jpg
  {
    hint: 'duckduckgo',
    test: /^https?:\/\/[^/]*duckduckgo\.com\/iu\/\?(?:[^#]*?&)?u=([^&#]+)/i,
    original: ([, url]) => decoded(url!),
  },
  // host/sites/default/files/styles/large/public/a.jpg?itok=abc123 of host/sites/default/files/a.jpg; a.jpg.webp where
  // the style converts (Drupal)
  {
    hint: '/styles/',
    test: /^(?=(https?:\/\/[^?#]*?\/files)\/styles\/)\1\/styles\/[^/?#]+\/public\/([^?#]+)\?itok=/i,
    original: ([, files, path]) => `${files}/${path!.replace(/(\.(?:jpe?g|png|gif))\.(?:webp|avif)$/i, '$1')}`,
  },
  // host/a.jpg?imageView2/2/w/750 (Qiniu), host/a.jpg?x-oss-process=image/resize,w_750 (Aliyun); with a signature it is
  // no other's
  {
    hint: '?',
    test: /^([^?#]+)\?(?:imageView2|imageMogr2|x-oss-process=image)\/[^&#]*$/i,
    original: ([, address]) => address,
  },
  // host/imrs.php?src=https://host/a.jpg&w=916, host/resize/1198x798/?url=https%3A%2F%2Fhost%2Fa.jpg: whatever service
  // takes a whole address
  {
    hint: '=http',
    test: /^[^?#]+\?(?:[^#]*?&)?(?:url|src|u|ima?ge?)=(https?(?::|%3A)(?:\/\/|%2F%2F)[^&#]+)/i,
    original: ([, url]) => [decoded(url!)].find(imageFile),
  },
  // web.archive.org/web/20150721045344im_/http://host/a.jpg (in pages that are not from there)
  {
    hint: 'im_/http',
    test: /^https?:\/\/web\.archive\.org\/web\/\d{4,14}im_\/(https?:\/\/.+)/i,
    original: ([, address]) => address,
  },
  // cdn.host/q_glossy,w_760/https://host/a.jpg, or https:/host: whatever service has a whole address in its path
  {
    hint: '/http',
    test: /^https?:\/\/(?![^?#]*\/socialembed\/)[^?#]*\/(https?:\/)\/?([^/].*)/i,
    original: ([, scheme, rest]) => [overHttps(`${scheme}/${rest}`)].find(imageFile),
  },
  // images.almatalent.fi/cx8,cy0,570x/https://assets.almatalent.fi/image/ID
  {
    hint: '.almatalent.fi/',
    test: /^https?:\/\/images\.almatalent\.fi\/[^?#]*?\/(https?:\/\/.+)/i,
    original: ([, address]) => address,
  },
  // host/a.jpg?is-pending-load=1 (Jetpack, until a script has loaded it)
  {hint: 'is-pending-load', test: /^([^#]+)[?&]is-pending-load=1$/i, original: ([, address]) => address},
]

/** An escaped value ends at the next `&`; an unescaped one is everything, for its own query may hold `&`. */
function firstValue(rest: string): string {
  const isEscaped = /^(?:ssl:)?(?:https?%3A|%2F%2F|[^/?&]+%2F)/i.test(rest)
  const queryAt = rest.indexOf('?')
  const endsAt = rest.indexOf('&')
  const value = endsAt >= 0 && (isEscaped || queryAt < 0 || queryAt > endsAt) ? rest.slice(0, endsAt) : rest
  return (isEscaped ? decoded(value) : overHttps(value)).replace(/^ssl:/i, '')
}

/** A whole address, as a proxy has it in its own. */
function decoded(value: string): string {
  if (!/^[^/?]*%(?:3A|2F)/i.test(value)) return overHttps(value)
  // With a stray percent sign it is not escaped after all.
  return overHttps(ifPossible(() => decodeURIComponent(value)) ?? value)
}

/** The scheme says how the proxy fetched a picture, not how readers do; a port answers to one scheme only. */
function overHttps(address: string): string {
  return address.replace(/^http:\/\/(?![^/?#]*:\d)/i, 'https://')
}

/**
 * A path from its first folder on that is called like a host: `300x200/cdn.gull.host/a.jpg` → `cdn.gull.host/a.jpg`.
 */
function fromHost(path: string): string {
  const folders = path.split('/')
  const at = folders.findIndex((folder, index) => index < folders.length - 1 && hostName.test(folder))
  return folders.slice(at < 0 ? folders.length : at).join('/')
}

/** One of two parts may be a folder: `2020.final`, `cover.jpg`. */
const hostName = /^[a-z\d][a-z\d-]*(?:\.[a-z\d][a-z\d-]*)+\.[a-z]{2,}$/i

function onHost(host: string, path: string): string {
  return /^https?:\/\//i.test(path) ? path : `${host}/${path.replace(/^\/+/, '')}`
}
