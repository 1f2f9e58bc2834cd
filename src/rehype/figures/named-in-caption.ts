import type {Element, ElementContent} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {text} from '../../ground/hast-node.ts'
import {ledgerEntry} from '../../ledger.ts'
import type {Credit, Shown} from '../shown.ts'

/** What stands before the name in such brackets. */
const label =
  /^(?:(?:photo |image |picture )?(?:credits?|source)|photo|[图圖][片像]?(?:来源|來源|版权|版權)?|来源|來源|摄影|攝影)\s?[:：]\s?/i

/**
 * Leaves out what stands in brackets at the end of a caption and is one of the picture's credits, which are written in
 * brackets behind it.
 *
 *     <p>甲（Credit: Getty Images）<span class="story-image-copyright">Getty Images</span></p>   BBC   →   甲（图片版权：Getty Images）
 */
export function leaveOutNamed(figure: Element, shown: Shown, {ledger}: Conversion): void {
  const last = shown.caption.at(-1)
  if (last?.type !== 'text') return
  const value = last.value.trimEnd()
  const at = Math.max(value.lastIndexOf('（'), value.lastIndexOf('('))
  if (at < 0 || !/[）)]$/.test(value) || !isNamed(value.slice(at + 1, -1), shown.credits)) return
  ledger.push(ledgerEntry('figures/credit-twin', text(value.slice(at)), [figure]))
  const rest = value.slice(0, at).trimEnd()
  const before: ElementContent[] = shown.caption.slice(0, -1)
  shown.caption = rest === '' ? before : [...before, text(rest)]
}

function isNamed(words: string, credits: readonly Credit[]): boolean {
  const name = words.replace(label, '').trim()
  return credits.some((credit) => credit.name === name)
}
