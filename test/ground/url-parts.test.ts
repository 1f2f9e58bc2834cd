import fc from 'fast-check'
import {expect, test} from 'vitest'
import {urlParts} from '../../src/ground/url-parts.ts'

function partsOfUrl(address: string) {
  if (!URL.canParse(address)) return undefined
  const {href, hostname, pathname, search} = new URL(address)
  return {href, hostname, pathname, search}
}

function parts(address: string) {
  const found = urlParts(address)
  return found && {href: found.href, hostname: found.hostname, pathname: found.pathname, search: found.search}
}

test.each([
  'https://www.rfi.fr/cn/article-1.html',
  'http://a.example.com',
  'https://a.example/a/../b',
  'https://a.example/a/./b/..',
  'https://a.example/a/%2e%2e/b',
  'https://a.example/?',
  'https://a.example/x?y=1#z',
  'https://a.example:8080/x',
  'https://A.Example/x',
  'https://a.example/新闻',
  'https://1.2.3.4/x',
  'https://a.example//x//',
  'https://a-.xn--/x',
  'ftp://a.example/x',
  'no address',
])('takes %s apart as URL does', (address) => {
  expect(parts(address)).toEqual(partsOfUrl(address))
})

test('takes everything apart as URL does', () => {
  const piece = fc.constantFrom(
    ...['a', 'B', '1', '-', '.', '..', '/', '//', '?', '=', '&', '%', '%2e', '#', ':', '@', '新', 'com', 'xn--', ' '],
    ...['(', "'", '"', '~', '*', ';', ',', '!', '$', '+', '_', '\\', '\t', '|', '^', '`', '{'],
  )
  const address = fc
    .tuple(
      fc.constantFrom('https://', 'http://'),
      fc.constantFrom('a.com', 'a.b', 'x-y.example.org', ''),
      fc.array(piece),
    )
    .map(([scheme, host, rest]) => scheme + host + rest.join(''))
  fc.assert(
    fc.property(address, (said) => {
      expect(parts(said)).toEqual(partsOfUrl(said))
    }),
    {numRuns: 2000},
  )
})
