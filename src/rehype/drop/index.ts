import {authorBoxes, bylines, dateLines, kickers, titleHeadings} from '../facts/taken.ts'
import type {Rule} from '../rule.ts'
import {adLabels, adSlots} from './ads.ts'
import {breadcrumbs} from './breadcrumbs.ts'
import {commentLinks} from './comment-links.ts'
import {commentParts} from './comment-parts.ts'
import {commentHeadings, commentThreads} from './comment-threads.ts'
import {controls} from './controls.ts'
import {downloadButtons} from './download-buttons.ts'
import {feedFooterBoxes, feedFooterRules, feedFooters} from './feed-footers.ts'
import {followLines} from './follow-lines.ts'
import {headingAnchors} from './heading-anchors.ts'
import {hidden, screenReaderOnly, skipLinks} from './hidden.ts'
import {newsletterBoxes, newsletterForms} from './newsletter-forms.ts'
import {newsletterParts} from './newsletter-parts.ts'
import {copyrightLines, playerMessages} from './notices.ts'
import {postMeta} from './post-meta.ts'
import {relatedGalleries, relatedLines, relatedLists} from './related.ts'
import {relatedHeadings, relatedPosts} from './related-posts.ts'
import {relatedSections} from './related-sections.ts'
import {relativeAges} from './relative-ages.ts'
import {serviceLinks} from './service-links.ts'
import {shareBars} from './share-bars.ts'
import {shareLinks} from './share-links.ts'
import {shareParts} from './share-parts.ts'

/**
 * Everything that is left out wherever it comes from; a publisher's own rules come before. The first that matches names
 * it.
 */
export const dropRules: readonly Rule[] = [
  // Before the dates: an age is none.
  relativeAges,
  dateLines,
  bylines,
  kickers,
  authorBoxes,
  titleHeadings,
  adSlots,
  adLabels,
  hidden,
  screenReaderOnly,
  skipLinks,
  shareBars,
  shareLinks,
  newsletterBoxes,
  newsletterForms,
  shareParts,
  newsletterParts,
  breadcrumbs,
  commentParts,
  serviceLinks,
  postMeta,
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
  playerMessages,
  relatedSections,
  relatedLists,
  relatedLines,
  relatedGalleries,
]
