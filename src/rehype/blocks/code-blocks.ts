import type {Element, ElementContent, Nodes, Parents} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {classNames} from '../../ground/class-names.ts'
import {blocksBesideCode, lineCode, linesOfCode} from '../../ground/element-kinds.ts'
import {elementsNamed, holds} from '../../ground/find-within.ts'
import {element as makeElement, text as makeText, withChildren} from '../../ground/hast-node.ts'
import {isElement} from '../../ground/is-element.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {rowsOf} from '../../ground/table-grid.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {type LedgerEntry, ledgerEntry} from '../../ledger.ts'
import {codeLanguages} from './code-languages.ts'

/** Class names that carry a language, each with a highlighter that writes them. */
const languageClass: readonly RegExp[] = [
  /^lang(?:uage)?-([\w+#.-]+)$/, // HTML, Prism, markdown-it; Google prettify
  /^highlight-(?:source|text)-([\w+#.-]+)$/, // GitHub
  /^highlight-(?!(?:area|body|box|container|inner|table|wrap)$)([\w+#.-]+)$/, // Sphinx, Pygments
  /^sourceCode-([\w+#.-]+)$/,
]
/** Words in such places that are no language. */
const noLanguage = new Set('default none nohighlight no-highlight plaintext text plain wrapper code'.split(' '))

const lineNumberRule = 'code/line-numbers'

/** Cells, spans and lists of line numbers. */
const lineNumbers =
  /(?:^|[\s_-])(?:gutter|lineno|linenos|linenodiv|line-numbers?|line-numbers-rows|rouge-gutter|hljs-ln-numbers|blob-num|crayon-nums?|gl|ln|lnt|lntd|ln-num|pre-numbering)(?:$|[\s_])/

/** What they say; `hljs-ln` is a table of code, and Hugo's `lntd` a cell of either. */
const numbersOnly = /^[\s\d.:|]*$/

/**
 * Code as every highlighter writes it becomes `<pre><code class="language-x">`: the language out of classes or
 * `data-lang`, line numbers gone, and a table of line numbers and code is its code.
 * `undefined` where the element is no code block.
 *
 *     <pre class="brush: js">…</pre>                                              SyntaxHighlighter
 *     <div class="highlight-source-js"><pre>…</pre></div>                          GitHub
 *     <table><tr><td class="gutter"><pre>1</pre></td><td class="code"><pre>x</pre></td></tr></table>   Hexo, Rouge, Pygments
 */
export function codeBlock(element: Element, ancestors: readonly Parents[], ledger: LedgerEntry[]): Element | undefined {
  if (
    element.tagName === 'pre' ||
    element.tagName === 'listing' ||
    (isListedLine(element) && !ancestors.some(isListedLine))
  )
    noteLinks(element, ledger)
  if (element.tagName === 'pre') {
    const only = onlyChild(element)
    const {children} = isElement(only, 'code') && !isNumberCell(only) ? only : element
    return block(withoutNumbers(children, ledger), languageOf(element, ancestors))
  }
  if (element.tagName !== 'table' || !hasNumberCell(element)) return undefined
  const cells = rowsOf(element).flatMap((row) => row.cells)
  const numbers = new Set(cells.filter(isNumberCell))
  const code = cells.filter((cell) => !numbers.has(cell))
  if (code.length === 0 || !(code.every(isCodeCell) || isListing(element))) return undefined
  for (const cell of code) noteLinks(cell, ledger)
  for (const cell of numbers) ledger.push(ledgerEntry(lineNumberRule, cell))
  const lines = code.flatMap((cell, index) => (index === 0 ? linesOf(cell) : [newline, ...linesOf(cell)]))
  return block(withoutNumbers(lines, ledger), languageOf(code[0]!, [...ancestors, element]) ?? languageInside(element))
}

/** Whether it is code of a line that becomes a block of lines: `<code>甲<br>乙</code>`. */
function isListedLine(node: Nodes): boolean {
  if (node.type !== 'element' || !lineCode.has(node.tagName)) return false
  return holds(node, linesOfCode) && !holds(node, blocksBesideCode)
}

/** Code is text: links and pictures in it go to the ledger. Links to its own lines lead nowhere else. */
function noteLinks(element: Element, ledger: LedgerEntry[]): void {
  if (!element.children.some(holdsAddress)) return
  const entry = ledgerEntry('code/links', element)
  const urls = entry.urls?.filter((url) => !url.startsWith('#'))
  // Its words stay, and alternative texts are none of them.
  const text = elementsNamed(element, 'img')
    .map(({properties}) => String(properties.alt ?? ''))
    .join(' ')
  if (urls && urls.length > 0) ledger.push({...entry, text: text.trim(), urls})
}

function holdsAddress(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.tagName === 'img' || node.children.some(holdsAddress))
}

const newline = makeText('\n')

function block(children: ElementContent[], language: string | undefined): Element {
  const properties = language === undefined ? {} : {className: [`language-${language}`]}
  return makeElement('pre', {}, [makeElement('code', properties, children)])
}

/** Looks at the element, its `<code>`, and the boxes right around it. */
function languageOf(element: Element, ancestors: readonly Parents[]): string | undefined {
  const inside = element.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'code',
  )
  const around = ancestors
    .slice(-4)
    .reverse()
    .filter((node): node is Element => node.type === 'element')
  for (const each of inside ? [inside, element, ...around] : [element, ...around]) {
    const found = languageAt(each)
    if (found === undefined || (each !== element && ofPeople.has(found))) continue
    return noLanguage.has(found) ? undefined : found
  }
  return undefined
}

/** What people speak; themes say it of a whole page: `<div class="lang-en">`. */
const ofPeople = new Set('ar de en es fr it ja ko nl pt ru zh zh-cn zh-hans zh-hant zh-tw'.split(' '))

function languageInside(element: Element): string | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    const found = languageAt(child) ?? languageInside(child)
    if (found !== undefined) return noLanguage.has(found) ? undefined : found
  }
  return undefined
}

function languageAt(element: Element): string | undefined {
  const {dataEnlighterLanguage, dataLang, dataLanguage, lang} = element.properties
  for (const said of [dataLang, dataLanguage, dataEnlighterLanguage]) {
    if (typeof said === 'string' && said !== '') return said.toLowerCase()
  }
  const names = classNames(element)
  for (const [index, name] of names.entries()) {
    for (const pattern of languageClass) {
      const language = pattern.exec(name)?.[1]
      if (language !== undefined && language !== 'source') return language
    }
    // SyntaxHighlighter: `brush: js; toolbar: false`; highlight.js, pandoc: `hljs js`, `sourceCode python`.
    const brush = /^brush:([\w+#-]*)/.exec(name)
    if (brush) return (brush[1] || names[index + 1] || '').replace(/;$/, '') || undefined
    const next = names[index + 1]
    if (
      (name === 'hljs' || name === 'sourceCode' || name === 'syntaxhighlighter') &&
      next &&
      /^[a-z][\w+#-]*$/.test(next)
    ) {
      if (!next.startsWith('lang')) return next
    }
  }
  // Hexo: `<figure class="highlight python">`.
  const isFigure = element.tagName === 'figure' && names[0] === 'highlight'
  if (element.tagName !== 'pre' && element.tagName !== 'code' && !isFigure) return undefined
  return [...names, String(lang ?? '')].find((name) => codeLanguages.has(name.toLowerCase()))?.toLowerCase()
}

function withoutNumbers(children: readonly ElementContent[], ledger: LedgerEntry[]): ElementContent[] {
  const kept: ElementContent[] = []
  for (const child of children) {
    if (child.type !== 'element') kept.push(child)
    else if (isNumberCell(child)) ledger.push(ledgerEntry(lineNumberRule, child))
    else kept.push(withChildren(child, withoutNumbers(child.children, ledger)))
  }
  return kept
}

/** Nearly no table has one, and this is asked of every table. */
function hasNumberCell({children}: Element): boolean {
  for (const child of children) {
    if (child.type !== 'element' || child.tagName === 'table') continue
    if (child.tagName === 'td' || child.tagName === 'th' ? isNumberCell(child) : hasNumberCell(child)) return true
  }
  return false
}

function isNumberCell(cell: Element): boolean {
  const {className, dataLineNumber} = cell.properties
  if (className === undefined && dataLineNumber === undefined) return false
  if (dataLineNumber === undefined && !lineNumbers.test(classNames(cell).join(' '))) return false
  return numbersOnly.test(visibleText(cell))
}

function isCodeCell(cell: Element): boolean {
  return (
    /(?:^| )(?:code|crayon-code|rouge-code|blob-code|hljs-ln-code|line)/.test(classNames(cell).join(' ')) ||
    cell.children.some(isPre)
  )
}

function isListing(table: Element): boolean {
  return /highlight|rouge|hljs|blob|code|crayon/.test(classNames(table).join(' '))
}

function isPre(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'pre' || node.children.some(isPre))
}

/** A cell's code; SyntaxHighlighter puts each line into a `<div>`. */
function linesOf(cell: Element): ElementContent[] {
  return cell.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return cell.children.some(isPre) && isBlankText(child) ? [] : [child]
    if (
      child.tagName === 'div' &&
      child.children.some((inner) => inner.type === 'element' && (inner.tagName === 'div' || inner.tagName === 'pre'))
    )
      return linesOf(child)
    if (child.tagName === 'div') return [...child.children, newline]
    return child.tagName === 'pre' ? child.children : [child]
  })
}
