import type {Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import type {Facts} from '../../facts.ts'
import {chooseArticle} from './choose.ts'
import {markEdgeLines} from './edge-lines.ts'
import {markEmptySections} from './empty-sections.ts'
import {keepArticle} from './keep.ts'
import {markClutter} from './mark.ts'
import {type Measure, measure} from './measure.ts'

/**
 * Finds the article of a whole page and leaves nothing but it; a fragment is not touched.
 *
 *     <nav>…</nav><main><h1>…</h1><article><p>甲</p></article></main><footer>…</footer>   →   <article><p>甲</p></article>
 *
 * Clutter is marked by what it is called and how little it says, then the element that holds the article is chosen by
 * what it says it is and by how much prose is left in it.
 * @param stated What the page says of itself.
 */
export function findArticle(tree: Root, conversion: Conversion, stated: Facts = {}): void {
  if (conversion.kind !== 'page') return
  const gross = measure(tree)
  let clutter = markClutter(tree, gross)
  let net = measure(tree, clutter)
  for (const rules of [sure, none]) {
    if (!isNearlyNothing(net.get(tree)!, gross.get(tree)!)) break
    clutter = new Map([...clutter].filter(([, rule]) => rules.has(rule)))
    net = measure(tree, clutter)
  }
  const article = chooseArticle(tree, net, clutter)
  markEdgeLines(article, conversion.baseUrl, stated, net, clutter)
  markEmptySections(article, clutter)
  keepArticle(tree, article, net, clutter, conversion)
}

/** Rules whose word is taken where all of them leave nothing. */
const sure = new Set([
  'page/comments',
  'page/consent',
  'page/control',
  'page/footer',
  'page/header',
  'page/navigation',
  'page/share',
])
const none: ReadonlySet<string> = new Set()

/** Names that call all of a page clutter mean something else. */
function isNearlyNothing(net: Measure, gross: Measure): boolean {
  return net.text === 0 || net.prose * 20 < gross.prose
}
