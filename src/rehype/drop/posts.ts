import type {Element} from 'hast'
import {holds} from '../../ground/find-within.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {remembered} from '../../ground/remembered.ts'
import {classNames} from '../class-names.ts'
import {takePostMeta} from '../facts/post-meta.ts'
import type {Rule} from '../rule.ts'

/** Elements in which blog systems put what stands around the text of a post. */
const postBoxes: readonly string[] = ['div', 'footer', 'section', 'ul', 'p']

const metaBoxes = new Set([
  'entry-meta', // WordPress: <div class="entry-meta">date, author, categories</div>
  'entry-footer', // WordPress: <div class="entry-footer">tags</div>
  'entry-author-wrapper',
  'submitted', // Drupal 7: <div class="submitted">name, date</div>
])

/**
 * Date, author, categories and tags around a post, once the front matter has the first two; it takes the others.
 *
 *     <div class="entry-meta">…<a rel="author">…</a>…<a rel="category tag">…</a></div>   WordPress
 */
export const postMeta: Rule = {
  name: 'posts/meta',
  why: 'said in the front matter',
  on: postBoxes,
  named: metaBoxes,
  test: (_element, _ancestors, {facts}) => facts.date !== undefined && facts.author !== undefined,
  take: takePostMeta,
}

/** Buttons that share the post: `<div class="service-links">…</div>` (Drupal). */
export const serviceLinks: Rule = {
  name: 'posts/share',
  why: 'buttons that share the article',
  on: postBoxes,
  named: new Set(['service-links']),
}

const related = new Set([
  'cboxes', // ChinaFile: <div class="node node-article cboxes">, another article in a box
  'jp-relatedposts', // Jetpack
  'yarpp-related', // WordPress YARPP
  'crp_related', // WordPress Contextual Related Posts
  'rp4wp-related-posts', // WordPress Related Posts
  'related', // Drupal: <div class="block related">
  'related-posts',
  'related-articles',
])

/**
 * Other posts that the system found alike, with `related: 'drop'`: `<div class="jp-relatedposts">…</div>` (Jetpack).
 */
export const relatedPosts: Rule = {
  name: 'posts/related',
  why: 'related articles, which were not wanted',
  on: postBoxes,
  named: related,
  wanted: ({related}) => related === 'drop',
}

/**
 * The heading of other posts where there are none, because a script would have put them there:
 *
 *     <div id="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3></div>   Jetpack
 */
export const relatedHeadings: Rule = {
  name: 'posts/related-heading',
  why: 'the heading of related articles that are not there',
  on: postBoxes,
  named: related,
  upTo: 40,
  test: (element) => !holds(element, ({tagName}) => tagName === 'a' || tagName === 'img'),
}

const threads = new Set([
  'comments', // id, WordPress and Drupal
  'comments-area', // WordPress
  'comment-wrapper', // Drupal 7: <div id="comments" class="comment-wrapper">
  'comment-form',
  'comment-respond', // WordPress
  'disqus_thread', // id
])

/**
 * The discussion below a post: `<div id="comments" class="comment-wrapper"><h2>评论</h2>…</div>` (Drupal 7). One in which
 * none but the article's authors write is the article, such as a conversation among them.
 */
export const commentThreads: Rule = {
  name: 'posts/comments',
  why: 'written by readers below the article',
  on: postBoxes,
  named: threads,
  test: (element) => !isByAuthors(element),
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
    return parent.type === 'element' && isThread(parent) && isByAuthors(parent)
  },
}

function isThread(element: Element): boolean {
  return threads.has(String(element.properties.id)) || classNames(element).some((name) => threads.has(name))
}

/** Asked once for each thread, however many headings it has. */
const byAuthors = new WeakMap<Element, boolean>()

/**
 * Whether every comment is by an author of the article: `<article class="comment comment-by-node-author">` (Drupal 7).
 */
function isByAuthors(thread: Element): boolean {
  return remembered(byAuthors, thread, () => holds(thread, isAuthors) && !holds(thread, isOthers))
}

function isAuthors(element: Element): boolean {
  return classNames(element).includes('comment-by-node-author')
}

function isOthers(element: Element): boolean {
  return classNames(element).includes('comment') && !isAuthors(element)
}

/** Elements that hold a line, such as a lone link. */
const lineBoxes: ReadonlySet<string> = new Set(['li', 'p', 'div', 'span'])

/** A link to where readers write, alone: `<li class="comment-add"><a href="/a#comment-form">…</a></li>` (Drupal 7). */
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
