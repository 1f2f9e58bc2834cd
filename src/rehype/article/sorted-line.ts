import type {Element, Nodes} from 'hast'
import {madeOnce} from '../../ground/made-once.ts'

/** Words between a day and the rubrics that something is sorted under. */
const sorting = madeOnce(
  () =>
    /(?<!\p{L})(?:in|en|dans|under|unter|tagged|filed|with|abgelegt|verschlagwortet|mit|classé|archivado|categor(?:y|ies)|categorías?|catégories?|kategorien?|rubri(?:k|que)|tags?|topics?|schlagw[oö]rter)(?!\p{L})/giu,
)

/** Before a link it is one to whoever wrote. */
const byLink = madeOnce(() => /(?<!\p{L})(?:by|von|par|por)\s*$/iu)

/**
 * What a line says beside the rubrics that it sorts something under, which are links.
 *
 *     <p>Posted on 3 May 2020 in <a>Boats</a>, <a>Harbours</a></p>   →   Posted on 3 May 2020
 *
 * @returns `undefined` where it sorts nothing.
 */
export function withoutRubrics(line: Element): string | undefined {
  let said = ''
  let sorted = false
  const visit = (node: Nodes): void => {
    if (node.type === 'text') said += node.value
    if (node.type !== 'element') return
    const start = said.length
    node.children.forEach(visit)
    if (node.tagName !== 'a' || /\d/.test(said.slice(start)) || byLink().test(said.slice(0, start))) return
    said = said.slice(0, start)
    sorted = true
  }
  visit(line)
  const rest = sorted ? said.replace(sorting(), ' ') : said
  return rest === said ? undefined : rest.replace(/\s+/g, ' ').trim()
}
