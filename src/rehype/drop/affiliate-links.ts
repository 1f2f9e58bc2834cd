import type {TextPart} from '../texts/text-by-start.ts'

/** How such a line may begin: `*`, `Disclosure:`, `Transparenzhinweis:`. */
const lead = String.raw`(?:\*{1,2} ?)?(?:(?:(?:affiliate|amazon|ftc|full|legal)[ -])?(?:disclosure|disclaimer|hinweis|transparenz[a-z]{0,10}|werbung|anzeige) ?[:.|/–-]{1,2} ?)?`
const leads = '*adfhltw'

/** Words of sentences about such links. */
const aboutLinks =
  'links?|commission|costs?|disclosure|disclaimer|policy|purchas|affiliate|earn|support|paid|pay|buy|click|provision|kauf|käuf|verdien|unterstütz|kosten|teurer|preis'
/**
 * What may follow the first of these: more about links, and what they pay. A paragraph that goes on with something else is
 * the article's: `This post contains affiliate links. On Monday we sailed to Hull …`
 */
const goesOn = `(?:[ ,;:(–—-]{1,2}[^.!?]{0,160}(?:${aboutLinks})[^.!?]{0,120})?[.!?)]{0,2}(?: [^.!?]{0,100}(?:${aboutLinks})[^.!?]{0,100}[.!?)]{0,2}){0,3}`

/**
 * That the site earns by links, or a shop that it links to, as blogs print it above and below their articles; what the
 * plugins say that take texts and pictures from the shop.
 */
export const affiliateNotices: readonly TextPart[] = [
  ['(?:advertising|affiliate) (?:disclosure|disclaimer) ?: ?.{3,120}(?:links?|partners|advertisers).{0,60}', 'a'],
  [
    `${lead}(?:when|if) you (?:purchase|buy|shop|click|make a purchase)[^.]{0,80}links?[^.]{0,60}(?:we|i) (?:may |might |will |can )?(?:earn|receive|get)[^.]{0,40}commission.{0,60}`,
    `${leads}i`,
  ],
  [
    String.raw`${lead}(?:we|i) (?:may |might |will |can )?(?:earn|receive|get|collect) (?:an? )?(?:small )?(?:affiliate )?commissions? [^.]{0,40}(?:links?|purchases?)[^.]{0,60}\.?`,
    `${leads}i`,
  ],
  [
    `${lead}this (?:blog |recipe )?(?:post|article|page|recipe|web ?site|site|blog|guide|review|links?)s?(?: on this (?:page|site|post))? (?:may |might |can )?(?:contains?|includes?|have|has|uses?|are) (?:some |also )?(?:amazon )?affiliate links?${goesOn}`,
    leads,
  ],
  // Amazon words it so for those who link to it.
  ['as an amazon associate,? (?:i|we) (?:may )?earn (?:a commission )?from qualifying purchases.{0,60}', 'a'],
  [
    'als amazon[- ]?(?:associate|partner)[a-z:*-]{0,12},? verdienen? (?:ich|wir) an qualifizierten (?:ver)?käufen.{0,60}',
    'a',
  ],
  // AAWP
  [
    String.raw`(?:letzte aktualisierung am|last updated? on) [\d./ -]{6,12}(?: (?:um|at) [\d: apm]{4,8}(?:uhr)?)? ?/ (?:\* ?= ?)?affiliate[- ]links? / (?:bilder von der|images from) amazon.{0,40}`,
    'l',
  ],
  [
    `${lead}(?:die |alle |bei den )?(?:hier )?mit .{1,40}(?:gekennzeichnet|markiert|versehen)en? (?:links|produkte).{0,60}(?:affiliate|provision).{0,190}`,
    `${leads}mb`,
  ],
  [
    `${lead}(?:(?:dieser|der) (?:blog-?)?(?:beitrag|artikel|post|text)|diese (?:web)?seite) (?:enthält|beinhaltet|kann) [^.]{0,40}(?:affiliate|werbe|partner|provisions)-?links?${goesOn}`,
    leads,
  ],
  [
    "(?:cet article|cette page) (?:contient|comporte|peut contenir) des liens (?:affiliés|d[’']affiliation).{0,100}",
    'c',
  ],
]
