import type {Element, Nodes} from 'hast'
import type {Measure, Measures} from './measure.ts'

/** What a page is marked with, while what is none of its article is looked for. */
export interface Marking {
  gross: Measures
  /** What the page has. */
  all: Measure
  /** So much prose, and so much text, is no clutter. */
  most: {prose: number; text: number}
  isNotes: (element: Element) => boolean
  /** That of the page. */
  baseUrl: string | undefined
  /** Element → rule; what is marked is added to it. */
  clutter: Map<Nodes, string>
}
