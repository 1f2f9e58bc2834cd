import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {element} from '../../ground/hast-node.ts'
import {tidy} from '../../ground/visible-text.ts'
import {type Measures, measure} from './measure.ts'

/** So many times as much as a page shows is its article, and what it shows is not. */
const most = 4
/** A shorter text is a description, in characters. */
const shortest = 400

/**
 * Adds the text of an article to a page that shows nearly none of it, for a script or a subscription would: what it
 * says to search engines is the same text.
 *
 *     <script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "甲…\\n乙…"}</script><div id="app"></div>
 *
 * @param body The text, in whatever markup; lines are paragraphs.
 * @returns Whether it was added.
 */
export function addStatedBody(tree: Root, body: string | undefined, gross: Measures): boolean {
  if (body === undefined || body.length < shortest) return false
  // A line may end within a tag.
  const html = body.replace(/<[a-z/][^<>]*>/gi, tidy).replace(/^/gm, '<p>')
  const {children} = unified().use(rehypeParse, {fragment: true}).parse(html)
  const article = element('article', {itemProp: ['articleBody']}, children as never)
  const {prose} = measure({type: 'root', children: [article]}).get(article)!
  if (prose < most * gross.get(tree)!.prose) return false
  tree.children.push(article)
  return true
}
