import type {Element, Nodes, Root, Text} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {hasAttributes} from '../../ground/is-element.ts'
import {trimBreaks} from './edge-breaks.ts'
import {endsWithin, type IsNotice, partedParagraphs} from './parted-paragraphs.ts'
import {isPlain, saysLooks, soleChildren} from './plain-spans.ts'
import {goesOn, isRepeated} from './same-marks.ts'
import {twinsInLines} from './script-twins.ts'
import {followStyle} from './styled-marks.ts'
import {placeName, targetsOf} from './targets.ts'
import {partTouching} from './touching.ts'
import {takeUsualName} from './usual-names.ts'
import {withoutZeroWidth} from './zero-width.ts'

/** Marks that show nothing where they hold nothing. */
const marks: ReadonlySet<string> = new Set('a b big em i ins mark noscript s small strong sub sup u'.split(' '))

/** Elements whose characters are all as they were typed. */
const verbatim: ReadonlySet<string> = new Set(
  'code kbd listing math plaintext pre samp script style svg textarea xmp'.split(' '),
)

/**
 * Gives one form to what looks alike to a reader, so that no later pass has to look for a label, a date or a typed sign on
 * both sides of what nobody sees, or to know two names of one thing. One walk, for each takes its time:
 *
 * - What nobody sees goes: comments, `<wbr>`, hidden fields, empty `<span>`s and marks, places that no link leads to,
 *   characters without width, breaks at the edges of blocks.
 * - `<span>`s and `<font>`s go that have all of their parent's text and say at most how large or how red it is.
 * - Marks are one where one goes on, or repeats, what the other says.
 * - Lists, headings and boxes have their usual names.
 * - Parts of a line that only a style keeps apart have a blank between them.
 *
 *     <p><span style="color: #333">**小标<!-- -->题**</span></p>   →   <p>**小标题**</p>
 *     <p><b>小标</b><b>题<br></b></p>                              →   <p><b>小标题</b></p>
 *
 * @param isArticle Whether it is one, and no fragment of somebody's HTML.
 * @param isNotice Knows the lines that are paragraphs of their own, whatever parts them.
 */
export function normalizeMarkup(tree: Root, isArticle: boolean, isNotice?: IsNotice): void {
  const isTarget = targetsOf(tree)
  const isTwin = twinsInLines()
  const hasAll = soleChildren()

  const join = (parent: Root | Element, isVerbatim: boolean): void => {
    let isParted = false
    let before: Nodes | undefined
    for (const child of parent.children) {
      if (child.type === 'text') {
        if (!isVerbatim) child.value = withoutZeroWidth(child.value)
        isParted ||= child.value === ''
      } else if (child.type === 'element') {
        const only = isVerbatim ? undefined : textOfPlain(child)
        if (only) only.value = withoutZeroWidth(only.value)
        // What follows concerns none of these.
        if (only?.value) {
          before = child
          continue
        }
        if (!isVerbatim) followStyle(child)
        if (child.tagName === 'noscript' && isTwin(child, parent)) child.children = []
        if (child.children.length > 0) join(child, isVerbatim || verbatim.has(child.tagName))
        if (!isVerbatim) takeUsualName(child)
        isParted ||= partsText(child, parent) || goesOn(child, before) || endsWithin(child, isNotice)
      } else {
        isParted ||= child.type === 'comment'
        continue
      }
      before = child
    }
    if (isParted) parent.children = joined(parent) as Element['children']
    if (parent.type === 'element') trimBreaks(parent)
    if (isArticle && parent.type === 'element' && !isVerbatim) partTouching(parent)
  }

  const partsText = (element: Element, parent: Root | Element): boolean => {
    const {tagName, children, properties} = element
    if (tagName === 'wbr' || (tagName === 'input' && properties.type === 'hidden')) return true
    if (children.length > 0) {
      return isPlain(element)
        ? saysLooks(element, isTarget) && (hasAll(element, parent) || children.every(isBlankText))
        : isRepeated(element, parent, isArticle)
    }
    if (!hasAttributes(element)) return isPlain(element) || marks.has(tagName)
    const name = placeName(element)
    return name !== undefined && !isTarget(name)
  }

  const joined = (parent: Root | Element): Nodes[] => {
    const out: Nodes[] = []
    for (const child of parent.children) {
      if (child.type === 'comment' || (child.type === 'text' && child.value === '')) continue
      if (child.type === 'element' && partsText(child, parent)) for (const inner of child.children) put(inner, out)
      else if (child.type === 'element' && endsWithin(child, isNotice))
        for (const part of partedParagraphs(child, isNotice)) put(part, out)
      else put(child, out)
    }
    return out
  }

  join(tree, false)
}

/** Puts a node behind others, or makes it part of the last. */
function put(node: Nodes, out: Nodes[]): void {
  const last = out.at(-1)
  if (node.type === 'text' && last?.type === 'text') last.value += node.value
  else if (last && goesOn(node, last)) for (const inner of node.children) put(inner, (last as Element).children)
  else out.push(node)
}

/** The text of a paragraph that is nothing else, as most are. */
function textOfPlain(element: Element): Text | undefined {
  const {tagName, children} = element
  const [only] = children
  return tagName === 'p' && only?.type === 'text' && children.length === 1 && !hasAttributes(element) ? only : undefined
}
