import {hasClass} from '../../ground/class-names.ts'
import {adLabel} from '../clutter/ad-labels.ts'
import type {Rule} from '../rules/rule.ts'
import {matchesRule} from '../rules/wanted-texts.ts'
import {isBetweenWords} from './between-words.ts'
import {holdsProse} from './prose.ts'

/** Classes that advertisers' scripts look for. */
const slots = new Set([
  'adsbygoogle', // Google AdSense
  'bbccom_slot', // BBC 2020: <div class="bbccom_slot mpu-ad" aria-hidden="true">
  'm-block-ad', // RFI 2020: <div class="m-block-ad"><span>广告</span></div>
  'm-interstitial', // RFI 2020, around the one above
  'o-ads', // FT 2020: <div class="o-ads in-article-advert" data-o-ads-name="mpu-middle1">
  'revenue_unit_wrap', // Tistory: <div class="revenue_unit_wrap"><div><div class="revenue_unit_info">728x90</div>…</div></div>
  'ad-slot',
  'ad-site', // Begin, a Chinese theme of WordPress: <div class="ad-pc ad-site"><a href="#"><img …></a></div>
  'ad-container',
  'advertisement',
  'google-auto-placed',
])

/**
 * Places for advertisements. Where one was never closed, the rest of the article stands in it.
 *
 *     <section aria-label="广告 2" data-e2e="advertisement"><div id="dotcom-mpu"></div></section>   BBC 2022
 *     <div data-o-ads-name="mpu-middle1" class="o-ads"></div>                                    FT 2020
 */
export const adSlots: Rule = {
  name: 'ads/slot',
  why: 'a place for an advertisement',
  on: ['div', 'section', 'aside', 'ins', 'figure', 'amp-ad'],
  having: 'attributes',
  test: (element) => {
    const {properties} = element
    const isSlot =
      element.tagName === 'amp-ad' ||
      properties.dataE2e === 'advertisement' ||
      properties.dataOAdsName !== undefined ||
      hasClass(element, slots) ||
      (typeof properties.ariaLabel === 'string' && matchesRule(properties.ariaLabel.replace(/ \d+$/, ''), adLabel))
    return isSlot && !holdsProse(element)
  },
}

/** `<p>广告</p>`: a label that stands alone where an advertisement was. */
export const adLabels: Rule = {
  name: 'ads/label',
  why: 'the label of an advertisement',
  on: ['div', 'p', 'span', 'small'],
  upTo: 40,
  ...adLabel,
  test: (element, ancestors) => !isBetweenWords(element, ancestors.at(-1)!),
}
