import type {Element, Nodes, Root, RootContent} from 'hast'
import {append} from '../../ground/append.ts'
import {isBlankText} from '../../ground/blanks.ts'
import {isElement} from '../../ground/is-element.ts'
import {ownShape, saidByOwnShape} from '../../ground/own-shapes.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {footnoteContent} from './footnote-content.ts'
import {collectReferences, collectTargets, marker, type Reference, type Target} from './footnote-ends.ts'

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
    const content = footnoteContent(target.note, label)
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
  return isElement(node, 'footnote-reference') && saidByOwnShape(node) !== undefined
}

function isSeparator(node: Nodes): boolean {
  return node.type === 'text' && /^[\s,;，、；]*$/.test(node.value)
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
