import type {Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {fillFacts} from '../../facts.ts'
import {visibleText} from '../../visible-text.ts'
import {findFirst} from '../find.ts'
import {compileSelector} from '../select.ts'
import {readNames} from './names.ts'

/** Reads the authors where the publisher says where they stand (`publisher.byline`). The line itself stays in the text. */
export function takeByline(tree: Root, conversion: Conversion): void {
  const {facts, publisher} = conversion
  const {byline} = publisher
  if (byline === undefined) return
  if (typeof byline === 'function') {
    fillFacts(facts, {author: byline(tree, conversion) ?? []})
    return
  }
  const found = findFirst(tree, compileSelector(byline))
  if (found) fillFacts(facts, {author: readNames(visibleText(found), publisher.name).names})
}
