import type {Element} from 'hast'
import {clutterByLabel, longestLabel} from './labels.ts'

/** Behind other words a link may be the sentence's: `More on this in the <a>report</a>`. */
const colon = /[:：]$/

/** A line of a label and links is no longer than this, in characters. */
export const longestLine = 250

/**
 * The rule by which a line is clutter that says a label and, with it, nothing but links; undefined for all other lines.
 *
 *     <p>Read more: <a href="/boats">More boats are to follow</a></p>   <div>Tags: <a>boat</a>, <a>sea</a></div>
 */
export function clutterByLabelledLinks(element: Element): string | undefined {
  const label = wordsBesideLinks(element)
  return label !== undefined && colon.test(label) ? clutterByLabel(label) : undefined
}

/** What a line says beside its links and the signs between them; undefined where that is more than a label. */
export function wordsBesideLinks(element: Element): string | undefined {
  const words: string[] = []
  let left = longestLabel
  const collect = (parent: Element): void => {
    for (const child of parent.children) {
      if (left < 0) return
      if (child.type === 'text') {
        const said = child.value.replace(/[\s,;|/·•、，]+/g, ' ')
        left -= said.length
        words.push(said)
      } else if (child.type === 'element' && child.tagName !== 'a') collect(child)
    }
  }
  collect(element)
  return left < 0 ? undefined : words.join(' ').replace(/\s+/g, ' ').trim()
}
