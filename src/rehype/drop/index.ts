import {authorBoxes, bylines, dateLines, kickers, titleHeadings} from '../facts/taken.ts'
import type {Rule} from '../rules/rule.ts'
import {adLabels, adSlots} from './ads.ts'
import {calls} from './calls.ts'
import {commentLinks} from './comment-links.ts'
import {commentHeadings, commentThreads} from './comment-threads.ts'
import {controls} from './controls.ts'
import {downloadButtons} from './download-buttons.ts'
import {feedFooterBoxes, feedFooterRules, feedFooters} from './feed-footers.ts'
import {headingAnchors} from './heading-anchors.ts'
import {hidden, screenReaderOnly, skipLinks} from './hidden.ts'
import {homeLinks} from './home-links.ts'
import {breadcrumbs, commentParts, newsletterParts, shareParts} from './named-parts.ts'
import {newsletterBoxes, newsletterForms} from './newsletter-forms.ts'
import {copyrightLines, followLines, playerMessages} from './notices.ts'
import {postMeta} from './post-meta.ts'
import {relatedLines, relatedLists} from './related.ts'
import {relatedGalleries} from './related-galleries.ts'
import {relatedHeadings, relatedPosts} from './related-posts.ts'
import {relatedSections} from './related-sections.ts'
import {relativeAges} from './relative-ages.ts'
import {shareBars, shareLinks, twitterButtons} from './share-links.ts'
import {standingNotices} from './standing.ts'
import {tagRows} from './tag-rows.ts'
import {tooltips} from './tooltips.ts'
import {windowHints} from './window-hints.ts'

/** Everything that is left out wherever it comes from, behind the publisher's own rules. The first match names it. */
export const dropRules: readonly Rule[] = [
  // Before the dates: an age is none.
  ...relativeAges,
  dateLines,
  bylines,
  kickers,
  authorBoxes,
  titleHeadings,
  adSlots,
  adLabels,
  hidden,
  screenReaderOnly,
  windowHints,
  tooltips,
  skipLinks,
  shareBars,
  shareLinks,
  twitterButtons,
  newsletterBoxes,
  newsletterForms,
  shareParts,
  newsletterParts,
  breadcrumbs,
  homeLinks,
  commentParts,
  postMeta,
  tagRows,
  commentThreads,
  commentHeadings,
  commentLinks,
  relatedPosts,
  relatedHeadings,
  controls,
  headingAnchors,
  downloadButtons,
  feedFooters,
  feedFooterBoxes,
  feedFooterRules,
  copyrightLines,
  followLines,
  ...standingNotices,
  calls,
  playerMessages,
  relatedSections,
  relatedLists,
  relatedLines,
  relatedGalleries,
]
