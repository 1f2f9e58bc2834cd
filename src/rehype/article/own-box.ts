import type {Nodes} from 'hast'
import type {Measures} from './measure.ts'

/** A box about an author says no more, in characters. */
const longest = 800

/**
 * Whether a label opens a box of its own that says little:
 *
 *     <div><div>この記事を書いた人</div><dl><dt>丁一</dt><dd>乙城支局</dd></dl></div>
 *
 * @param mostProse How much prose it has at most, in characters.
 */
export function isOwnBox(children: readonly Nodes[], index: number, gross: Measures, mostProse: number): boolean {
  let text = 0
  let prose = 0
  for (const [at, child] of children.entries()) {
    const measured = gross.get(child)
    if (measured === undefined || measured.text === 0) continue
    if (at < index) return false
    text += measured.text
    prose += measured.prose
  }
  return text <= longest && prose <= mostProse
}
