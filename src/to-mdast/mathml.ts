import type {Element, Nodes} from 'hast'
import {holds} from '../ground/find-within.ts'
import {wordTable} from '../ground/word-table.ts'
import {verbatimText} from './verbatim-text.ts'

/** Elements that put signs over, under or beside each other, which plain text cannot show. */
const arranging = new Set('mfrac mover mroot msqrt msub msubsup msup mtable munder munderover mmultiscripts'.split(' '))

/** Names that TeX knows as words of their own. */
const functions = new Set(
  `arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max
  min Pr sec sin sinh sup tan tanh`.split(/\s+/),
)

/** Signs that stand for a command; TeX of today reads all others as they are. */
const signs: Readonly<Record<string, string>> = {
  '−': '-',
  '\u2061': '',
  '\u2062': '',
  '\u2063': ',',
  '\u2064': '',
  '\u00a0': '',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  $: '\\$',
  _: '\\_',
  '\\': '\\backslash ',
  '∑': '\\sum ',
  '∏': '\\prod ',
  '∫': '\\int ',
}
/** Signs over and under something. */
const accents = wordTable(
  String.raw`¯:\bar ‾:\overline _:\underline ^:\hat ˆ:\hat ~:\tilde ˜:\tilde →:\vec ⃗:\vec ˙:\dot ¨:\ddot ⏞:\overbrace ⏟:\underbrace`,
)

/** TeX of presentation MathML (MathML Core); `undefined` where it is a row of signs that reads as well as text. */
export function texOfMathml(math: Element): string | undefined {
  return holds(math, arranging) ? row(math).replace(/\s+/g, ' ').trim() : undefined
}

function elements(node: Element): Element[] {
  return node.children.filter((child): child is Element => child.type === 'element')
}

function row(node: Element): string {
  let text = ''
  for (const child of node.children) {
    const piece = tex(child)
    // A command and the letters behind it would be one word.
    text += /\\[a-zA-Z]+$/.test(text) && /^[a-zA-Z]/.test(piece) ? ` ${piece}` : piece
  }
  return text
}

function tex(node: Nodes): string {
  if (node.type === 'text') return node.value.trim() === '' ? '' : escaped(node.value.trim())
  if (node.type !== 'element') return ''
  const [first, second, third] = elements(node)
  switch (node.tagName) {
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      return ''
    case 'mi':
      return identifier(verbatimText(node).trim())
    case 'mtext':
    case 'ms':
      return `\\text{${verbatimText(node)
        .replace(/\s+/g, ' ')
        .replace(/[{}\\$%#&_]/g, '\\$&')}}`
    case 'mspace':
      return '\\ '
    case 'mfrac':
      return `\\frac${group(first)}${group(second)}`
    case 'msqrt':
      return `\\sqrt{${row(node)}}`
    case 'mroot':
      return `\\sqrt[${second ? tex(second) : ''}]${group(first)}`
    case 'msup':
      return `${base(first)}^${index(second)}`
    case 'msub':
      return `${base(first)}_${index(second)}`
    case 'msubsup':
    case 'munderover':
      return `${base(first)}_${index(second)}^${index(third)}`
    case 'mover':
    case 'munder':
      return over(node.tagName, first, second)
    case 'mmultiscripts':
      return multiscripts(elements(node))
    case 'mtable':
      return `\\begin{matrix}${elements(node).map(cells).join(' \\\\ ')}\\end{matrix}`
    case 'mfenced':
      return fenced(node)
    default:
      return row(node)
  }
}

/** A base, pairs of a low and a high index behind it, and after `<mprescripts/>` those in front of it. */
function multiscripts([first, ...indices]: Element[]): string {
  const middle = indices.findIndex(({tagName}) => tagName === 'mprescripts')
  const behind = middle < 0 ? indices : indices.slice(0, middle)
  const inFront = middle < 0 ? [] : indices.slice(middle + 1)
  return `${pairs(inFront, '{}')}${base(first)}${pairs(behind, '')}`
}

/** Pairs of indices; each needs a base of its own, as TeX refuses a second index. */
function pairs(indices: Element[], firstBase: string): string {
  let text = ''
  for (let at = 0; at < indices.length; at += 2) {
    const low = index(indices[at])
    const high = index(indices[at + 1])
    if (low === '{}' && high === '{}') continue
    text += text === '' ? firstBase : '{}'
    if (low !== '{}') text += `_${low}`
    if (high !== '{}') text += `^${high}`
  }
  return text
}

function cells(line: Element): string {
  return elements(line).map(row).join(' & ')
}

function fenced(node: Element): string {
  const {open = '(', close = ')', separators = ','} = node.properties
  return `${escaped(String(open))}${elements(node)
    .map(tex)
    .join(String(separators).trim()[0] ?? '')}${escaped(String(close))}`
}

function over(tagName: string, first: Element | undefined, second: Element | undefined): string {
  const accent = second ? accents.get(verbatimText(second).trim()) : undefined
  if (accent !== undefined) return `${accent}${group(first)}`
  return `${base(first)}${tagName === 'mover' ? '^' : '_'}${index(second)}`
}

function identifier(name: string): string {
  if (functions.has(name)) return `\\${name} `
  return /^[A-Za-z]{2,}$/.test(name) ? `\\mathrm{${name}}` : escaped(name)
}

function escaped(text: string): string {
  let result = ''
  for (const character of text) result += signs[character] ?? character
  return result
}

function group(node: Element | undefined): string {
  return `{${node ? tex(node).trim() : ''}}`
}

/** What stands high or low: a letter or digit needs no braces. */
function index(node: Element | undefined): string {
  const text = node ? tex(node).trim() : ''
  return /^[A-Za-z0-9]$/.test(text) ? text : `{${text}}`
}

/** What bears an index: one sign, one command, or a group. */
function base(node: Element | undefined): string {
  const text = node ? tex(node).trim() : ''
  return /^(?:.|\\[a-zA-Z]+)$/su.test(text) ? text : `{${text}}`
}
