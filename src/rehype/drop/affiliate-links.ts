import type {TextPart} from '../texts/text-by-start.ts'

/** How such a line may begin: `*`, `Disclosure:`, `Transparenzhinweis:`. */
const lead = String.raw`(?:\*{1,2} ?)?(?:(?:(?:affiliate|amazon|ftc|full|legal)[ -])?(?:disclosure|disclaimer|hinweis|transparenz[a-z]{0,10}|werbung|anzeige) ?[:.|/–-]{1,2} ?)?`
const leads = '*adfhltw'

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
    `${lead}this (?:blog |recipe )?(?:post|article|page|recipe|web ?site|site|blog|guide|review|links?)s?(?: on this (?:page|site|post))? (?:may |might |can )?(?:contains?|includes?|have|has|uses?|are) (?:some |also )?(?:amazon )?affiliate links?(?:[ ,;:.!(–—-].{0,220})?`,
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
    `${lead}(?:(?:dieser|der) (?:blog-?)?(?:beitrag|artikel|post|text)|diese (?:web)?seite) (?:enthält|beinhaltet|kann) [^.]{0,40}(?:affiliate|werbe|partner|provisions)-?links?.{0,220}`,
    leads,
  ],
  [
    "(?:cet article|cette page) (?:contient|comporte|peut contenir) des liens (?:affiliés|d[’']affiliation).{0,100}",
    'c',
  ],
]
