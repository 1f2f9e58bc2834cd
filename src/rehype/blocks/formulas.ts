import type {Element, ElementContent, Nodes, Root} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {findWithin, holds} from '../../ground/find-within.ts'
import {element as makeElement, text as makeText, withChildren} from '../../ground/hast-node.ts'
import {ifPossible} from '../../ground/if-possible.ts'
import {isTexAnnotation} from '../../ground/is-tex-annotation.ts'
import {type LedgerEntry, ledgerEntry} from '../../ledger.ts'

/** Pictures of formulas that carry their TeX as `alt`. */
const pictures = new Set(
  `latex wp-katex-eq mwe-math-fallback-image-inline mwe-math-fallback-image-display tex ee_img`.split(/\s+/),
)
/** Address of Zhihu's pictures of formulas, which copies on other sites keep. */
const ofZhihu = /www\.zhihu\.com\/equation\?tex=([^&#]{1,4000})/
/** What MathJax draws beside the script that holds the TeX. */
const drawn = new Set(['MathJax', 'MathJax_Preview', 'MathJax_Display', 'MathJax_SVG', 'MathJax_CHTML', 'mjx-chtml'])

/** Classes of formulas that a script is to draw: pandoc and Sphinx, kramdown. */
const typed = new Set(['math', 'kdmath', 'arithmatex'])
/** Elements that show a formula. */
const showing = new Set(['div', 'img', 'mjx-container', 'script', 'span'])
/** What stands around TeX in text, and whether the formula is displayed. */
const delimiters = [
  ['\\(', '\\)', false],
  ['\\[', '\\]', true],
  ['$$', '$$', true],
  ['$', '$', false],
] as const

/**
 * Formulas become `<math>` with an annotation in TeX, the one shape that later stages know. What only draws a formula
 * that stands beside it is gone.
 *
 *     <span class="katex"><span class="katex-mathml"><math>…</math></span>…</span>   KaTeX
 *     <script type="math/tex">x^2</script>                                          MathJax 2
 *     <img class="latex" alt="x^2">                                                  WordPress, Wikipedia
 *     <img eeimg="1" alt="x^2">   <span class="ztext-math" data-tex="x^2">…</span>     Zhihu
 *     <span class="math inline">\(x^2\)</span>                                       pandoc, Sphinx
 */
export function findFormulas(parent: Root | Element, ledger: LedgerEntry[]): void {
  const {children} = parent
  let kept: Nodes[] | undefined
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    if (child.type !== 'element') {
      kept?.push(child)
      continue
    }
    const shown = showing.has(child.tagName) ? formula(child, children, index) : undefined
    if (shown === undefined) {
      if (child.tagName === 'math' && holds(child, isTexAnnotation)) note(child, ledger)
      else if (child.children.length > 0) findFormulas(child, ledger)
    } else if (child.tagName !== 'script') note(child, ledger)
    if (shown) children[index] = shown
    if (shown === null) kept ??= children.slice(0, index)
    else kept?.push(children[index]!)
  }
  if (kept) parent.children = kept as Element['children']
}

/** What shows the formula once more goes to the ledger: drawing, MathML, picture; the TeX itself does not. */
function note(element: Element, ledger: LedgerEntry[]): void {
  if (element.tagName === 'annotation' || typedFormula(element)) return
  if (holds(element, 'annotation')) {
    for (const child of element.children) if (child.type === 'element') note(child, ledger)
    return
  }
  const entry = ledgerEntry('formulas/twin', element)
  // The alternative text of a picture is the TeX.
  if (element.tagName === 'img') entry.text = ''
  if (entry.text !== '' || entry.urls) ledger.push(entry)
}

/** The formula that the element shows, `null` where it only draws one, `undefined` where it is none. */
function formula(element: Element, siblings: readonly Nodes[], index: number): Element | null | undefined {
  const {tagName} = element
  if (tagName === 'script') {
    const type = String(element.properties.type ?? '')
    if (!type.startsWith('math/tex')) return undefined
    return math(element.children, type.includes('mode=display'))
  }
  if (tagName === 'mjx-container') return shownAs(findWithin(element, 'math'), element.properties.display === 'true')
  const {dataTex, eeimg, src} = element.properties
  const names = classNames(element)
  if (typeof dataTex === 'string' && dataTex.trim() !== '' && names.includes('ztext-math')) {
    return math([makeText(dataTex)], false)
  }
  const atZhihu = typeof src === 'string' ? ofZhihu.exec(src)?.[1] : undefined
  const isZhihus = eeimg !== undefined || atZhihu !== undefined
  if (names.length === 0 && !isZhihus) return undefined
  if (tagName === 'img') {
    if (!isZhihus && !names.some((name) => pictures.has(name))) return undefined
    const alt = String(element.properties.alt ?? '')
    // Zhihu calls some of them `[公式]`.
    const said = atZhihu !== undefined && /^(?:\[公式\])?$/.test(alt) ? plainTex(atZhihu) : alt
    const tex = said.replace(/^\{\\displaystyle ([\s\S]*)\}$/, '$1')
    return tex.trim() === ''
      ? undefined
      : math(
          [makeText(tex)],
          names.some((name) => name.endsWith('display')),
        )
  }
  if (names.includes('katex') || names.includes('katex-display') || names.includes('mwe-math-element')) {
    return shownAs(findWithin(element, 'math'), names.includes('katex-display'))
  }
  if (names.some((name) => typed.has(name))) return typedFormula(element)
  if (!names.some((name) => drawn.has(name))) return undefined
  const found = findWithin(element, 'math')
  return !found || scriptFollows(siblings, index) ? null : shownAs(found, names.includes('MathJax_Display'))
}

/** TeX as it stands in an address. */
function plainTex(written: string): string {
  return ifPossible(() => decodeURIComponent(written.replaceAll('+', ' '))) ?? ''
}

function shownAs(found: Element | undefined, isDisplayed: boolean): Element | undefined {
  if (!found) return undefined
  return withChildren(
    found,
    found.children,
    isDisplayed || found.properties.display === 'block' ? {display: 'block'} : {},
  )
}

/** Whether the TeX of what is drawn stands behind it: `<span class="MathJax">…</span><script type="math/tex">`. */
function scriptFollows(siblings: readonly Nodes[], index: number): boolean {
  for (const node of siblings.slice(index + 1, index + 4)) {
    if (node.type === 'element') return node.tagName === 'script' && String(node.properties.type).startsWith('math/tex')
  }
  return false
}

/** `<span class="math inline">\(x\)</span>`, before any script has drawn it. */
function typedFormula(element: Element): Element | undefined {
  const [text] = element.children
  if (element.children.length !== 1 || text?.type !== 'text') return undefined
  const value = text.value.trim()
  for (const [open, close, isDisplayed] of delimiters) {
    if (value.length <= open.length + close.length || !value.startsWith(open) || !value.endsWith(close)) continue
    return math([makeText(value.slice(open.length, -close.length))], isDisplayed)
  }
  return undefined
}

function math(tex: ElementContent[], display: boolean): Element {
  const annotation = makeElement('annotation', {encoding: 'application/x-tex'}, tex)
  return makeElement('math', display ? {display: 'block'} : {}, [annotation])
}
