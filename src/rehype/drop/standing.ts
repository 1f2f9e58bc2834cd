import type {Element} from 'hast'
import {holds} from '../../ground/find-within.ts'
import {isElement} from '../../ground/is-element.ts'
import {visibleText} from '../../ground/visible-text.ts'
import type {Rule} from '../rules/rule.ts'
import {shows} from '../seen/shows.ts'
import {type TextPart, textByStart} from '../texts/text-by-start.ts'
import {affiliateNotices} from './affiliate-links.ts'
import {followRequests} from './follow-requests.ts'

/** Whose property the text is, at more length than in `copyrightLines`. */
const copyrights: readonly TextPart[] = [
  // Copyright 2023 The Associated Press. All rights reserved. This material may not be published, …
  [
    String.raw`(?:copyright|©|\(c\)|ⓒ)[ ©ⓒ(c),]{0,6}(?:19|20)\d\d(?:[-–]\d{2,4})?[ ,] ?.{2,60}?[.,;|·–—-] ?(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los )?derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены)(?:\..{0,120})?`,
    'c©(ⓒ',
  ],
  // ©2023 The Gull. Visit gull.example. Distributed by Tribune Content Agency, LLC.
  [String.raw`(?:copyright|©|\(c\)) ?(?:19|20)\d\d .{2,60}\. (?:visit .{4,60}\. )?distributed by .{2,50}`, 'c©('],
  // 저작권자(c) 甲, 무단 전재-재배포 금지
  [
    String.raw`[<〈[【※]{0,2}(?:저작권자 ?[(ⓒ©]|copyright ?[ⓒ©(]|[©ⓒ]|\(c\)).{0,60}무단.{0,8}(?:전재|복제|배포|사용).{0,30}금지[>〉\]】). ]{0,3}`,
    '<〈[【※저c©ⓒ(',
  ],
  // 記事・写真の無断転載を禁じます。 Only what few texts in Chinese begin with.
  [
    '(?:記事|写真|画像|文章|コンテンツ|朝日新聞|毎日新聞|読売新聞|日本経済新聞|日経|産経|東京新聞|時事通信|nhk)[^。は]{0,50}無断(?:転載|複製|使用|利用|引用|掲載|転用)[^。]{0,20}(?:禁じます|禁止します|お断りします)。?(?:すべての内容は.{0,60})?',
    '記写画文コ朝毎読日産東時n',
  ],
]

/** What papers print below their articles, word for word. */
const others: readonly TextPart[] = [
  // NetEase
  [
    String.raw`notice: the content above \(including the (?:pictures and )?videos.{0,30}uploaded and posted by.{0,110}`,
    'n',
  ],
  // The New York Times
  ['a version of this (?:article|story) appear(?:s|ed) in print on .{4,40}, (?:on )?(?:section|page) .{0,100}', 'a'],
  // The Guardian
  [String.raw`do you have an opinion on the issues raised in this article\?.{0,240}`, 'd'],
  // Deutsche Welle and others; what an article says of itself begins otherwise.
  [
    '文中的?[评評][论論][及和与與]分析[仅僅]代表作者(?:或[专專]家)?(?:的?[个個]人)?(?:立[场場]|[观觀][点點])(?:[，,][并並]?不代表[^。，]{2,20})?。?',
    '文',
  ],
]

/** What is said where the rest of an article has to be paid for. */
const paywalls: readonly TextPart[] = [
  [String.raw`il vous reste [\d.,]{1,5} ?% de cet article à lire\.?(?: la suite .{0,60})?`, 'i'],
  [String.raw`(?:cet article|la suite(?: de cet article)?) est réservée? (?:à nos|aux) abonnés\.?`, 'cl'],
  ['この記事は(?:有料|(?:有料)?会員限定)の?記事です。?(?:残り.{0,40})?', 'こ'],
  ['(?:この記事の)?続きを読むには.{0,20}(?:登録|ログイン|購読|有料|会員).{0,15}', 'こ続'],
  [
    '(?:si tu suscripción ha caducado, renuévala.{0,40}|(?:este )?contenido (?:es )?exclusivo para (?:suscriptores|abonados)[.!]?)',
    'sec',
  ],
  [
    'subscribe to (?:continue|keep) reading[.!]?|this (?:article|content|story|post) is (?:available )?(?:only )?(?:for|to) (?:paid |paying )?subscribers(?: only)?[.!]?',
    'st',
  ],
  [
    'dieser (?:artikel|beitrag|inhalt) ist (?:nur|exklusiv) für (?:unsere )?(?:digital-?|plus-?)?abonnent[a-z:*_]{0,9}[.!]?',
    'd',
  ],
]

/** One rule of all that go by the same name: a text is asked once. */
function standing(name: string, why: string, notices: readonly TextPart[], upTo = 200): Rule {
  return {
    name,
    why,
    on: ['p', 'div', 'small'],
    upTo,
    text: textByStart(notices, 'i'),
    // A picture stays, whosever it is, and so does what is quoted.
    test: (element, ancestors) =>
      !shows(element) && !ancestors.some((each) => isElement(each, 'blockquote')) && !leadsToOriginal(element),
  }
}

/** Whether it asks to read the original and leads there, as below a translation; in an app it names a button. */
function leadsToOriginal(element: Element): boolean {
  const leads = ({tagName, properties: {href}}: Element) => tagName === 'a' && /^(?:https?:)?\/\//.test(String(href))
  return /[阅閱][读讀]原文/.test(visibleText(element)) && holds(element, leads)
}

/**
 * Notices that papers print with every article, word for word. What an article may say of itself stays: each of them is
 * all of its text.
 *
 *     <p>Copyright 2023 The Associated Press. All rights reserved.</p>   <p>Il vous reste 62.5% de cet article à lire.</p>
 */
export const standingNotices: readonly Rule[] = [
  standing('notices/copyright', 'a standing copyright line', copyrights),
  standing('notices/follow', 'asks readers to follow the paper elsewhere', followRequests),
  standing('notices/standing', 'a standing notice of the paper', [...others, ...affiliateNotices], 320),
  standing('notices/paywall', 'asks to pay', paywalls),
  {
    // Sohu has it in a box of its own, or behind the last sentence.
    name: 'notices/back',
    why: 'leads back to the site',
    on: ['p', 'span'],
    upTo: 16,
    text: /^返回.{2,4}[，,]查看更多$/,
    starts: '返',
  },
]
