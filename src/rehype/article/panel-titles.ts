import type {Element, Root} from 'hast'
import {elementsNamed} from '../../ground/find-within.ts'
import type {Marking} from './marking.ts'
import {nextSaid, says} from './measure.ts'

/**
 * Whether an element is the title of a box and opens what that holds: a link to it, or to nothing at all.
 *
 *     <div><div><a tabindex="0">Why so late?</a></div><div><p>…</p></div></div>             Elementor, Beaver Builder
 *     <div><div><h4><a href="#fog">Why so late?</a></h4></div><div id="fog">…</div></div>   Bootstrap, Avada, WPBakery
 *
 * Nothing else is in the box; and a text that is most of the page has links before it that lead there for readers who
 * cannot see it.
 * @param index Where it stands among the children of its parent.
 */
export function isPanelTitle(title: Element, parent: Root | Element, index: number, {gross, most}: Marking): boolean {
  if (parent.type === 'root') return false
  const {children} = parent
  const panel = nextSaid(children, index, gross)
  if (panel === undefined || nextSaid(children, children.indexOf(panel), gross) !== undefined) return false
  if (children.slice(0, index).some((before) => says(before, gross))) return false
  const {text, linked, prose} = gross.get(panel)!
  if (linked * 2 > text || prose >= most.prose || text >= most.text) return false
  return elementsNamed(title, 'a').every(({properties: {href}}) => {
    const target = String(href ?? '').trim()
    if (/^(?:#|javascript:.*)?$/i.test(target)) return true
    return [parent, panel].some(({properties: {id}}) => id !== undefined && target === `#${id}`)
  })
}
