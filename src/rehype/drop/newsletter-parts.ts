import {namedPart} from './named-part.ts'

/** `<div class="inline-newsletter-top">Sign up to our daily newsletter</div>` */
export const newsletterParts = namedPart({
  name: 'parts/newsletter',
  why: 'asks to subscribe',
  named:
    /^(?:[\w-]+[-_])?newsletter(?:[-_]+(?:banner|block|box|cta|form|heading|inline|link|promo|sign-?up|top|widget))?$/i,
})
