import {holds} from '../../ground/find-within.ts'
import type {Rule} from '../rules/rule.ts'
import {postBoxes} from './post-boxes.ts'

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
  test: (element) => !holds(element, 'a') && !holds(element, 'img'),
}
