import MarkdownIt from 'markdown-it'
import {type DefaultTreeAdapterMap, parseFragment} from 'parse5'
import type {Converted} from '../../src/index.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** What a page shows: pieces of text, and the addresses of pictures, links and players. */
interface Shown {
  texts: string[]
  images: string[][]
  links: string[]
  /** Each with the addresses of all that it may play. */
  players: string[][]
}

/** What of a source is neither in the output nor in the ledger. */
export interface Missing {
  texts: string[]
  /** Characters that stand more often in the source than in output and ledger together. */
  characters: string
  images: string[]
  links: string[]
  players: string[]
}

const markdown = new MarkdownIt({html: true}).enable(['table', 'strikethrough'])

// A bare address is written as the source has it.
markdown.normalizeLinkText = (address) => address

// markdown-it 14 forgets escaped characters in the alternative text of images.
markdown.core.ruler.push('join_alternative_text', ({tokens}) => {
  for (const {children} of tokens) {
    for (const image of children ?? []) {
      for (const part of image.children ?? []) if (part.type === 'text_special') part.type = 'text'
    }
  }
})

/** Letters and digits only: the output has blanks tidied and punctuation moved. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Z}\p{C}\p{P}\p{S}\p{M}\s]/gu, '')
    .toLowerCase()
}

/** Holds an article against what was made of it. An article is complete when every list is empty. */
export function missingFrom(html: string, baseUrl: string | undefined, {markdown: body, ledger}: Converted): Missing {
  const source = read(html)
  const output = read(markdown.render(body))
  const kept = letters(output.texts.join(''))
  const dropped = letters(ledger.map(({text}) => text).join(''))
  const addresses = [
    ...output.images.flat(),
    ...output.links,
    ...output.players.flat(),
    ...ledger.flatMap(({urls}) => urls ?? []),
  ]
    .map((address) => plainAddress(address))
    .join('\n')
  const has = (address: string): boolean =>
    addresses.includes(plainAddress(address, baseUrl)) || addresses.includes(plainAddress(address))
  return {
    texts: source.texts.filter((text) => !kept.includes(letters(text)) && !dropped.includes(letters(text))),
    characters: surplus(letters(source.texts.join('')), kept + dropped),
    images: source.images.filter((candidates) => !candidates.some(has)).map(([first]) => first!),
    // Where an address only names a record, the page of the record stands for it.
    links: source.links.filter((link) => !has(link) && !(/\d{5,}$/.test(identity(link)) && has(identity(link)))),
    players: source.players
      .filter((candidates) => !candidates.some((player) => has(player) || has(identity(player))))
      .map(([first]) => first!),
  }
}

/** The characters of `all` that `some` has fewer of. */
function surplus(all: string, some: string): string {
  const left = new Map<string, number>()
  for (const char of some) left.set(char, (left.get(char) ?? 0) + 1)
  let more = ''
  for (const char of all) {
    const count = left.get(char) ?? 0
    if (count === 0) more += char
    else left.set(char, count - 1)
  }
  return more
}

/** What stays of an address when proxies, schemes, encodings and tracking are off. */
function plainAddress(address: string, baseUrl?: string): string {
  let plain = address.trim()
  if (baseUrl && URL.canParse(plain, baseUrl)) plain = new URL(plain, baseUrl).href
  for (let round = 0; round < 3; round++) {
    // A percent sign may stand for itself: each run of escapes for itself.
    plain = plain.replace(/(?:%[\da-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run)
      } catch {
        return run
      }
    })
  }
  if (baseUrl) {
    plain = plain.replace(/^.*\?url=(?:ssl:)?/, '').replace(/^.*\/unsafe\/[^/]*\/(?=https?:)/, '')
    plain = plain.replace(/^https?:\/\/lm?\.facebook\.com\/l\.php\?u=/, '').replace(/[?#].*$/s, '')
    // Copies in other sizes, and where a shop's partner says who sent the reader.
    plain = plain.replace(/(\/files)\/styles\/[^/]+\/public\//, '$1/').replace(/\/ref=[^/]*$/, '')
  }
  return plain
    .replace(/https?:\/\//g, '')
    .replace(/[\s\\]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/$/, '')
}

/** What a player's page is known by: the address in `href=`, or the last step of its path. */
function identity(player: string): string {
  const url = new URL(player, 'https://base.example')
  return (
    url.searchParams.get('href') ??
    url.pathname.split('/').findLast((step) => step !== '' && step !== 'embed') ??
    player
  )
}

function read(html: string): Shown {
  const shown: Shown = {texts: [], images: [], links: [], players: []}
  const stack: Node[] = [parseFragment(html, {scriptingEnabled: false})]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node.nodeName === '#text') {
      const {value} = node as DefaultTreeAdapterMap['textNode']
      if (letters(value) !== '') shown.texts.push(value)
    }
    if ('tagName' in node && !look(node, shown)) continue
    const children = 'content' in node ? [] : 'childNodes' in node ? node.childNodes : []
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]!)
  }
  return shown
}

/** The picture of a `<noscript>` beside the one that scripts load says what that one says. */
function isTwin(image: Element, texts: readonly string[], alternative: string): boolean {
  let parent: DefaultTreeAdapterMap['parentNode'] | null = image.parentNode
  while (parent && parent.nodeName !== 'noscript') parent = 'parentNode' in parent ? parent.parentNode : null
  return parent !== null && texts.includes(alternative)
}

/** Addresses of what a player may play, one after the other. */
function sources({childNodes}: Element): string[] {
  return childNodes.flatMap((child) => {
    if (child.nodeName !== 'source') return []
    return (child as Element).attrs.filter(({name}) => name === 'src').map(({value}) => value.trim())
  })
}

/** Returns whether its children are looked at, too. */
function look(element: Element, shown: Shown): boolean {
  const value = (name: string): string => element.attrs.find((attribute) => attribute.name === name)?.value.trim() ?? ''
  switch (element.tagName) {
    case 'script':
    case 'style':
    case 'title':
    case 'desc':
    case 'metadata':
      return false
    case 'img': {
      const candidates = [value('src'), ...value('srcset').split(/,\s+|\s+/), value('data-src')]
      if (isTwin(element, shown.texts, value('alt'))) return false
      const addresses = candidates.filter((candidate) => /[/.]/.test(candidate) && !candidate.startsWith('data:'))
      // An emoji's picture is the emoji.
      if (addresses.length > 0 && !/\/emoji\/|\/expression\//.test(addresses[0]!)) shown.images.push(addresses)
      if (letters(value('alt')) !== '') shown.texts.push(value('alt'))
      return false
    }
    case 'a':
      if (/^(?!javascript:|#|data:)./i.test(value('href'))) shown.links.push(value('href'))
      return true
    case 'iframe':
    case 'video':
    case 'audio':
    case 'embed': {
      const addresses = [value('src'), ...sources(element)].filter((address) => address !== '')
      if (addresses.length > 0) shown.players.push(addresses)
      if (element.tagName === 'video' && /^(?!data:)./i.test(value('poster'))) shown.images.push([value('poster')])
      return element.tagName !== 'iframe'
    }
    default:
      return true
  }
}
