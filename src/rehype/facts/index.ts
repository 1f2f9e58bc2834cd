import type {Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import type {Stated} from '../metadata/facts.ts'
import {takeByline} from './byline.ts'
import {takeDateLine} from './date-line.ts'
import {takeDescription} from './description.ts'
import {lowerHeadingsAbove} from './headings-above-title.ts'
import {takeOpeningLines} from './opening-lines.ts'
import {spellAuthors} from './spelling.ts'
import {takeStandfirstHeading} from './standfirst-heading.ts'
import {takeTitleHeading} from './title-heading.ts'

/**
 * Fills the facts from what the article says about itself. What the envelope said wins.
 * @param stated What the page says of itself, which fills the facts later.
 */
export function takeFacts(tree: Root, conversion: Conversion, stated: Stated): void {
  if (conversion.kind === 'page') lowerHeadingsAbove(tree, conversion.facts.title ?? stated.title)
  const isDated = takeDateLine(tree, conversion, stated)
  takeByline(tree, conversion)
  if (!isDated) takeOpeningLines(tree, conversion, stated)
  spellAuthors(tree, conversion.facts)
  // Before the standfirst, which is the first text behind the title.
  takeTitleHeading(tree, conversion)
  takeDescription(tree, conversion)
  if (conversion.kind === 'page') takeStandfirstHeading(tree, conversion.facts.description ?? stated.description)
}
