import type {Element, Root} from 'hast'
import type {Measures} from './measure.ts'
import {nameOf} from './named.ts'

/** Names of an article's text, the surest first. */
const names: readonly RegExp[] = [
  /-(?:article-?body|article-?text|article-?content|entry-?content|entry-?body|post-?content|post-?body|post-?text|post-?entry|story-?body|story-?content|story-?text|articlecontent|artikeltext|artikel-?inhalt|art-?content|art-?postcontent|storycontent|blog-?content|body-?text|content-?text|text-?content|news-?text|news-?content|single-?content|field-name-body|fulltext|itemprop-article-body)-/,
  /-(?:article|artikel|post|entry|story|single-?post|hentry|news-?single|role-article|blog-?post|single)-/,
  /-(?:main-?content|content-?main|content-?body|page-?content|content-?area|maincontent|content|inhalt|primary|main|role-main|main-?column|main-?col|hauptinhalt)-/,
]

/** The part of a page's sentences that a container must hold to be the article, by the sureness of its name. */
const least = [0.35, 0.4, 0.6] as const

/** Finds the element that holds the article: by its name, by its tag, and last by where the sentences are. */
export function chooseContainer(tree: Root, measures: Measures): Element | Root {
  const all = measures.get(tree)!
  const best: Array<Element | undefined> = []
  const most: number[] = []
  const visit = (element: Element): void => {
    const own = measures.get(element)
    if (!own || own.prose === 0) return
    const sureness = surenessOf(element)
    if (sureness >= 0 && own.prose > (most[sureness] ?? 0)) {
      most[sureness] = own.prose
      best[sureness] = element
    }
    for (const child of element.children) if (child.type === 'element') visit(child)
  }
  for (const child of tree.children) if (child.type === 'element') visit(child)
  for (const [sureness, share] of least.entries()) {
    const element = best[sureness]
    if (element && most[sureness]! >= share * all.prose) return element
  }
  return densest(tree, measures)
}

function surenessOf(element: Element): number {
  const {tagName, properties} = element
  if (properties.itemProp !== undefined && /articleBody/i.test(String(properties.itemProp))) return 0
  if (tagName === 'article') return 1
  if (tagName === 'main') return 2
  if (tagName !== 'div' && tagName !== 'section' && tagName !== 'td') return -1
  const name = nameOf(element)
  if (name === '') return -1
  return names.findIndex((words) => words.test(name))
}

/** Goes down from the root for as long as one child holds nearly all sentences. */
function densest(tree: Root, measures: Measures): Element | Root {
  let at: Element | Root = tree
  for (;;) {
    const enough: number = 0.8 * measures.get(at)!.prose
    const next: Element | undefined = at.children.find(
      (child) => child.type === 'element' && (measures.get(child)?.prose ?? 0) >= enough,
    ) as Element | undefined
    if (!next || enough === 0 || next.tagName === 'p' || next.tagName === 'table') return at
    at = next
  }
}

/** Whether an element holds one article with all that belongs to it, its header, say. */
export function isScope(element: Element): boolean {
  if (element.tagName === 'article') return true
  if (element.tagName !== 'div' && element.tagName !== 'section') return false
  return names[1]!.test(nameOf(element))
}
