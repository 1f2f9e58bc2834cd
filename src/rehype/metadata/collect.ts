import type {Element, Root} from 'hast'
import {elementsNamed, holds} from '../../ground/find-within.ts'
import {isElement} from '../../ground/is-element.ts'
import {putUnder} from '../../ground/remembered.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {clutterByName} from '../clutter/names.ts'
import {isHeadline} from '../headline.ts'
import {hasRel} from '../links/has-rel.ts'
import {jsonLdArticle, parselyPage} from './json.ts'

/**
 * Everything that a page states of itself, by where it stands: `og:title` and every other name of a `<meta>`, in lower
 * case; `ld:headline` for a property of its JSON-LD article; `item:headline` for microdata and RDFa; `html:title` for
 * elements that mean something by themselves. In the order of the page.
 */
export type Statements = Map<string, string[]>

/** Collects the statements in one walk. `html` is the source of a whole page, and left out for a fragment. */
export function collectStatements(tree: Root, html: string | undefined): Statements {
  const statements: Statements = new Map()
  const scripts: string[] = []
  const say: Say = (name, value) => {
    // Only of a page a heading may be the title; in a fragment it is a heading like others.
    if (html !== undefined || !name.startsWith('html:h')) state(statements, name, value)
  }
  walk(tree, say, scripts, html !== undefined)
  // A parser of fragments leaves `<html>` out of the tree.
  if (html !== undefined) state(statements, 'html:lang', languageOf(html.slice(0, 20_000)))
  if (scripts.length === 0) return statements
  const [canonical] = statements.get('html:canonical') ?? []
  for (const [name, value] of jsonLdArticle(scripts, canonical)) state(statements, `ld:${name}`, value)
  return statements
}

/**
 * What `<html>` says; what stands in comments was for old versions of Internet Explorer, in the words of a template.
 */
function languageOf(html: string): string | undefined {
  return languageOfPage.exec(html.replace(comments, ''))?.[1]
}

const comments = /<!--[\s\S]*?(?:-->|$)/g
const languageOfPage = /<html\b[^>]{0,2000}?\s(?:xml:)?lang\s{0,9}=\s{0,9}["']?([\w-]{1,99})/i

/** Takes down what a page states under a name. */
type Say = (name: string, value: string | undefined) => void

function state(statements: Statements, name: string, value: string | undefined): void {
  if (value !== undefined && value.trim() !== '') putUnder(statements, name, value)
}

/** Parts of a page that state something of somebody else: comments, teasers of other articles, breadcrumbs. */
const others =
  /\/(?:Comment|UserComments|BreadcrumbList|ListItem|SiteNavigationElement|WPFooter|WPSideBar|WPHeader|ImageObject|VideoObject)$/
const elsewhere: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'svg', 'template', 'blockquote'])

/** What may be a box of teasers or of comments. */
const boxes: ReadonlySet<string> = new Set(['div', 'section', 'ul', 'ol'])

/**
 * Whether a box is called one of other articles, or of what readers say. Such a box of a page states nothing of its
 * article, unless the title stands in it:
 *
 *     <div class="related-posts"><h2 class="entry-title">…</h2><time class="published" datetime="…"></div>
 */
function isOfOthers(box: Element): boolean {
  if (!boxes.has(box.tagName)) return false
  const rule = clutterByName(box)
  return rule === 'page/related' || rule === 'page/comments'
}

function isTitle(element: Element): boolean {
  return element.tagName === 'h1' || (element.tagName === 'h2' && isHeadline(element))
}

const someone: ReadonlySet<string> = new Set(['author', 'creator', 'publisher'])

/** @param mayBeOthers Whether boxes of others are looked for: in whole pages, and not around the title once more. */
function walk(parent: Root | Element, say: Say, scripts: string[], mayBeOthers: boolean): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (elsewhere.has(child.tagName)) {
      if (child.tagName === 'footer' && isElement(parent, 'article')) readDayBelow(child, say)
      continue
    }
    const {itemType, itemScope, itemProp, property} = child.properties
    if (itemType !== undefined && others.test(words(itemType).join(' '))) continue
    const isSuspect = mayBeOthers && isOfOthers(child)
    if (isSuspect && !holds(child, isTitle)) {
      // What is written for machines is of the page, wherever it stands.
      for (const name of ['script', 'meta'])
        for (const each of elementsNamed(child, name)) readers.get(name)?.(each, say, scripts)
      continue
    }
    readers.get(child.tagName)?.(child, say, scripts)
    if (itemProp !== undefined || property !== undefined) readItem(child, say)
    // What is said of a person or a company is not said of the article.
    if (itemScope !== undefined && words(itemProp).some((name) => someone.has(name))) continue
    if (child.children.length > 0) walk(child, say, scripts, mayBeOthers && !isSuspect)
  }
}

/**
 * The day that stands below an article, as in the themes that WordPress came with for years. What readers wrote has a
 * time below it, too, but no day of publication; other articles that stand there have one.
 *
 *     <article>…<footer class="entry-footer"><time class="entry-date published" datetime="…">…
 */
