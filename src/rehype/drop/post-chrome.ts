import type {Element} from 'hast'
import {onlyChild} from '../../ground/only-child.ts'
import {classNames} from '../class-names.ts'
import {takePostMeta} from '../facts/post-meta.ts'
import type {Rule} from '../rule.ts'

/** Classes and ids that common systems give to what stands around the text of a post, by what it is. */
const chrome: ReadonlyMap<string, string> = new Map([
  ['comments', 'comments'], // id, WordPress and Drupal
  ['comments-area', 'comments'], // WordPress
  ['comment-wrapper', 'comments'], // Drupal 7: <div id="comments" class="comment-wrapper">
  ['comment-form', 'comments'],
  ['comment-respond', 'comments'], // WordPress
  ['disqus_thread', 'comments'], // id
  ['entry-meta', 'meta'], // WordPress: <div class="entry-meta">date, author, categories</div>
  ['entry-footer', 'meta'], // WordPress: <div class="entry-footer">tags</div>
  ['entry-author-wrapper', 'meta'],
  ['submitted', 'meta'], // Drupal 7: <div class="submitted">name, date</div>
  ['service-links', 'share'], // Drupal
  ['cboxes', 'related'], // ChinaFile: <div class="node node-article cboxes">, another article in a box
  ['jp-relatedposts', 'related'], // Jetpack
  ['yarpp-related', 'related'], // WordPress YARPP
  ['crp_related', 'related'], // WordPress Contextual Related Posts
  ['rp4wp-related-posts', 'related'], // WordPress Related Posts
  ['related', 'related'], // Drupal: <div class="block related">
  ['related-posts', 'related'],
  ['related-articles', 'related'],
])

/** Elements that hold a line, such as a lone link. */
const lineBoxes: ReadonlySet<string> = new Set(['li', 'p', 'div', 'span'])

const containers = ['div', 'footer', 'section', 'ul', 'p']

/**
 * The discussion below a post: `<div id="comments" class="comment-wrapper"><h2>评论</h2>…</div>` (Drupal 7). One in which
 * none but the article's authors write is the article, such as a conversation among them.
 */
export const commentThreads: Rule = {
  name: 'posts/comments',
  why: 'written by readers below the article',
  on: containers,
  having: 'attributes',
  test: (element) => isNamed(element, 'comments') && !isByAuthors(element),
}

/** A link to where readers write, with nothing beside it: `<li class="comment-add"><a href="/a#comment-form">…</a></li>` (Drupal 7). */
export const commentLinks: Rule = {
  name: 'posts/comment-link',
  why: 'a link to where readers comment',
  on: ['a'],
  having: 'attributes',
  upTo: 60,
  test: ({properties: {href}}, ancestors) => {
    if (typeof href !== 'string' || !/#(?:comment-form|respond|comments)$/.test(href)) return false
    const parent = ancestors.at(-1)!
    if (parent.type !== 'element' || !lineBoxes.has(parent.tagName)) return false
    return onlyChild(parent) !== undefined
  },
}

/** What stands above such a conversation: `<div id="comments"><h2 class="title">Comments</h2>…</div>` (Drupal 7). */
export const commentHeadings: Rule = {
  name: 'posts/comments-heading',
  why: 'it calls a part of the article comments',
  on: ['h2', 'h3'],
  having: 'attributes',
  upTo: 20,
  test: (_element, ancestors) => {
    const parent = ancestors.at(-1)!
    return parent.type === 'element' && isNamed(parent, 'comments') && isByAuthors(parent)
  },
}

/**
 * Date, author, categories and tags around a post, once the front matter has the first two; it takes the others.
 *
 *     <div class="entry-meta">…<a rel="author">…</a>…<a rel="category tag">…</a></div>   WordPress
 */
export const postMeta: Rule = {
  name: 'posts/meta',
  why: 'said in the front matter',
  on: containers,
  having: 'attributes',
  test: (element, _ancestors, {facts}) =>
    facts.date !== undefined && facts.author !== undefined && isNamed(element, 'meta'),
  take: takePostMeta,
}

/** Buttons that share the post: `<div class="service-links">…</div>` (Drupal). */
export const serviceLinks: Rule = {
  name: 'posts/share',
  why: 'buttons that share the article',
  on: containers,
  having: 'attributes',
  test: (element) => isNamed(element, 'share'),
}

/** Other posts that the system found alike, with `related: 'drop'`: `<div class="jp-relatedposts">…</div>` (Jetpack). */
export const relatedPosts: Rule = {
  name: 'posts/related',
  why: 'related articles, which were not wanted',
  on: containers,
  having: 'attributes',
  wanted: ({related}) => related === 'drop',
  test: (element) => isNamed(element, 'related'),
}

/**
 * The heading of other posts where there are none, because a script would have put them there:
 *
 *     <div id="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3></div>   Jetpack
 */
export const relatedHeadings: Rule = {
  name: 'posts/related-heading',
  why: 'the heading of related articles that are not there',
  on: containers,
  having: 'attributes',
  upTo: 40,
  test: (element) =>
    isNamed(element, 'related') && !holds(element, ({tagName}) => tagName === 'a' || tagName === 'img'),
}

let asked: Element | undefined
let parts: readonly string[] = []

/** Whether the id or a class of the element names a part. Several rules ask about one element in a row. */
function isNamed(element: Element, what: string): boolean {
  if (element !== asked) {
    asked = element
    parts = partsOf(element)
  }
  return parts.includes(what)
}

function partsOf(element: Element): string[] {
  const {id} = element.properties
  const names = typeof id === 'string' ? [id, ...classNames(element)] : classNames(element)
  return names.flatMap((name) => chrome.get(name) ?? [])
}

/** Whether every comment is by an author of the article: `<article class="comment comment-by-node-author">` (Drupal 7). */
function isByAuthors(thread: Element): boolean {
  const isOthers = (element: Element): boolean => {
    const names = classNames(element)
    return names.includes('comment') && !names.includes('comment-by-node-author')
  }
  return holds(thread, (element) => classNames(element).includes('comment-by-node-author')) && !holds(thread, isOthers)
}

function holds(parent: Element, isWanted: (element: Element) => boolean): boolean {
  return parent.children.some((child) => child.type === 'element' && (isWanted(child) || holds(child, isWanted)))
}
