import type {Root} from 'hast'
import {openingText} from '../../../ground/visible-text.ts'
import {detectLanguage, isLatin} from './detect.ts'

/** How much of a text is read to tell its language, in characters. */
const sampleSize = 4000

/**
 * The language of a text: the one its page names, unless script or words say that this cannot be; else what script and
 * common words tell. A page that says `zh` leaves open which script it is written in.
 */
export function chooseLanguage(stated: string | undefined, title: string | undefined, tree: Root): string | undefined {
  const sample = openingText(tree, sampleSize).slice(0, sampleSize)
  const detected = detectLanguage(`${title ?? ''} ${sample}`)
  if (stated === undefined || detected === undefined) return stated ?? detected?.lang
  const {lang, certainty} = detected
  if (stated === 'zh') return lang.startsWith('zh') ? lang : stated
  const isSame = baseOf(stated) === baseOf(lang)
  return isSame || (isLatin(stated) === isLatin(lang) && certainty === 'guess') ? stated : lang
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0]!
}
