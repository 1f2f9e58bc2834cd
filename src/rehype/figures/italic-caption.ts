import type {Element, Nodes, Text} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {element} from '../../ground/hast-node.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {kindWord} from '../media/words.ts'
import type {Shown} from './state.ts'

/** A caption is shorter than this, in characters. */
const longest = 200

/** A paragraph, and what may stand around it or in its place. */
const boxes: ReadonlySet<string> = new Set(['div', 'p', 'section'])

/**
 * The caption in a paragraph behind a player that is nothing but italics and says what the player is first:
 *
 *     <p><iframe src="…"></iframe></p><p><i>视频【甲】【乙】</i></p>   →   [*视频：【甲】【乙】*](…)   RFA 2020
 *
 * @returns An element that holds it, italics and all; `undefined` where the paragraph is none.
 */
export function italicCaption(paragraph: Element, {kind, caption}: Shown): Element | undefined {
  if (kind === 'image' || kind === 'embed' || !boxes.has(paragraph.tagName) || caption.length > 0) return undefined
  let only = onlyChild(paragraph)
  while (only?.type === 'element' && boxes.has(only.tagName)) only = onlyChild(only)
  if (only?.type !== 'element' || (only.tagName !== 'i' && only.tagName !== 'em')) return undefined
  const said = visibleText(only)
  const word = said.length > longest ? undefined : kindWord(kind, said)
  if (word === undefined) return undefined
  // Set off by a colon, as the publisher sets it off by the brackets.
  const first = firstText(only)
  if (first && !/^\s?[:：]/.test(said.slice(word.length))) first.value = first.value.replace(word, `${word}：`)
  return element('p', {}, [only])
}

function firstText(node: Nodes): Text | undefined {
  if (node.type === 'text') return isBlank(node.value) ? undefined : node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = firstText(child)
    if (found) return found
  }
  return undefined
}
