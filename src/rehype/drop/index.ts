import {bylines, dateLines, titleHeadings} from '../facts/taken.ts'
import type {Rule} from '../rule.ts'
import {adLabels, adSlots} from './ads.ts'
import {controls} from './controls.ts'
import {feedFooterRules, feedFooters} from './feed-footers.ts'
import {followLines} from './follow-lines.ts'
import {headingAnchors} from './heading-anchors.ts'
import {hidden, screenReaderOnly} from './hidden.ts'
import {breadcrumbParts, commentParts, newsletterParts, shareParts} from './named-chrome.ts'
import {newsletterForms} from './newsletter-forms.ts'
import {copyrightLines, playerMessages} from './notices.ts'
import {
  commentHeadings,
  commentLinks,
  commentThreads,
  postMeta,
  relatedHeadings,
  relatedPosts,
  serviceLinks,
} from './post-chrome.ts'
import {relatedGalleries, relatedLines, relatedLists} from './related.ts'
import {relatedSections} from './related-sections.ts'
import {relativeAges} from './relative-ages.ts'
import {shareBars} from './share-bars.ts'
import {shareLinks} from './share-links.ts'

/** Everything that is left out wherever it comes from; a publisher's own rules come before. The first that matches names it. */
export const dropRules: readonly Rule[] = [
  // Before the dates: an age is none.
  relativeAges,
  dateLines,
  bylines,
  titleHeadings,
  adSlots,
  adLabels,
  hidden,
  screenReaderOnly,
  shareBars,
  shareLinks,
  newsletterForms,
  shareParts,
  newsletterParts,
  breadcrumbParts,
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
  feedFooters,
  feedFooterRules,
  copyrightLines,
  followLines,
  playerMessages,
  relatedSections,
  relatedLists,
  relatedLines,
  relatedGalleries,
]
