import type {Publisher} from '../publishers/define.ts'
import {publishers as builtIn} from '../publishers/index.ts'
import {dropRules} from './drop/index.ts'

/** Reasons of the passes that go by more than a list of rules. */
const ofPasses: Readonly<Record<string, string>> = {
  'blocks/ornament': 'a line that parts nothing',
  'blocks/twin': 'says word by word what the paragraph before it says',
  'code/links': 'code is text, and leads nowhere',
  'code/line-numbers': 'numbers of lines are no part of the code',
  'empty/link': 'a link without text',
  'figures/credit-twin': 'the credit stands there once already',
  'figures/label': 'says that a caption follows, which is seen',
  'hidden/icon': 'the name of an icon, which a font shows in its place',
  'headings/notes': 'stands above footnotes, which are called so where they are shown',
  'images/hint': 'says how the picture beside it opens larger',
  'formulas/twin': 'shows a formula that stands beside it once more',
  'images/alternative': 'the name of a file, or a full stop, where nobody has said what a picture shows',
  'images/decorative': 'a picture that only decorates',
  'images/drawing': 'words of a drawing, which say nothing without it',
  'images/face': 'the face of who wrote it, beside the name',
  'images/noscript-twin': 'the picture before it once more, for browsers without scripts',
  'images/placeholder': 'stands where a script would put a picture',
  'images/tracker': 'a picture that counts readers',
  'images/unwanted': 'a picture, and pictures were not wanted',
  'links/around': 'led on from a player, a table, code or a part of a credit, which is no link here',
  'links/card': 'a picture or a name on the card of another page, whose title leads there',
  'links/target': 'leads nowhere that a reader could go; its text stays',
  'media/fallback': 'said where a player cannot play',
  'media/linked-twin': 'repeats a link beside it',
  'media/tracker': 'a frame that counts readers',
  'media/unaddressed': 'nothing says where it could be opened',
  'page/advertisement': 'an advertisement of the page',
  'page/author': 'tells about the author, beside the article',
  'page/comments': 'written by readers below the article',
  'page/consent': 'asks for consent to cookies',
  'page/control': 'a control that does nothing outside the page',
  'page/date': 'the date, or when the page was changed',
  'page/footer': 'the footer of the page',
  'page/header': 'the header of the page',
  'page/heading': 'a heading without anything left below it',
  'page/links': 'links within the site, beside the article',
  'page/meta': 'date, author and the like, said in the front matter',
  'page/navigation': 'leads through the site',
  'page/newsletter': 'asks to subscribe',
  'page/no-script': 'said where no script runs',
  'page/outside-article': 'stands outside of the article',
  'page/overlay': 'lies over the page',
  'page/paywall': 'asks to pay',
  'page/poll': 'asks readers what they think',
  'page/print': 'said where the page is printed',
  'page/related': 'leads to other articles',
  'page/share': 'buttons that share the article',
  'page/sidebar': 'stands beside the article',
  'page/tags': 'keywords of the page',
  'related/card-picture': 'the picture of a related article, whose title leads there',
}

/**
 * Why a rule leaves out what it does; `undefined` for the name of none.
 * @param own Publishers of one's own, whose rules come first.
 */
export function reasonOf(rule: string, own: readonly Publisher[] = []): string | undefined {
  const general = () => dropRules.find(({name}) => name === rule)?.why ?? ofPasses[rule]
  return whyOf(rule, own) ?? general() ?? whyOf(rule, builtIn)
}

function whyOf(rule: string, publishers: readonly Publisher[]): string | undefined {
  for (const {drop = []} of publishers) {
    const found = drop.find((each) => each.rule === rule)
    if (found) return found.why
  }
  return undefined
}
