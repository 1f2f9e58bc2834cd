import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Element, ElementContent, Nodes, Root} from 'hast'
import {describe, expect, test} from 'vitest'
import {createConverter} from '../src/index.ts'
import {mendTags} from '../src/source/mend-tags.ts'
import {
  byTree,
  eachParent,
  elements,
  h,
  isBare,
  isBefore,
  isLine,
  type Otherwise,
  t,
  tags,
  texts,
} from './support/written-otherwise.ts'

/*
 * One article can be written in many ways that look the same to a reader: other tags, spans within words, a page around
 * it. Every article of `fixtures/` is written in each of these ways, and has to give the same text. That is the work of
 * all stages together, so that no source has this name.
 */

const fixtures = resolve(import.meta.dirname, '../fixtures')
const convert = createConverter()

/** Where the HTML starts: the first tag at the start of a line that is no timestamp. */
const opening = /^\ufeff?<(?!!-- ?(?:\d|NaN))/m

const articles = readdirSync(fixtures, {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .sort()
  .map((name) => {
    const source = readFileSync(join(fixtures, name), 'utf8').replaceAll('\r\n', '\n')
    const head = name.endsWith('.html') ? '' : source.slice(0, source.search(opening))
    return {name, source, head, html: mendTags(source.slice(head.length))}
  })

/** Two letters of one word, between which something unseen may stand. */
const inWord = /(?<=\p{L})(?=\p{L})/u

const inEachWord = new RegExp(inWord, 'gu')

/** Lets something stand within the first word of a text. */
const within = (middle: () => ElementContent[], holders?: string) =>
  texts(({value}) => {
    const at = value.search(inWord)
    return at < 0 ? undefined : [t(value.slice(0, at)), ...middle(), t(value.slice(at))]
  }, holders)

/** Elements that no link is around. */
const lines = 'p li h2 h3 td'

/** Lets something stand at the start and at the end of lines. */
const atEdges = (start: () => ElementContent[], end: () => ElementContent[]) =>
  elements('p li h2 h3 h4 figcaption', (element) => {
    if (isLine(element)) element.children = [...start(), ...element.children, ...end()]
    return undefined
  })

/** Parts the words of marks that have no attributes. */
const parted = (names: string, parts: (name: string, before: string, after: string) => Element[]) =>
  elements(names, (element) => {
    const [only] = element.children
    if (!isBare(element) || element.children.length !== 1 || only?.type !== 'text') return undefined
    const at = only.value.search(inWord)
    return at < 0 ? undefined : parts(element.tagName, only.value.slice(0, at), only.value.slice(at))
  })

/** Lets a paragraph follow each that another follows. */
const following = (paragraph: () => Element) =>
  elements('p', (element, parent) => (isBefore(parent, element, 'p') ? [element, paragraph()] : undefined))

/** Puts all that lines hold into an element. */
const wrapped = (names: string, wrapper: string) =>
  elements(names, (element) => {
    if (isLine(element)) element.children = [h(wrapper, element.children)]
    return undefined
  })

/** What stands in the place of a picture until a script loads it. */
const awaited = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

const isPlainParagraph = (node: Nodes | undefined): node is Element =>
  node?.type === 'element' && node.tagName === 'p' && isBare(node) && isLine(node)

const otherwise: Record<string, Otherwise> = {
  'marks in two, side by side': parted('b strong em i', (name, before, after) => [
    h(name, [t(before)]),
    h(name, [t(after)]),
  ]),
  'bold in two, by two names': parted('b strong', (_, before, after) => [h('b', [t(before)]), h('strong', [t(after)])]),
  'bold in bold': elements('b strong', (element) =>
    isBare(element) ? h('b', [h('strong', element.children)]) : undefined,
  ),
  'bold by style': elements('b strong', (element) =>
    isBare(element) && isLine(element) ? h('span', element.children, {style: 'font-weight: bold'}) : undefined,
  ),
  'italics by style': elements('em i', (element) =>
    isBare(element) && isLine(element) ? h('span', element.children, {style: 'font-style: italic'}) : undefined,
  ),
  'breaks at the ends of lines': atEdges(
    () => [],
    () => [h('br')],
  ),
  'breaks at the starts of lines': atEdges(
    () => [h('br')],
    () => [],
  ),
  'empty marks in words': within(() => [h('b'), h('i')]),
  'empty insertions in words': within(() => [h('ins'), h('u')]),
  'empty links in words': within(() => [h('a')], lines),
  'empty marks at the edges of lines': atEdges(
    () => [h('strong'), h('span')],
    () => [h('span'), h('em')],
  ),
  'places in words': within(() => [h('a', [], {name: 'place-1'})], lines),
  'places at the starts of lines': atEdges(
    () => [h('a', [], {id: 'place-1'})],
    () => [],
  ),
  'paragraphs of a break': following(() => h('p', [h('br')])),
  'paragraphs of a no-break space': following(() => h('p', [h('span', [t('\u00a0')])])),
  'paragraphs of a zero-width space': following(() => h('p', [t('\u200b')])),
  'empty boxes': following(() => h('div')),
  'lines of the source that end between words': texts((text) => {
    text.value = text.value.replace(/(?<=[!-~]) (?=[!-~])/g, '\n            ')
    return undefined
  }),
  'blanks in twos': texts((text) => {
    text.value = text.value.replace(/(?<=\S) (?=\S)/g, '  ')
    return undefined
  }),
  'texts in spans': texts(({value}) => (value.trim() === '' ? undefined : [h('span', [t(value)])])),
  'words in two spans': texts(({value}) => {
    const at = value.search(inWord)
    return at < 0 ? undefined : [h('span', [t(value.slice(0, at + 1))]), h('span', [t(value.slice(at + 1))])]
  }, 'p li h2 h3'),
  'zero-width spaces in words': texts((text) => {
    text.value = text.value.replace(inEachWord, '\u200b')
    return undefined
  }),
  'soft hyphens in words': texts((text) => {
    text.value = text.value.replace(inEachWord, '\u00ad')
    return undefined
  }),
  'byte order marks in words': texts((text) => {
    text.value = text.value.replace(inEachWord, '\ufeff')
    return undefined
  }),
  'zero-width spaces around texts': texts((text) => {
    text.value = text.value.replace(/\S[\s\S]*\S|\S/, '\u200b$&\u200b')
    return undefined
  }),
  'no-break spaces around lines': atEdges(
    () => [t('\u00a0')],
    () => [t('\u00a0')],
  ),
  'line breaks around lines': atEdges(
    () => [t('\n    ')],
    () => [t('\n    ')],
  ),
  'full-width blanks before paragraphs': elements('p', (element) => {
    if (isLine(element)) element.children.unshift(t('\u3000\u3000'))
    return undefined
  }),
  'paragraphs of larger letters': wrapped('p', 'big'),
  'lines in the spans of a word processor': elements('p li', (element) => {
    if (!isLine(element)) return undefined
    const style = 'font-size:10.5pt;font-family:SimSun;mso-font-kerning:0pt;background:white'
    element.children = element.children.map((child) =>
      child.type === 'text' && /\S/.test(child.value) ? h('span', [child], {lang: 'EN-US', style}) : child,
    )
    element.children.push(h('span', [h('o:p', [t('\u00a0')])], {lang: 'EN-US'}))
    return undefined
  }),
  'lines of usual letters': elements('p li', (element) => {
    const style = 'font-weight: 400; font-style: normal; background-color: transparent'
    if (isLine(element)) element.children = [h('span', element.children, {style})]
    return undefined
  }),
  'paragraphs in boxes': elements('p', (element) => h('div', [element])),
  'paragraphs in sections': elements('p', (element) => h('section', [element])),
  'paragraphs as boxes': elements('p', (element) => {
    if (isBare(element) && isLine(element)) element.tagName = 'div'
    return undefined
  }),
  'paragraphs parted by breaks': byTree((tree) =>
    eachParent(tree, (parent) => {
      const joined: Nodes[] = []
      for (const child of parent.children) {
        const last = joined.findLast((node) => node.type !== 'text' || /\S/.test(node.value))
        if (isPlainParagraph(child) && isPlainParagraph(last)) last.children.push(h('br'), h('br'), ...child.children)
        else joined.push(child)
      }
      parent.children = joined as ElementContent[]
    }),
  ),
  'captions in italics': wrapped('figcaption', 'em'),
  'captions in boxes': wrapped('figcaption', 'div'),
  'captions in paragraphs': wrapped('figcaption', 'p'),
  'captions in spans': wrapped('figcaption', 'span'),
  'headings in spans': wrapped('h2 h3 h4', 'span'),
  'headings in bold': wrapped('h2 h3 h4', 'strong'),
  'headings by role': elements('h2 h3 h4', (element) => {
    if (!isLine(element)) return undefined
    Object.assign(element.properties, {role: 'heading', ariaLevel: element.tagName[1]})
    element.tagName = 'div'
    return undefined
  }),
  'headings in boxes': elements('h2 h3 h4', (element) => h('div', [element])),
  'figures in figures': elements('figure', (element) => h('figure', [element])),
  'figures in boxes': elements('figure', (element) => h('div', [h('div', [element])])),
  'pictures of figures in boxes': elements('figure', (element) => {
    element.children = element.children.map((child) =>
      child.type === 'element' && child.tagName === 'img' ? h('div', [child]) : child,
    )
    return undefined
  }),
  'pictures in picture elements': elements('img', (element, parent) =>
    parent.type === 'element' && parent.tagName === 'picture' ? undefined : h('picture', [element]),
  ),
  'pictures with hints': elements('img', ({properties}) => {
    Object.assign(properties, {loading: 'lazy', decoding: 'async'})
    return undefined
  }),
  'pictures for browsers without scripts': byTree((tree) => {
    const put = (parent: Root | Element): void => {
      parent.children = (parent.children as ElementContent[]).map((child) => {
        if (child.type !== 'element' || child.tagName === 'noscript' || child.tagName === 'picture') return child
        if (child.tagName === 'img' && !('srcSet' in child.properties)) return h('noscript', [child])
        put(child)
        return child
      })
    }
    put(tree)
  }),
  'pictures that scripts load, by whatever name': elements('img', ({properties}) => {
    if (!/^(?:https?:)?\/.*\.(?:gif|jpe?g|png)$/.test(String(properties.src)) || 'srcSet' in properties)
      return undefined
    Object.assign(properties, {src: awaited, dataGullSrc: properties.src})
    return undefined
  }),
  'pictures that scripts load, and their twins': byTree((tree) => {
    const put = (parent: Root | Element): void => {
      parent.children = (parent.children as ElementContent[]).flatMap((child) => {
        if (child.type !== 'element' || child.tagName === 'noscript' || child.tagName === 'picture') return [child]
        if (child.tagName !== 'img') put(child)
        if (
          child.tagName !== 'img' ||
          /^data:|^$/.test(String(child.properties.src ?? '')) ||
          'srcSet' in child.properties
        )
          return [child]
        const {src} = child.properties
        return [h('img', [], {...child.properties, src: awaited, dataSrc: src}), h('noscript', [child])]
      })
    }
    put(tree)
  }),
  'tables in boxes': elements('table', (element) => h('div', [element])),
  'tables without bodies': elements('table', (element) => {
    element.children = element.children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'tbody' ? child.children : [child],
    )
    return undefined
  }),
  'cells that span one': elements('td th', ({properties}) => {
    properties.rowSpan ??= 1
    properties.colSpan ??= 1
    return undefined
  }),
  'cells in spans': wrapped('td th', 'span'),
  'quotes in boxes': elements('blockquote', (element) => {
    element.children = [h('div', element.children)]
    return undefined
  }),
  'lists in boxes': elements('ul ol', (element, parent) =>
    parent.type === 'element' && parent.tagName === 'li' ? undefined : h('div', [element]),
  ),
  'lists as menus': elements('ul', (element) => {
    element.tagName = 'menu'
    return undefined
  }),
  'lists by their old name': elements('ul', (element) => {
    element.tagName = 'dir'
    return undefined
  }),
  'classes made by machines': elements(
    'article blockquote div figcaption figure h2 h3 img li ol p section table ul',
    ({properties}) => {
      const {className} = properties
      properties.className = [...(Array.isArray(className) ? className : []), 'css-1a2b3c', 'bdVaJa']
      return undefined
    },
  ),
  'breaks with attributes': elements('br', (element) => {
    element.properties = {className: ['gull'], clear: 'all'}
    return undefined
  }),
  'links underlined': elements('a', (element) => {
    if (isLine(element)) element.children = [h('u', element.children)]
    return undefined
  }),
  'links with words for statistics': elements('a', ({properties}) => {
    if (/^https?:[^?#]+$/.test(String(properties.href))) properties.href += '?utm_source=gull&utm_medium=mail'
    return undefined
  }),
  'blanks around addresses': elements('a', ({properties}) => {
    if (properties.href) properties.href = `  ${properties.href}\n `
    return undefined
  }),
  'links that open windows': elements('a', ({properties}) => {
    properties.target = '_blank'
    properties.rel ??= ['noopener', 'nofollow']
    return undefined
  }),
  'attributes the other way round': byTree((tree) =>
    eachParent(tree, ({children}) => {
      for (const child of children) {
        if (child.type === 'element') child.properties = Object.fromEntries(Object.entries(child.properties).reverse())
      }
    }),
  ),
  'names of attributes in capitals': tags((tag) =>
    tag.replace(/ ([a-z-]+)="/g, (_, name: string) => ` ${name.toUpperCase()}="`),
  ),
  'blanks around equals signs': tags((tag) => tag.replace(/ ([a-z-]+)="/g, ' $1 = "')),
  'line breaks between attributes': tags((tag) => tag.replace(/" (?=[a-z-]+=")/g, '"\n    ')),
  'attributes without quotes': tags((tag) => tag.replace(/="([^"'\s<>=`/][^"'\s<>=`]*[^"'\s<>=`/])"(?=[\s>])/g, '=$1')),
  'empty tags that end themselves': tags((tag, name) =>
    ['br', 'hr', 'img'].includes(name) ? tag.replace(/\s*\/?>$/, ' />') : tag,
  ),
  'items without ends': (html) => html.replace(/<\/li>(?=\s*(?:<li[\s>]|<\/[uo]l>))/gi, ''),
  'cells without ends': (html) =>
    html.replace(/<\/t[dh]>(?=\s*(?:<t[dhr][\s>]|<\/tr>))/gi, '').replace(/<\/tr>(?=\s*<tr[\s>])/gi, ''),
  'paragraphs without ends': (html) =>
    html.replace(/<\/p>(?=\s*<(?:p|div|ul|ol|h\d|figure|blockquote|section|table|hr)[\s>])/gi, ''),
}

/** An article as it lies in a file. */
interface Article {
  name: string
  source: string
  /** Front matter and envelope. */
  head: string
  html: string
}

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

/** Something around an article that is not a whole page. */
const around = (start: string, end: string) => (article: Article) =>
  article.name.startsWith('pages/') ? article.source : `${article.head}${start}${article.html}${end}`

/** Documents around an article that has a title of its own. */
const between = (start: string, end: string) => (article: Article) =>
  isArchived(article) ? `${article.head}${start}${article.html}${end}` : article.source

const isArchived = ({head}: Article): boolean => /^\[|^title/m.test(head)

const packedOtherwise: Record<string, (article: Article) => string | Uint8Array> = {
  bytes: ({source}) => new TextEncoder().encode(source),
  'a byte order mark': ({source}) => `\ufeff${source}`,
  'carriage returns and line feeds': ({source}) => source.replaceAll('\n', '\r\n'),
  'carriage returns alone': ({source}) => source.replaceAll('\n', '\r'),
  'UTF-16, the small end first': ({source}) => utf16(source, false),
  'UTF-16, the big end first': ({source}) => utf16(source, true),
  'blank lines before the HTML': ({head, html}) => `${head}\n\n  \n${html}`,
  'no blank line before the HTML': ({head, html}) => head.trimEnd() + (head === '' ? '' : '\n') + html,
  'blanks at the ends of the lines of the envelope': ({head, html}) => head.replaceAll('\n', '  \n') + html,
  'one hyphen more': ({head, html}) => head.replace(/(?<=^\[.*\n)-{3,}$/m, '$&-') + html,
  'blank lines at the end': ({source}) => `${source}\n\n   \n`,
  'no line break at the end': ({source}) => source.trimEnd(),
  'the tags of a document': between('<html><body>', '</body></html>'),
  'the tags of a document with a head': between(
    '<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"></head>\n<body>\n',
    '\n</body>\n</html>',
  ),
  'a box around it': around('<article>', '</article>'),
  'the main element around it': around('<main><div>', '</div></main>'),
  'a font around it': around('<font face="Arial" size="2">', '</font>'),
  'the mark of what is pasted around it': around(
    '<b style="font-weight:normal;" id="docs-internal-guid-1f2e">',
    '</b>',
  ),
  'a form around it': around(
    '<form method="post" action="./a.aspx"><div><input type="hidden" name="__VIEWSTATE" value="dDw="></div><div>',
    '</div></form>',
  ),
  'a table around it': around(
    '<table width="100%"><tr><td width="10">&nbsp;</td><td>',
    '</td><td width="10">&nbsp;</td></tr></table>',
  ),
  'a table in a table around it': around(
    '<table role="presentation"><tr><td><table><tr><td>',
    '</td></tr></table></td></tr></table>',
  ),
  "a site's own component around it": around('<story-body>', '</story-body>'),
  'a style before it': around('<style>p { color: red }</style>', ''),
  'a base that is the site': (article) => {
    const site = /\]\(<?(https?:\/\/[^/\s)]+)/.exec(article.head)?.[1]
    return site === undefined ? article.source : `${article.head}<base href="${site}/">${article.html}`
  },
}

/** A whole page around an article. */
const page = (html: string, title: string) =>
  `<!doctype html><html><head><title>Gull</title></head><body><header class="site-header"><a href="/">Home</a><nav><ul><li><a href="/news">News</a></li><li><a href="/arts">Arts</a></li></ul></nav></header><main><article><h1>${title.replaceAll('<', '&lt;')}</h1>${html}</article></main><aside class="sidebar"><ul><li><a href="/1">Another article</a></li><li><a href="/2">A second one</a></li></ul></aside><footer><p>© 2020 Gull</p></footer></body></html>`

/** Links around blocks, which may hold no links. */
const linkedBlocks = ['general/lists.txt']

/** Pages are searched by what their elements are called, comments among them. */
const searchedPages = ['pages/metadata-microdata.html']

/** Fixtures that cannot be written so, or in which the publisher's own markup says what a line is. */
const except: Record<string, readonly string[]> = {
  'empty links in words': linkedBlocks,
  'places in words': linkedBlocks,
  'places at the starts of lines': linkedBlocks,
  'paragraphs in boxes': searchedPages,
  'paragraphs in sections': searchedPages,
  'paragraphs as boxes': [...searchedPages, 'bbc/format-sample.txt', 'rfi/lead-promo-and-agency-line.txt'],
  // The number of a note is one word, as are typed stars; where few words tell the language, each has to be whole.
  'words in two spans': ['general/footnotes.txt', 'general/tables.txt', 'reuters/headings-typed-with-stars.txt'],
  // Pages lose boxes of related articles and boxes to tick.
  'a whole page': ['bbc/format-sample.txt', 'general/lists.txt'],
  // A reader without scripts is shown the picture that stands in a player's place, and no player.
  'pictures for browsers without scripts': ['bbc/player-described-by-data.txt'],
  // A link to a place leads to the base.
  'a base that is the site': ['general/footnotes.txt'],
}

describe('an article that is written otherwise and looks the same gives the same', () => {
  test.each(Object.entries(otherwise))('%s', (name, write) => {
    for (const {name: article, source, head, html} of articles) {
      if (except[name]?.includes(article)) continue
      expect(convert(head + write(html)).text, article).toBe(convert(source).text)
    }
  })

  test.each(Object.entries(packedOtherwise))('%s', (name, pack) => {
    for (const article of articles) {
      if (except[name]?.includes(article.name)) continue
      expect(convert(pack(article)).text, article.name).toBe(convert(article.source).text)
    }
  })

  test('a whole page around it', () => {
    for (const {name, source, head, html} of articles.filter(isArchived)) {
      if (except['a whole page']?.includes(name)) continue
      const {frontMatter, markdown} = convert(source)
      expect(convert(head + page(html, String(frontMatter.title))).markdown, name).toBe(markdown)
    }
  })
})
