import type {Root} from 'hast'
import type {VFile} from 'vfile'
import type {Conversion} from '../conversion.ts'
import {deepest, mostFormatting} from '../fast/nesting-limits.ts'
import {groupDigits} from '../ground/group-digits.ts'
import {mostPlaces} from '../ground/table-grid.ts'

/**
 * Says what of the source was not built as it stands there, so that its size bounds what it costs: elements nested
 * deeper than the parser goes, and spans that would have blown a table up. Their text is all there.
 */
export function sayWhatWasCut(tree: Root, file: VFile, {boundedTables = 0}: Conversion): void {
  // The parser counts them; one of somebody else's pipeline does not.
  const {cutTags = 0} = (tree.data ?? {}) as {cutTags?: number}
  if (cutTags > 0) {
    file.message(
      `${count(cutTags, 'element')} stood too deep in others; the text is kept, as part of the element around (expected at most ${deepest} within each other, ${mostFormatting} of them for emphasis and links)`,
      {source: 'newsdown', ruleId: 'too-deep'},
    )
  }
  if (boundedTables > 0) {
    file.message(
      `The spans of ${count(boundedTables, 'table')} were passed over (expected at most ${mostPlaces} places for each cell)`,
      {source: 'newsdown', ruleId: 'spans'},
    )
  }
}

function count(number: number, what: string): string {
  return `${groupDigits(number)} ${what}${number === 1 ? '' : 's'}`
}
