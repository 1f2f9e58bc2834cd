import type {Rule} from '../rule.ts'

const bars = new Set([
  'addtoany_share_save_container', // WordPress AddToAny, CDT since October 2020
  'a2a_kit',
  'sharedaddy', // WordPress Jetpack
  'jp-relatedposts-share',
  'share-bar',
  'share-buttons',
  'share-tools',
  'social-share',
  'social-sharing',
])

/** Buttons that pass an article on: `<div class="addtoany_share_save_container"><a …></a></div>`. */
export const shareBars: Rule = {
  name: 'share/bar',
  why: 'buttons that share the article',
  on: ['div', 'ul', 'section', 'aside', 'p'],
  named: bars,
}
