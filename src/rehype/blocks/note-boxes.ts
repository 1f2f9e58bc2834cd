import type {Element} from 'hast'
import {firstToSee, isBlankText} from '../../ground/blanks.ts'
import {findWithin} from '../../ground/find-within.ts'
import {element as makeElement} from '../../ground/hast-node.ts'
import {visibleText} from '../../ground/visible-text.ts'

/**
 * A box whose number leads back to the text, and what it says beside it, is an item of a list of notes.
 *
 *     <div><a id="footnote-1" href="#footnote-anchor-1">1</a><div><p>甲</p></div></div>   Substack
 *     <aside id="id3" role="doc-footnote"><span>[<a role="doc-backlink" href="#id1">1</a>]</span><p>甲</p></aside>   Sphinx
 *
 * `undefined` where the element is none.
 */
export function noteBox(element: Element): Element | undefined {
  if (element.tagName !== 'div' && element.tagName !== 'aside') return undefined
  const number = firstToSee(element.children)
  if (number?.type !== 'element') return undefined
  const isNote = element.properties.role === 'doc-footnote'
  const link = isNote ? findWithin(number, 'a') : number.tagName === 'a' ? number : undefined
  if (link === undefined) return undefined
  const rest = element.children.filter((child) => child !== number && !isBlankText(child))
  if (rest[0]?.type !== 'element') return undefined
  const {href} = link.properties
  const {id} = isNote ? element.properties : link.properties
  if (typeof href !== 'string' || !href.startsWith('#') || id === undefined) return undefined
  if (!/^\W{0,2}\d{1,3}\W{0,2}$/.test(visibleText(number))) return undefined
  return makeElement('ol', {}, [makeElement('li', {id}, rest)])
}
