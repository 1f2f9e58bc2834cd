import type {Element, Nodes, Root} from 'hast'
import type {Measures} from './measure.ts'

/** A lead is short: a block with more prose is another article, or the side of the page. */
const longestLead = 900
/** So many characters of a heading's neighbour make a lead. */
const shortestLead = 40
/** How far above the body a lead may stand, in elements. */
const farthest = 5

/**
 * What stands before the body of an article and belongs to it: headings, standfirst and lead picture.
 *
 *     <article><header><h1>甲</h1><p class="lead">乙</p></header><div class="entry-content">…</div></article>
 *
 * From the body upwards, the blocks before it in every element around it that is not much more than it; only where there is
 * a text among them, and nothing where a block reads as something else. The page as a whole is never searched.
 * @param ancestors From the root down to the parent of the body.
 */
export function findLead(
  body: Element,
  ancestors: ReadonlyArray<Root | Element>,
  net: Measures,
  clutter: ReadonlyMap<Nodes, string>,
): Element[] {
  let lead: Element[] = []
  let inner: Element = body
  for (let up = 1; up <= farthest; up++) {
    const parent = ancestors.at(-up)
    if (!parent || parent.type === 'root') break
    const before: Element[] = []
    for (const child of parent.children) {
      if (child === inner) break
      if (child.type === 'element' && !clutter.has(child) && isLeading(child, net)) before.push(child)
    }
    lead = before.concat(lead)
    if (parent.tagName === 'article' || before.some(hasTitle)) break
    inner = parent
  }
  return lead
}

function isLeading(element: Element, net: Measures): boolean {
  const measured = net.get(element)
  if (!measured || element.tagName === 'nav') return false
  const {text, linked, prose} = measured
  if (text === 0) return false
  if (text > longestLead || linked * 3 > text) return false
  return prose >= shortestLead || text >= shortestLead || hasTitle(element)
}

export function hasTitle(element: Element): boolean {
  return element.tagName === 'h1' || element.children.some((child) => child.type === 'element' && hasTitle(child))
}
