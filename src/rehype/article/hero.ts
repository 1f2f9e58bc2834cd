import type {Element, Nodes, Root} from 'hast'
import {isHeading, isParagraph} from '../../ground/is-element.ts'
import type {Measures} from './measure.ts'
import type {Page} from './page.ts'

/** A standfirst has so many characters of prose, and no more. */
const shortest = 40
const longest = 900

/**
 * Title and standfirst that stand far before an article, in a block whose other parts are none of it.
 *
 *     <header class="hero"><p>8 May | News</p><h1>甲</h1><p>乙</p></header><main><div>…</div></main>   →   h1, p
 *
 * For an article without a title: the one `<h1>` before it, with the prose that follows it there, or in lines of its own
 * behind a box around the title alone: `<div><h1>甲</h1></div><h2>乙</h2>`.
 */
export function findHero({tree, article, way, net, clutter}: Page<Element>): Element[] {
  const around = new Set<Nodes>(way).add(article)
  const titles: Title[] = []
  const blocks: Element[] = []
  const search = (parent: Root | Element, outermost = parent): boolean => {
    for (const child of parent.children) {
      if (child === article) return true
      if (child.type !== 'element' || clutter.has(child)) continue
      if (child.tagName === 'h1') titles.push({title: child, blocks: [...blocks], outermost})
      else if (around.has(child)) {
        if (search(child)) return true
      } else {
        blocks.push(child)
        search(child, outermost)
        blocks.pop()
      }
    }
    return false
  }
  search(tree)
  const [hero, ...more] = titles
  if (!hero || more.length > 0) return []
  const {box, parent} = placeOf(hero, net)
  const {children} = parent
  const prose: Element[] = []
  for (let index = (children as Nodes[]).indexOf(box) + 1; index < children.length; index++) {
    const child = children[index]!
    if (around.has(child)) break
    if (child.type !== 'element' || clutter.has(child)) continue
    if (isStandfirst(child, net) && (box === hero.title || isLine(child))) prose.push(child)
  }
  if (prose.length === 0) return []
  way.push(...hero.blocks)
  return [hero.title, ...prose]
}

interface Title {
  title: Element
  /** What it stands in, from the outermost to its parent, below what the article stands in as well. */
  blocks: readonly Element[]
  outermost: Root | Element
}

/** The outermost box around a title that says nothing else, and where that stands. */
function placeOf({title, blocks, outermost}: Title, net: Measures): {box: Element; parent: Root | Element} {
  const said = net.get(title)?.text
  let at = blocks.length
  while (at > 0 && net.get(blocks[at - 1]!)?.text === said) at--
  return {box: blocks[at] ?? title, parent: blocks[at - 1] ?? outermost}
}

/** Beside boxes of a site's own, a paragraph or a heading is the article's. */
function isLine(element: Element): boolean {
  return isParagraph(element) || isHeading(element)
}

function isStandfirst(element: Element, net: Measures): boolean {
  const measured = net.get(element)
  if (!measured) return false
  return measured.prose >= shortest && measured.text <= longest && measured.linked * 4 < measured.text
}
