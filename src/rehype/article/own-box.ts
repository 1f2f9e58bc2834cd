import type {Nodes} from 'hast'
import {isHeading} from '../../ground/is-element.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {longestLabel} from '../clutter/labels.ts'
import type {Measures} from './measure.ts'

/** A box about an author says no more, in characters. */
const longest = 800

/** A label that says whose author is meant: another may be that of a book, beside its price and a chapter of it. */
const ofThis =
  /この記事|執筆者|[这這]篇(?:文章|报道|報導)|本文|기사|\b(?:this|cet|dies(?:e[mnrs]?)?|este|questo) (?:article|articolo|artículo|artigo|artikels?|beitrags?|post|story|text(?:es?)?)\b/i

/**
 * Whether a label of the author of this article opens a box of its own that says little, with no other heading:
 *
 *     <div><div>この記事を書いた人</div><dl><dt>丁一</dt><dd>乙城支局</dd></dl></div>
 *
 * @param mostProse How much prose it has at most, in characters.
 */
export function isOwnBox(children: readonly Nodes[], index: number, gross: Measures, mostProse: number): boolean {
  if (!ofThis.test(visibleText(children[index]!).slice(0, longestLabel))) return false
  let text = 0
  let prose = 0
  for (const [at, child] of children.entries()) {
    const measured = gross.get(child)
    if (measured === undefined || measured.text === 0) continue
    if (at < index || (at > index && isHeading(child))) return false
    text += measured.text
    prose += measured.prose
  }
  return text <= longest && prose <= mostProse
}
