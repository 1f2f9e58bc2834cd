import type {Element, Nodes, Root, RootContent} from 'hast'
import {append} from '../../ground/append.ts'
import {isBlankText} from '../../ground/blanks.ts'
import {holdsLetter} from '../../ground/holds-letter.ts'
import {isElement} from '../../ground/is-element.ts'
import {ownShape, saidByOwnShape} from '../../ground/own-shapes.ts'
import {visibleText} from '../../ground/visible-text.ts'

/** `1`, `[1]`, `（1）`, `注1`, `*`, `†`, `[a]`: how a text points to a note. */
const marker = /^[[(（【〔]?(?:注|note )?(\d{1,3}|[a-z]|[*†‡§]{1,3})[\])）】〕]?$/i

interface Target {
  id: string
  /** The element that is the note: an item or a paragraph. */
  note: Element
  parent: Root | Element
  order: number
}

interface Reference {
  id: string
  link: Element
  /** What is replaced: the link, or the `<sup>` that holds nothing else. */
  outer: Element
  parent: Root | Element
  order: number
}

/**
 * Footnotes: where a sign in the text links to an item or paragraph further down, the pair becomes
 * `<footnote-reference>` and, at the end, `<footnote-definition>`, which say the label. Only where both ends exist.
 *
 *     <sup><a href="#fn1">1</a></sup> … <li id="fn1">甲 <a href="#r1">↩</a></li>
 *
 * So written by pandoc, kramdown, markdown-it, GitHub, WordPress, Medium, Wikipedia (`cite_note`), Word (`_ftn1`) and
 * Substack (`<div class="footnote"><a id="footnote-1">1</a><div>甲</div></div>`).
 * @param page The article's address: `https://a.example/1#fn1` is `#fn1` on it.
 */
export function linkFootnotes(tree: Root, page: string | undefined): void {
  const references: Reference[] = []
  collectReferences(tree, undefined, references, {count: 0}, page)
  if (references.length === 0) return
  const wanted = new Set(references.map(({id}) => id))
  const targets = new Map<string, Target>()
  collectTargets(tree, undefined, wanted, targets, {count: 0})
  const labels = new Map<Element, string>()
  const used = new Set<string>()
  const places = new Map<Root | Element, number>()
  for (const reference of references) {
    const target = targets.get(reference.id)
    if (!target || target.order < reference.order) continue
    let label = labels.get(target.note)
    if (label === undefined) {
      label = freeLabel(reference, used)
      used.add(label)
      labels.set(target.note, label)
    }
    // References come in the order in which they stand: each is looked for behind the one before.
    const at = (reference.parent.children as Nodes[]).indexOf(reference.outer, places.get(reference.parent))
    if (at < 0) continue
    places.set(reference.parent, at)
    replace(reference.parent, at, label)
  }
  if (labels.size === 0) return
  const parents = new Set<Root | Element>()
  const notes = new Set<Nodes>(labels.keys())
  const definitions: RootContent[] = []
  for (const target of targets.values()) {
    const label = labels.get(target.note)
    if (label === undefined) continue
    labels.delete(target.note)
    parents.add(target.parent)
    const content = withoutNumber(withoutWayBack(target.note), label)
    const children = target.note.tagName === 'p' ? [{...target.note, properties: {}, children: content}] : content
    definitions.push(ownShape('footnote-definition', label, children))
  }
  for (const parent of parents) {
    parent.children = parent.children.filter((child) => !notes.has(child)) as Element['children']
  }
  unwrapRaised(tree)
  removeEmptied(tree, parents)
  // Notes that were paragraphs leave the rule above them, which parts nothing now.
  while (parents.has(tree) && tree.children.length > 0 && isGap(tree.children.at(-1)!)) tree.children.pop()
  append(tree.children, definitions)
}

