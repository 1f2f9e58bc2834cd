import type {Element, Parents} from 'hast'
import type {Conversion} from '../../conversion.ts'
import type {Settings} from '../../options.ts'
import type {HintedPattern} from './hinted-pattern.ts'
import type {TextRule} from './wanted-texts.ts'

/**
 * A rule that leaves elements out. Many rules, one walk: they are looked up by tag name. One that goes by a text takes
 * no element with a picture in it, which the text says nothing of.
 */
export interface Rule extends TextRule {
  /** `group/what`, the name the ledger shows. */
  name: string
  /** The reason a reader would accept. */
  why: string
  /** Tag names it looks at; `*` for all. */
  on: readonly string[]
  /** Set where it goes by what a class, or the id, is called: an element with no such name is passed over unasked. */
  named?: ReadonlySet<string> | RegExp | HintedPattern
  /** Set where it goes by attributes, elements within, or data of a pass: one without is passed over unasked. */
  having?: 'attributes' | 'elements' | 'data'
  /**
   * Set where it goes by the whole text: one of more characters (200 at most), or without any, is passed over unasked.
   */
  upTo?: number
  /** Set where it stands between words that would be one without it: a blank stays in its place. */
  parts?: true
  /** Under which settings it holds at all; always where this is left out. */
  wanted?: (settings: Settings) => boolean
  /** Whether the element is left out; absent where the name is enough. `ancestors` from the root to the parent. */
  test?: (element: Element, ancestors: readonly Parents[], conversion: Conversion) => boolean
  /** Moves into the facts what they do not know yet, right before the element goes. */
  take?: (element: Element, conversion: Conversion) => void
}
