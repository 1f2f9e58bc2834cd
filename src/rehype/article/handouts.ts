import type {Element} from 'hast'
import {hasClass} from '../../ground/class-names.ts'
import {elementsNamed} from '../../ground/find-within.ts'
import {shortText} from '../../ground/visible-text.ts'
import {clutterByWords} from '../clutter/labels.ts'
import {documentFile} from '../links/document-file.ts'

/** How WordPress, Kadence, Spectra and Ghost write a link that an author made a button. */
const buttons = new Set([
  'kb-buttons-wrap',
  'kg-button-card',
  'uagb-buttons__outer-wrap',
  'wp-block-button',
  'wp-block-buttons',
])

/**
 * Whether a block of links is what an article hands out: files, or a button of the author's.
 *
 *     <div class="wp-block-file"><a href="/map.pdf">…</a></div>            WordPress
 *     <div class="wp-block-button"><a href="https://…">…</a></div>
 */
export function isHandout(element: Element): boolean {
  if (hasClass(element, buttons)) return clutterByWords(element) === undefined
  const links = elementsNamed(element, 'a')
  return links.length > 0 && links.every(isFile)
}

/** A link to a file, be it that only its words say so: `<a href="/download.cfm?file=3">Map (pdf, 2 MB)</a>`. */
function isFile(link: Element): boolean {
  const {href} = link.properties
  return (
    typeof href === 'string' &&
    (documentFile.test(href) || /\((?:pdf|docx?|xlsx?|pptx?)\b[^()]*\)$/i.test(shortText(link, 200)))
  )
}
