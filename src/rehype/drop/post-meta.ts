import {takePostMeta} from '../facts/post-meta.ts'
import type {Rule} from '../rules/rule.ts'
import {postBoxes} from './post-boxes.ts'

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
