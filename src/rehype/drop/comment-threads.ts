import type {Element} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {holds} from '../../ground/find-within.ts'
import {remembered} from '../../ground/remembered.ts'
import type {Rule} from '../rules/rule.ts'
import {postBoxes} from './post-boxes.ts'

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