function readDayBelow(footer: Element, say: Say): void {
  for (const child of footer.children) {
    if (child.type !== 'element' || ofOtherArticles.has(child.tagName) || isOfOthers(child)) continue
    const {className, dateTime} = child.properties
    if (child.tagName !== 'time') readDayBelow(child, say)
    else if (words(className).includes('published')) say('html:published', text(dateTime))
  }
}

/** Those of a footer's teasers; a list of links is one, too. */
const ofOtherArticles: ReadonlySet<string> = new Set(['article', 'aside', 'nav', 'ol', 'ul'])

/** What elements mean by themselves. */
const readers: ReadonlyMap<string, (element: Element, say: Say, scripts: string[]) => void> = new Map(
  Object.entries<(element: Element, say: Say, scripts: string[]) => void>({
    a: (element, say) => {
      if (element.properties.rel === undefined) return
      if (hasRel(element, 'author')) say('html:author', visibleText(element))
      if (hasRel(element, 'tag')) say('html:tag', visibleText(element))
    },
    abbr: ({properties: {className, title}}, say) => {
      if (words(className).includes('published')) say('html:published', text(title))
    },
    base: ({properties}, say) => say('html:base', text(properties.href)),
    h1: sayHeading,
    h2: sayHeading,
    h3: sayHeading,
    h4: sayHeading,
    html: ({properties}, say) => say('html:lang', text(properties.lang)),
    link: ({properties}, say) => {
      const rel = words(properties.rel)
      if (rel.includes('canonical')) say('html:canonical', text(properties.href))
      if (rel.includes('image_src')) say('html:image', text(properties.href))
      if (rel.includes('alternate') && feed.test(text(properties.type) ?? ''))
        say('html:feed', siteOfFeed(text(properties.title)))
    },
    meta: ({properties}, say) => {
      const {name, property, httpEquiv, content} = properties
      for (const key of new Set([text(name), text(property), text(httpEquiv)])) {
        if (key === 'parsely-page')
          for (const [property, value] of parselyPage(text(content) ?? '')) say(property, value)
        else if (key) say(key.trim().toLowerCase(), text(content))
      }
    },
    script: ({properties, children}, _say, scripts) => {
      const [code] = children
      if (/^application\/ld\+json/i.test(text(properties.type) ?? '') && code?.type === 'text') scripts.push(code.value)
    },
    time: (element, say) => {
      const {dateTime, pubDate, itemProp} = element.properties
      const said = text(dateTime) ?? visibleText(element)
      if (pubDate !== undefined || /publi|entry-date/i.test(words(element.properties.className).join(' '))) {
        say('html:published', said)
      }
      if (!words(itemProp).includes('dateModified')) say('html:time', text(dateTime))
    },
    title: ({children: [title]}, say) => say('html:title', title?.type === 'text' ? title.value : undefined),
  }),
)

/**
 * What else is told of an alternate may name its language: `<link rel="alternate" hreflang="de" title="Start »
 * Deutsch">`.
 */
const feed = /^application\/(?:rss|atom)\+xml/i

/** Whose feed it is, as WordPress says in every language: `Harbour Gull » Feed`, `Harbour Gull » Comments Feed`. */
function siteOfFeed(title: string | undefined): string | undefined {
  const at = title?.indexOf(' » ') ?? -1
  return at > 0 && !/^(?:rss|atom|feeds?)\b/i.test(title!) ? title!.slice(0, at) : undefined
}

function sayHeading(heading: Element, say: Say): void {
  const said = visibleText(heading)
  say(`html:${heading.tagName}`, said)
  if (isHeadline(heading)) say('html:headline', said)
}

/** `<span itemprop="author"><a itemprop="name">…`, `<span property="dc:date" content="…">`. */
function readItem(element: Element, say: Say): void {
  const {itemProp, property, content, dateTime, href, src} = element.properties
  for (const name of [...words(itemProp), ...(element.tagName === 'meta' ? [] : words(property))]) {
    // Of the bodies of articles nobody asks the text.
    if (/^(?:articleBody|text|mainContentOfPage)$/.test(name)) continue
    if (name === 'description' && isNoDescription(element)) continue
    const isAddress = name === 'image' || name === 'url' || name === 'mainEntityOfPage'
    const attribute = text(content) ?? text(dateTime) ?? (isAddress ? (text(src) ?? text(href)) : undefined)
    const value = attribute ?? (isAddress ? undefined : (nestedName(element) ?? visibleText(element)))
    if (value !== undefined && value.length > 2000) continue
    say(name.includes(':') ? name.toLowerCase() : `item:${name}`, value)
  }
}

/** Publishers mark as descriptions what a picture shows, and whole articles: `<article itemprop="description">`. */
function isNoDescription(element: Element): boolean {
  if (element.tagName === 'figcaption' || words(element.properties.itemProp).includes('caption')) return true
  return elementsNamed(element, 'p').length > 1
}

function nestedName(parent: Element): string | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const {itemProp, property, content} = child.properties
    if (words(itemProp).includes('name') || words(property).includes('name')) return text(content) ?? visibleText(child)
    const found = nestedName(child)
    if (found !== undefined) return found
  }
  return undefined
}

function text(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(/\s+/) : []
}
