import type {Element, Nodes, Root, RootContent} from 'hast'
import {type Conversion, isArticle} from '../../conversion.ts'
import {append} from '../../ground/append.ts'
import {isBlankText} from '../../ground/blanks.ts'
import {holds} from '../../ground/find-within.ts'
import {withChildren} from '../../ground/hast-node.ts'
import {isElement, isHeading, isRule} from '../../ground/is-element.ts'
import {ownShape, saidByOwnShape} from '../../ground/own-shapes.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {ledgerEntry} from '../../ledger.ts'
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
 * A heading that says no more than that notes follow goes with them. `https://a.example/1#fn1` is `#fn1` on the
 * article of that address.
 */
export function linkFootnotes(tree: Root, conversion: Conversion): void {
  const references: Reference[] = []
  collectReferences(tree, undefined, references, {count: 0}, conversion.baseUrl)
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
    const children = target.note.tagName === 'p' ? [withChildren(target.note, content, {})] : content
    definitions.push(ownShape('footnote-definition', label, children))
  }
  for (const parent of parents) {
    if (parent !== tree) parent.children = parent.children.filter((child) => !notes.has(child)) as Element['children']
  }
  unwrapRaised(tree)
  removeNotes(tree, notes, parents, conversion)
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

/** What stands above notes and says so. */
const notesHeading =
  /^(?:(?:foot|end)?notes?|references|anmerkungen|fußnoten|notes de bas de page|notas|note|примечания|注|[注註][释釋解]|[脚腳尾]注|[脚腳尾]註|参考(?:[资資]料|文[献獻])?|參考(?:資料|文獻)?)[:：]?$/i

/**
 * Takes out notes, the lists that held nothing else with a rule above, and a heading above that says what they are and
 * has nothing else below it.
 */
function removeNotes(root: Root, notes: ReadonlySet<Nodes>, lists: ReadonlySet<Nodes>, conversion: Conversion): void {
  const kept: Root['children'] = []
  const gaps = new Set<number>()
  for (const child of root.children) {
    if (notes.has(child)) gaps.add(kept.length)
    else if (lists.has(child) && (child as Element).children.every(isBlankText)) {
      dropLast(kept, isRule)
      gaps.add(kept.length)
    } else kept.push(child)
  }
  // A rule at the end parts nothing now.
  if (lists.has(root)) while (dropLast(kept, isRule));
  const headings = isArticle(conversion) ? [...gaps].flatMap((gap) => headingAbove(kept, gap) ?? []) : []
  // Notes that only a rule parts have one heading.
  const gone = new Set<Nodes>(headings)
  for (const heading of gone) conversion.ledger.push(ledgerEntry('headings/notes', heading as Element))
  root.children = kept.filter((child) => !gone.has(child))
}

/** How far the heading and what follows are looked for, in nodes: there may be as many notes as paragraphs. */
const farthest = 8

/** The heading that says of notes what they are, where nothing else stands below it. */
function headingAbove(kept: Root['children'], gap: number): Element | undefined {
  const above = kept.slice(Math.max(0, gap - farthest), gap).findLast(saysSomething)
  if (!isHeading(above) || !notesHeading.test(visibleText(above)) || holds(above, 'img')) return undefined
  const behind = kept.slice(gap, gap + farthest)
  const below = behind.find(saysSomething)
  if (below === undefined) return behind.length < farthest ? above : undefined
  return isHeading(below) && below.tagName <= above.tagName ? above : undefined
}

function saysSomething(node: Nodes): boolean {
  return !isBlankText(node) && !isRule(node)
}

/** Takes the last one off, and the blanks behind it, where it is wanted; returns whether it was. */
function dropLast(kept: Root['children'], isWanted: (node: Nodes) => boolean): boolean {
  let at = kept.length - 1
  while (at >= 0 && isBlankText(kept[at]!)) at--
  const isLast = at >= 0 && isWanted(kept[at]!)
  if (isLast) kept.length = at
  return isLast
}
