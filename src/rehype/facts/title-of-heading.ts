import type {Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {fillFacts} from '../../facts.ts'
import {elementsNamed} from '../../ground/find-within.ts'
import {visibleText} from '../../ground/visible-text.ts'

/**
 * Names an article whose archive knows its address or its day, and no title, by its one `<h1>`. HTML of which nothing is
 * known has a heading there like any other.
 *
 *     [](https://a.example/1)↵------↵<h1>Title</h1><p>…</p>
 */
export function takeTitleOfHeading(tree: Root, {facts, kind}: Conversion): void {
  if (facts.title !== undefined || kind === 'page' || (facts.source === undefined && facts.date === undefined)) return
  const [heading, ...more] = elementsNamed(tree, 'h1')
  const title = heading && more.length === 0 ? visibleText(heading) : ''
  if (title !== '') fillFacts(facts, {title})
}
