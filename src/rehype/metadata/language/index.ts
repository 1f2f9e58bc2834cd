import type {Nodes, Root} from 'hast'
import {invisible} from '../../../ground/visible-text.ts'
import {detectLanguage, isLatin} from './detect.ts'

/** How much of a text is read to tell its language, in characters. */
const sampleSize = 4000

/**
 * The language of a text: the one its page names, unless script or words say that this cannot be; else what script and
 * common words tell. A page that says `zh` leaves open which script it is written in.
 */
export function chooseLanguage(stated: string | undefined, title: string | undefined, tree: Root): string | undefined {
  const detected = detectLanguage(`${title ?? ''} ${sample(tree)}`)
  if (stated === undefined || detected === undefined) return stated ?? detected?.lang
  const {lang, certainty} = detected
  if (stated === 'zh') return lang.startsWith('zh') ? lang : stated
  const isSame = baseOf(stated) === baseOf(lang)
  return isSame || (isLatin(stated) === isLatin(lang) && certainty === 'guess') ? stated : lang
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0]!
}

function sample(tree: Root): string {
  const pieces: string[] = []
  let left = sampleSize
  const collect = (node: Nodes): void => {
    if (node.type === 'text') {
      pieces.push(node.value)
      left -= node.value.length
    }
    if (!('children' in node) || (node.type === 'element' && invisible.has(node.tagName))) return
    for (const child of node.children) {
      if (left <= 0) return
      collect(child)
    }
    pieces.push(' ')
    left--
  }
  collect(tree)
  return pieces.join('').slice(0, sampleSize)
}