function collectReferences(
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
    const {href} = child.properties
    if (child.tagName === 'a' && typeof href === 'string' && href.startsWith('#') && href.length > 1) {
      const alone =
        above && isElement(parent, 'sup') && parent.children.every((each) => each === child || isBlankText(each))
      if (!marker.test(visibleText(child).trim())) continue
      const isRaised = isElement(parent, 'sup') || holdsSup(child) || /f(?:t|oot)?n|note/i.test(href)
      if (!isRaised) continue
      found.push({
        id: href.slice(1),
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

function collectTargets(
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
      child.tagName === 'a' && own?.note === parent && parent.children[0] === child
        ? noteOf(child.properties.href)
        : undefined
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
function noteOf(wayBack: unknown): string | undefined {
  if (typeof wayBack !== 'string') return undefined
  const [, writer, ofWriter, word, ofWord] =
    /^#(?:(sd(?:foot|end)note)(\d{1,4})anc|(_ftn|_edn)ref(\d{1,4}))$/.exec(wayBack) ?? []
  if (writer !== undefined) return `${writer}${ofWriter}sym`
  return word === undefined ? undefined : word + ofWord
}

function freeLabel({link}: Reference, used: ReadonlySet<string>): string {
  const own = marker.exec(visibleText(link).trim())?.[1] ?? ''
  if (/^[\da-z]+$/i.test(own) && !used.has(own)) return own
  let count = used.size + 1
  while (used.has(String(count))) count++
  return String(count)
}

function replace({children}: Root | Element, at: number, label: string): void {
  children[at] = ownShape('footnote-reference', label)
  const [before, after] = [children[at - 1], children[at + 1]]
  // The brackets of `[1]` may stand outside of the link.
  if (before?.type === 'text' && after?.type === 'text' && before.value.endsWith('[') && after.value.startsWith(']')) {
    before.value = before.value.slice(0, -1)
    after.value = after.value.slice(1)
  }
}

/** Several references need no `<sup>` around them: `<sup>[^1], [^2]</sup>` → `[^1][^2]`. */
function unwrapRaised(parent: Root | Element): void {
  let out: Nodes[] | undefined
  for (const [index, child] of parent.children.entries()) {
    const references = child.type === 'element' && child.tagName === 'sup' ? child.children.filter(isReference) : []
    if (references.length > 0 && (child as Element).children.every((one) => isReference(one) || isSeparator(one))) {
      out ??= parent.children.slice(0, index)
      append(out, references)
      continue
    }
    if (child.type === 'element') unwrapRaised(child)
    out?.push(child)
  }
  if (out) parent.children = out as Element['children']
}

function isReference(node: Nodes): boolean {
  return isElement(node, 'footnote-reference') && saidByOwnShape(node as Element) !== undefined
}

function isSeparator(node: Nodes): boolean {
  return node.type === 'text' && /^[\s,;，、；]*$/.test(node.value)
}

/** The note's content without the sign that leads back to the text, and the signs around that: `^ a b`, `[1]`. */
function withoutWayBack({children}: Element): Element['children'] {
  const kept: Element['children'] = []
  let wasWayBack = false
  for (const child of children) {
    if (child.type !== 'element') {
      if (!wasWayBack || !isSigns(child)) kept.push(child)
      continue
    }
    const inner = isWayBack(child) ? [] : withoutWayBack(child)
    wasWayBack = inner.length === 0 && child.children.length > 0
    if (wasWayBack) while (kept.length > 0 && isSigns(kept.at(-1)!)) kept.pop()
    else kept.push({...child, children: inner})
  }
  return kept
}

/** `^`, `↑`, brackets and blanks. */
function isSigns(node: Nodes): boolean {
  return /^[\s^↑[\]()]*$/.test(visibleText(node)) && !(node.type === 'element' && node.tagName === 'br')
}

/** Takes off the note's number where it is typed: `[1] 甲`. */
function withoutNumber(content: Element['children'], label: string): Element['children'] {
  const [first] = content
  if (first?.type !== 'text') return content
  const typed = /^\s*(?:[[(（【〔](.{1,3})[\])）】〕][.:：、]?|(\d{1,3})[.．、])\s*/.exec(first.value)
  if (!typed || (typed[1] ?? typed[2]) !== label) return content
  return [{...first, value: first.value.slice(typed[0].length)}, ...content.slice(1)]
}

function isWayBack(element: Element): boolean {
  if (element.tagName === 'a') {
    const {href} = element.properties
    if (typeof href !== 'string' || !href.startsWith('#')) return false
    const text = visibleText(element).trim()
    // What leads back from a note is a sign such as `↩︎` or `^`.
    return !holdsLetter(text) || marker.test(text) || /^(?:jump up|back|返回|return)/i.test(text)
  }
  return false
}

function isGap(node: Nodes): boolean {
  return isBlankText(node) || isElement(node, 'hr')
}

/** Takes out the lists that held nothing but notes, and the rule above each. */
function removeEmptied(root: Root, lists: ReadonlySet<Nodes>): void {
  const kept: Root['children'] = []
  for (const child of root.children) {
    if (!lists.has(child) || (child as Element).children.some((inner) => !isBlankText(inner))) {
      kept.push(child)
      continue
    }
    let above = kept.length - 1
    while (above >= 0 && isBlankText(kept[above]!)) above--
    if (isElement(kept[above], 'hr')) kept.length = above
  }
  root.children = kept
}
