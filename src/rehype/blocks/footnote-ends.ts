import type {Element, Root} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {isElement} from '../../ground/is-element.ts'
import {visibleText} from '../../ground/visible-text.ts'

/** `1`, `[1]`, `（1）`, `注1`, `*1`, `*`, `†`, `[a]`: how a text points to a note. */
export const marker = /^[[(（【〔]?(?:注|note |[*※](?=\d))?(\d{1,3}|[a-z]|[*†‡§]{1,3})[\])）】〕]?$/i

/** A note that something in the text may lead to. */
export interface Target {
  id: string
  /** The element that is the note: an item or a paragraph. */
  note: Element
  parent: Root | Element
  order: number
}

/** A sign in the text that leads to a note. */
export interface Reference {
  id: string
  link: Element
  /** What is replaced: the link, or the `<sup>` that holds nothing else. */
  outer: Element
  parent: Root | Element
  order: number
}

/**
 * Finds the signs that may lead to notes, in the order of the text, and writes links to places on the page as such.
 * @param above What the parent stands in.
 * @param order Counts the nodes, as it does for the notes.
 * @param page The article's address.
 */
export function collectReferences(
  parent: Root | Element,
  above: Root | Element | undefined,
  found: Reference[],
  order: {count: number},
  page: string | undefined,
): void {
  for (const child of parent.children) {
    order.count++
    if (child.type !== 'element') continue
    if (child.tagName === 'a') shorten(child, page)
    const id = child.tagName === 'a' ? placeOf(child) : undefined
    if (id) {
      const alone =
        above && isElement(parent, 'sup') && parent.children.every((each) => each === child || isBlankText(each))
      const said = visibleText(child).trim()
      if (!marker.test(said)) continue
      const isRaised =
        /^[*※]\d/.test(said) ||
        isElement(parent, 'sup') ||
        holdsSup(child) ||
        child.properties.role === 'doc-noteref' ||
        /f(?:t|oot)?n|note/i.test(id)
      if (!isRaised) continue
      found.push({
        id,
        link: child,
        outer: alone ? (parent as Element) : child,
        parent: alone ? above : parent,
        order: order.count,
      })
      continue
    }
    if (child.children.length > 0 && child.tagName !== 'pre') collectReferences(child, parent, found, order, page)
  }
}

/** A note, or the way back from it, on the disk of whoever wrote: `file:///G:/a.docx#_ftn1` (Word). */
const ofAuthorsFile = /^file:[^#]{0,2000}#(_(?:ftn|edn)(?:ref)?\d{1,4}|sd(?:foot|end)note\d{1,4}(?:sym|anc))$/

/** The name of the place on the page that a link leads to. */
export function placeOf({properties: {href}}: Element): string | undefined {
  if (typeof href !== 'string') return undefined
  return href.startsWith('#') ? href.slice(1) : ofAuthorsFile.exec(href)?.[1]
}

/** Writes a link to a place on the page as one, without blanks around it; later it is made absolute, as all are. */
function shorten({properties}: Element, page: string | undefined): void {
  if (typeof properties.href !== 'string') return
  const href = properties.href.trim()
  properties.href =
    page !== undefined && href.startsWith(page) && href[page.length] === '#' ? href.slice(page.length) : href
}

function holdsSup({children}: Element): boolean {
  return children.some((child) => isElement(child, 'sup'))
}

/**
 * Finds the notes that are wanted, by their ids.
 * @param note The item or paragraph that the parent stands in, or is.
 */
export function collectTargets(
  parent: Root | Element,
  note: Omit<Target, 'id'> | undefined,
  wanted: ReadonlySet<string>,
  targets: Map<string, Target>,
  order: {count: number},
): void {
  for (const child of parent.children) {
    order.count++
    if (child.type !== 'element') continue
    const own =
      child.tagName === 'li' || (child.tagName === 'p' && !isElement(parent, 'li'))
        ? {note: child, parent, order: order.count}
        : note
    const {id, name} = child.properties
    const answered =
      child.tagName === 'a' && own?.note === parent && parent.children[0] === child ? noteOf(placeOf(child)) : undefined
    for (const address of [id, name, answered]) {
      if (typeof address === 'string' && own && wanted.has(address) && !targets.has(address)) {
        targets.set(address, {id: address, ...own})
      }
    }
    collectTargets(child, own, wanted, targets, order)
  }
}

/**
 * The note that leads back to such a reference, as word processors name the two: the ids of notes are lost on some
 * ways.
 *
 *     <a href="#sdfootnote1sym">1</a> … <p><a href="#sdfootnote1anc">1</a> 甲</p>   LibreOffice
 *     <a href="#_ftn1">[1]</a> … <p><a href="#_ftnref1">[1]</a> 甲</p>               Word
 */
function noteOf(wayBack: string | undefined): string | undefined {
  if (wayBack === undefined) return undefined
  const [, writer, ofWriter, word, ofWord] =
    /^(?:(sd(?:foot|end)note)(\d{1,4})anc|(_ftn|_edn)ref(\d{1,4}))$/.exec(wayBack) ?? []
  if (writer !== undefined) return `${writer}${ofWriter}sym`
  return word === undefined ? undefined : word + ofWord
}
