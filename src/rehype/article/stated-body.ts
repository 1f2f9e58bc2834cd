import type {Root} from 'hast'
import {element, text} from '../../ground/hast-node.ts'
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
 * @param body The text; lines are paragraphs, and markup parts lines.
 * @returns Whether it was added.
 */
export function addStatedBody(tree: Root, body: string | undefined, gross: Measures): boolean {
  if (body === undefined || body.length < shortest) return false
  const lines = body.replace(blockTags, '\n').replace(tags, '').split('\n')
  const paragraphs = lines.filter((line) => line.trim() !== '').map((line) => element('p', {}, [text(line)]))
  const article = element('article', {itemProp: ['articleBody']}, paragraphs)
  const {prose} = measure({type: 'root', children: [article]}).get(article)!
  if (prose < most * gross.get(tree)!.prose) return false
  tree.children.push(article)
  return true
}

const blockTags = /<(?:\/?(?:p|div|h[1-6]|li|ul|ol|blockquote)|br)(?:\s[^<>]{0,1000})?\/?>/gi
const tags = /<\/?[a-z][^<>]{0,1000}>/gi
