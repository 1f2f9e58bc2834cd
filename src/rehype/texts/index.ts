import type {Element, Nodes, Root} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {hasAttributes} from '../../ground/is-element.ts'
import {trimBreaks} from './edge-breaks.ts'
import {endsWithin, partedParagraphs} from './parted-paragraphs.ts'
import {goesOn, isRepeated} from './same-marks.ts'
import {twinsInLines} from './script-twins.ts'
import {followStyle} from './styled-marks.ts'
import {placeName, targetsOf} from './targets.ts'
import {takeUsualName} from './usual-names.ts'
import {withoutZeroWidth} from './zero-width.ts'

/** Elements that mean nothing by themselves. */
const plain: ReadonlySet<string> = new Set(['big', 'font', 'o:p', 'span'])

/** Attributes of theirs that say how letters look, or what they spell. */
const looks: ReadonlySet<string> = new Set(['style', 'color', 'face', 'size', 'lang'])

/** What letters look like anyway, as word processors say of each run. */
const usual =
  /(?<![a-z-])(?:font-(?:weight|style|variant)|text-decoration|vertical-align|background(?:-color)?) ?: ?(?:400|none|normal|baseline|initial|inherit|transparent|white|#fff(?:fff)?) ?(?:;|$)/gi

/** Styles that say more than that: stress, and what is seen where. */
const telling =
  /font(?!-)|weight|italic|oblique|display|visib|opacity|background|content|height|width|indent|margin|padding|position|float|transform|clip|space|vertical|decoration/i

/** Marks that show nothing where they hold nothing. */
const marks: ReadonlySet<string> = new Set('a b big em i ins mark s small strong sub sup u'.split(' '))

/** Elements whose characters are all as they were typed. */
const verbatim: ReadonlySet<string> = new Set(
  'code kbd listing math plaintext pre samp script style svg textarea xmp'.split(' '),
)

/**
 * Makes one text of what is one to a reader, so that no later pass has to look for a label, a date or a typed sign on
 * both sides of what nobody sees: comments, `<wbr>`, hidden fields, empty `<span>`s and marks, places that no link leads
 * to, characters without width, and `<span>`s and `<font>`s that have all of their parent's text and say at most how
 * large or how red it is, as word processors write them. Marks are one where one goes on, or repeats, what the other says; breaks go from the
 * edges of blocks.
 *
 *     <p><span style="color: #333">**小标<!-- -->题**</span></p>   →   <p>**小标题**</p>
 *     <p><b>小标</b><b>题<br></b></p>                              →   <p><b>小标题</b></p>
 *
 * @param isArticle Whether it is one, and no fragment of somebody's HTML.
 */
export function joinTexts(tree: Root, isArticle: boolean): void {
  const isTarget = targetsOf(tree)
  const isTwin = twinsInLines()
  // Looked for once: a line may have any number of spans and comments.
  const soles = new Map<Root | Element, Nodes | undefined>()
  const hasAll = (element: Element, parent: Root | Element): boolean => {
    if (parent.type === 'root') return false
    if (!soles.has(parent)) soles.set(parent, soleIn(parent))
    return soles.get(parent) === element
  }

  const join = (parent: Root | Element, isVerbatim: boolean): void => {
    let isParted = false
    let before: Nodes | undefined
    for (const child of parent.children) {
      if (child.type === 'text') {
        if (!isVerbatim) child.value = withoutZeroWidth(child.value)
        isParted ||= child.value === ''
      } else if (child.type === 'element') {
        if (!isVerbatim) followStyle(child)
        if (child.children.length > 0) join(child, isVerbatim || verbatim.has(child.tagName))
        if (!isVerbatim) takeUsualName(child)
        isParted ||= partsText(child, parent) || goesOn(child, before) || endsWithin(child)
      } else {
        isParted ||= child.type === 'comment'
        continue
      }
      before = child
    }
    if (isParted) parent.children = joined(parent) as Element['children']
    if (parent.type === 'element') trimBreaks(parent)
  }

  const partsText = (element: Element, parent: Root | Element): boolean => {
    const {tagName, children} = element
    if (tagName === 'noscript') return isTwin(element, parent)
    if (tagName === 'wbr' || (tagName === 'input' && element.properties.type === 'hidden')) return true
    if (children.length > 0) {
      return plain.has(tagName)
        ? saysLooks(element, isTarget) && (hasAll(element, parent) || children.every(isBlankText))
        : isRepeated(element, parent, isArticle)
    }
    if (!hasAttributes(element)) return plain.has(tagName) || marks.has(tagName)
    const name = placeName(element)
    return name !== undefined && !isTarget(name)
  }

  const joined = (parent: Root | Element): Nodes[] => {
    const out: Nodes[] = []
    for (const child of parent.children) {
      if (child.type === 'comment' || (child.type === 'text' && child.value === '')) continue
      if (child.type === 'element' && partsText(child, parent)) {
        if (child.tagName !== 'noscript') for (const inner of child.children) put(inner, out)
      } else if (child.type === 'element' && endsWithin(child))
        for (const part of partedParagraphs(child)) put(part, out)
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

function saysLooks({properties}: Element, isTarget: (name: string) => boolean): boolean {
  for (const name in properties) {
    if (!looks.has(name) && (name !== 'id' || isTarget(String(properties.id)))) return false
  }
  const {style} = properties
  if (style === undefined) return true
  // Few styles say the usual, and looking costs less than replacing.
  return typeof style === 'string' && !(telling.test(style) && telling.test(style.replace(usual, '')))
}

function isPlain(node: Nodes): node is Element {
  return node.type === 'element' && plain.has(node.tagName)
}

/** Whether a span holds nothing but blanks, right in it: spans may be nested to any depth. */
function isBlankSpan(node: Nodes): boolean {
  return isPlain(node) && node.children.every(isBlankText)
}

/** The one child that is neither a blank, maybe in a span, nor a comment; `undefined` where there are more. */
function soleIn({children}: Element): Nodes | undefined {
  let sole: Nodes | undefined
  for (const child of children) {
    if (child.type === 'comment' || isBlankText(child)) continue
    if (isPlain(child) && child.children.every((inner) => isBlankText(inner) || isBlankSpan(inner))) continue
    if (sole) return undefined
    sole = child
  }
  return sole
}
