import type {Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {chooseArticle} from './choose.ts'
import {keepArticle} from './keep.ts'
import {markClutter} from './mark.ts'
import {measure} from './measure.ts'

/**
 * Finds the article of a whole page and leaves nothing but it; a fragment is not touched.
 *
 *     <nav>…</nav><main><h1>…</h1><article><p>甲</p></article></main><footer>…</footer>   →   <article><p>甲</p></article>
 *
 * Clutter is marked by what it is called and how little it says, then the element that holds the article is chosen by
 * what it says it is and by how much prose is left in it.
 */
export function findArticle(tree: Root, conversion: Conversion): void {
  if (conversion.kind !== 'page') return
  const clutter = markClutter(tree, measure(tree))
  const net = measure(tree, clutter)
  const article = chooseArticle(tree, net, clutter)
  keepArticle(tree, article, net, clutter, conversion)
}
