import type {Element, Nodes, Root} from 'hast'
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
 * For an article without a title: the one `<h1>` before it, with the prose that follows it there.
 */
export function findHero({tree, article, way, net, clutter}: Page<Element>): Element[] {
  const around = new Set<Nodes>(way).add(article)
  const titles: Array<{title: Element; blocks: Element[]; parent: Root | Element}> = []
  const blocks: Element[] = []
  const search = (parent: Root | Element): boolean => {
    for (const child of parent.children) {
      if (child === article) return true
      if (child.type !== 'element' || clutter.has(child)) continue
      if (child.tagName === 'h1') titles.push({title: child, blocks: [...blocks], parent})
      else if (around.has(child)) {
        if (search(child)) return true
      } else {
        blocks.push(child)
        search(child)
        blocks.pop()
      }
    }
    return false
  }
  search(tree)
  const [hero, ...more] = titles
  if (!hero || more.length > 0) return []
  const {children} = hero.parent
  const prose: Element[] = []
  for (let index = children.indexOf(hero.title) + 1; index < children.length; index++) {
    const child = children[index]!
    if (around.has(child)) break
    if (child.type === 'element' && !clutter.has(child) && isStandfirst(child, net)) prose.push(child)
  }
  if (prose.length === 0) return []
  way.push(...hero.blocks)
  return [hero.title, ...prose]
}

function isStandfirst(element: Element, net: Measures): boolean {
  const measured = net.get(element)
  if (!measured) return false
  return measured.prose >= shortest && measured.text <= longest && measured.linked * 4 < measured.text
}
