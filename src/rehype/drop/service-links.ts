import type {Rule} from '../rule.ts'
import {postBoxes} from './post-boxes.ts'

/** Buttons that share the post: `<div class="service-links">…</div>` (Drupal). */
export const serviceLinks: Rule = {
  name: 'posts/share',
  why: 'buttons that share the article',
  on: postBoxes,
  named: new Set(['service-links']),
}
