import type {Root} from 'hast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {conversionOf, isArticle} from '../conversion.ts'
import {rememberPlaces} from '../ledger.ts'
import {findArticle} from './article/index.ts'
import {linkFootnotes} from './blocks/footnotes.ts'
import {findFormulas} from './blocks/formulas.ts'
import {arrangeBlocks} from './blocks/index.ts'
import {plainMarkup} from './blocks/plain-markup.ts'
import {sayWhatWasCut} from './cut-short.ts'
import {noticesOf, rulesOf} from './drop/publisher-rules.ts'
import {takeFacts} from './facts/index.ts'
import {takePublisher} from './facts/publisher.ts'
import {takeTitleOfHeading} from './facts/title-of-heading.ts'
import {finishFigures} from './figures/finish.ts'
import {arrangeFigures} from './figures/index.ts'
import {hideIconWords} from './icon-words.ts'
import {showHiddenMail} from './links/hidden-mail.ts'
import {cleanLinks} from './links/index.ts'
import {plainLinkCards} from './links/link-cards.ts'
import {readMetadata, takeMetadata} from './metadata/index.ts'
import {normalizeMarkup} from './normalize/index.ts'
import {dropByRules} from './rules/drop-by-rules.ts'
import {showShadowRoots} from './shadow-roots.ts'
import {tidyWhitespace} from './whitespace.ts'

/**
 * Everything that happens between parsing and rehype-remark, pass by pass. Variety ends here: publishers' markup
 * becomes one canonical shape (`figure > img + figcaption`, `figure[data-media] > a`), so that later stages know no
 * publisher.
 */
export const rehypeArticle: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  const conversion = conversionOf(file)
  // What hardly any source holds is looked for where one look at all of it has found that this one may.
  const mayHoldRarities = !conversion.isPlain
  // First: what a browser shows elsewhere than it stands is looked for where it shows it.
  if (mayHoldRarities) showShadowRoots(tree, file)
  // Before all that leaves something out: paths in the ledger lead to the source.
  rememberPlaces(tree)
  // Before all that asks whether this is an article, which a title makes it.
  takeTitleOfHeading(tree, conversion)
  // Before all that reads texts.
  if (mayHoldRarities) hideIconWords(tree, file, conversion.ledger)
  // Before all that reads texts; a page's title, which makes it an article, is read later.
  normalizeMarkup(tree, isArticle(conversion) || conversion.kind === 'page', noticesOf(conversion))
  // Before all that reads links.
  if (mayHoldRarities) showHiddenMail(tree)
  // A page's address tells its publisher.
  const metadata = readMetadata(tree, file, conversion)
  // After the metadata, which tell the site's host; before all that takes a card for a teaser or a widget.
  if (mayHoldRarities) plainLinkCards(tree, file, conversion)
  // After the metadata, which stand outside of it; before the figures, which look at neighbours.
  findArticle(tree, conversion, metadata)
  conversion.publisher.before?.(tree, conversion)
  // Players are named in the language that the publisher is known by.
  takePublisher(tree, conversion)
  // Before the figures: a picture of a formula is none.
  findFormulas(tree, conversion.ledger)
  // Figures read labels that the drop rules would take for screen-reader helpers, and captions that the search for a
  // standfirst would take for the first text.
  arrangeFigures(tree, conversion, metadata.lang)
  // Before anything goes: bylines and standfirsts are read where the publisher put them.
  takeFacts(tree, conversion, metadata)
  dropByRules(tree, rulesOf(conversion), conversion)
  // After the drops: no advertisement is the article's picture.
  finishFigures(tree, conversion)
  // After all that the article says of itself, which counts for more.
  takeMetadata(tree, conversion, metadata)
  plainMarkup(tree, conversion)
  // Blocks come after figures and drops: both leave empty wrappers behind, and what is left decides what is a
  // neighbour.
  arrangeBlocks(tree, conversion)
  linkFootnotes(tree, conversion)
  // After the footnotes, which are found by what they link to within the article.
  cleanLinks(tree, conversion)
  // Last: what went before decides what stands beside what.
  tidyWhitespace(tree, conversion)
  sayWhatWasCut(tree, file, conversion)
}
