import type {Element, Nodes, Root, Text} from 'hast'
import {type Conversion, isArticle} from '../conversion.ts'
import {
  blank,
  firmBlank,
  isBlankCode,
  isDropped,
  joinsWithoutBlank,
  needsLook,
  newline,
  plainClass,
  wideBlank,
} from '../ground/blanks.ts'
import {block, showing} from '../ground/element-kinds.ts'
import {text} from '../ground/hast-node.ts'

/**
 * Elements before and behind which a line ends: blocks, those of old HTML too, breaks, and what tables and forms hold.
 */
const lineEnds = new Set([
  ...block,
  ...'br caption col colgroup dir footnote-definition head listing optgroup option plaintext xmp'.split(' '),
])
/** Elements whose blanks all count. */
const verbatim = new Set('listing math plaintext pre script style svg textarea xmp'.split(' '))
/** Code within a line. */
const inlineCode = ['code', 'kbd', 'samp']
/**
 * Elements that show something where they stand. The blanks in a `<picture>` are looked at, as it is gone in the end.
 */
const shown = new Set([...showing, ...inlineCode, 'footnote-reference', 'input', 'select', 'textarea'])
shown.delete('picture')

/** Where on a line the walk is. */
interface Line {
  /** The last character that is seen on this line; 0 where there is none yet. */
  before: number
  /** The text that it stands in, and the link that this text is part of. */
  text: Text | undefined
  textLink: Element | undefined
  /** A blank that is not placed yet: what kind, in which text and link it was found. */
  kind: number
  owner: Text | undefined
  ownerLink: Element | undefined
  link: Element | undefined
  /** Children before which a blank has to be put once the walk is over, by their parents. */
  insertions: Map<Root | Element, Set<unknown>>
  parents: Array<Root | Element>
  french: boolean
  isArticle: boolean
}

/**
 * Collapses white space as a browser does (CSS Text 3 §4.1) and tidies it: a newline between two CJK characters is
 * nothing, indents and characters that show nothing go, a no-break space is a blank but for French punctuation, blanks
 * at the edges of links move out, or vanish beside CJK. `pre` stays as it is.
 *
 *     关注他<a> @name</a>   →   关注他<a>@name</a>   NYT
 */
export function tidyWhitespace(tree: Root, conversion: Conversion): void {
  const lang = conversion.facts.lang ?? ''
  const line: Line = {
    before: 0,
    text: undefined,
    textLink: undefined,
    kind: 0,
    owner: undefined,
    ownerLink: undefined,
    link: undefined,
    insertions: new Map(),
    parents: [],
    french: lang === 'fr' || lang.startsWith('fr-'),
    isArticle: isArticle(conversion),
  }
  walk(tree, line)
  for (const [parent, nodes] of line.insertions) {
    parent.children = parent.children.flatMap((child) => (nodes.has(child) ? [text(' '), child] : [child])) as never
  }
}

function walk(parent: Root | Element, line: Line): void {
  const {children} = parent
  line.parents.push(parent)
  let empty = false
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    if (child.type === 'text') {
      visitText(child, line)
      empty ||= child.value === ''
    } else if (child.type === 'element') {
      visitElement(child, line, children[index + 1])
      empty ||= child.tagName === 'p' && child.children.length === 0
    }
  }
  line.parents.pop()
  // A text may lose its last blank only later, but it never loses all of itself then.
  if (empty) {
    parent.children = children.filter((child) =>
      child.type === 'text'
        ? child.value !== '' || child === line.owner
        : !(child.type === 'element' && child.tagName === 'p' && child.children.length === 0),
    ) as typeof children
  }
}

function visitElement(element: Element, line: Line, next: Nodes | undefined): void {
  const {tagName} = element
  if (lineEnds.has(tagName)) {
    endLine(line)
    if (!verbatim.has(tagName)) walk(element, line)
    endLine(line)
    return
  }
  const isOdd = tagName === 'unknown-element' && element.children.length === 0
  if (isOdd || shown.has(tagName)) {
    const isAfterBlank = line.before === 0 || line.kind !== 0
    place(line, 0x41, element)
    see(line, 0x41, undefined)
    if (inlineCode.includes(tagName)) {
      tidyCode(element)
      // A fragment may come of Markdown, and is to come back as it was.
      if (line.isArticle) trimCode(element, isAfterBlank, isBeforeBlank(next, line.parents.at(-1)!))
    }
    return
  }
  if (tagName !== 'a') {
    walk(element, line)
    return
  }
  const outer = line.link
  line.link = element
  walk(element, line)
  line.link = outer
}

/** Takes the blanks at the edges of code off that are one with the blanks beside it: `甲 <code> b </code> 丙`. */
function trimCode({children}: Element, isAfterBlank: boolean, isBeforeBlank: boolean): void {
  const [first, last] = [children[0], children.at(-1)]
  if (isAfterBlank && first?.type === 'text' && first.value !== ' ') first.value = first.value.replace(/^ /, '')
  if (isBeforeBlank && last?.type === 'text' && last.value !== ' ') last.value = last.value.replace(/ $/, '')
}

/** Whether a blank stands behind, or the line ends. */
function isBeforeBlank(next: Nodes | undefined, parent: Root | Element): boolean {
  if (next === undefined) return parent.type === 'root' || lineEnds.has(parent.tagName)
  if (next.type === 'text') return /^[ \t\n\f\r]/.test(next.value)
  return next.type === 'element' && lineEnds.has(next.tagName)
}

/** In code, each run of white space is one blank, also at its edges. */
function tidyCode(element: Element): void {
  for (const child of element.children) {
    if (child.type === 'text') child.value = child.value.replace(/[ \t\n\f\r]+/g, ' ')
    else if (child.type === 'element' && child.tagName !== 'pre') tidyCode(child)
  }
}

function endLine(line: Line): void {
  // A full-width blank at a line's end.
  if (line.before === 0x3000 && line.text) line.text.value = line.text.value.replace(/(?<!\u3000)\u3000+$/, '')
  line.before = 0
  line.text = undefined
  line.kind = 0
  line.owner = undefined
}

function visitText(node: Text, line: Line): void {
  const {value} = node
  const {length} = value
  let out = ''
  let from = 0
  node.value = ''
  for (let at = 0; at < length; at++) {
    const code = value.charCodeAt(at)
    if (!needsLook(code)) {
      if (line.kind !== 0) {
        out += value.slice(from, at)
        from = at
        node.value = out
        place(line, code, node)
        out = node.value
      }
      at = endOfPlain(value, at)
      see(line, value.charCodeAt(at), node)
      continue
    }
    if (line.french && staysFrench(value, at, code)) continue
    if (isBlankCode(code)) {
      out += value.slice(from, at)
      from = at + 1
      pend(line, node, code)
      continue
    }
    if (code === 0x3000) {
      if (line.before === 0 || line.before === 0x3000) {
        out += value.slice(from, at)
        from = at + 1
      } else {
        // Wide enough for the blanks beside it.
        line.kind = 0
        line.owner = undefined
        see(line, code, node)
      }
      continue
    }
    if (isDropped(value, at, code, line.before)) {
      out += value.slice(from, at)
      from = at + 1
      continue
    }
    if (line.kind !== 0) {
      out += value.slice(from, at)
      from = at
      node.value = out
      place(line, code, node)
      out = node.value
    }
    see(line, code, node)
  }
  node.value = from === 0 && out === '' ? value : out + value.slice(from)
}

/** Notes the last character that is seen, and the text that it stands in. */
function see(line: Line, code: number, text: Text | undefined): void {
  line.before = code
  line.text = text
  line.textLink = line.link
}

/** A bound on the words, since V8 keeps a place to come back to for each: it ran out of stack at 20 MB of a text. */
const plainRun = new RegExp(`${plainClass}+(?: ${plainClass}+){0,9999}`, 'y')

/**
 * The last character of a run that may stay as it is: one blank between two words is nothing to look at. Texts are
 * slices of the source, in which a pattern runs several times as fast as a loop.
 */
function endOfPlain(value: string, from: number): number {
  plainRun.lastIndex = from
  plainRun.test(value)
  return plainRun.lastIndex - 1
}

/** French sets `;:!?»` and what follows `«` off by a no-break space. */
function staysFrench(value: string, at: number, code: number): boolean {
  if (code !== 0xa0 && code !== 0x202f) return false
  return ';:!?»'.includes(value[at + 1] ?? '.') || value[at - 1] === '«'
}

/** Notes a blank; nothing comes of it at a line's start or beside a full-width one. */
function pend(line: Line, owner: Text, code: number): void {
  if (line.before === 0 || line.before === wideBlank) return
  const kind = kindOf(code)
  if (line.kind === 0) {
    line.owner = owner
    line.ownerLink = line.link
  }
  if (kind > line.kind) line.kind = kind
}

function kindOf(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return newline
  return code <= 32 ? blank : firmBlank
}

/**
 * Puts the blank that is not placed yet, now that the next character is known, or leaves it out.
 * @param after The next character.
 * @param next What it stands in.
 */
function place(line: Line, after: number, next: Text | Element): void {
  const {kind, owner, ownerLink} = line
  line.kind = 0
  line.owner = undefined
  if (kind === 0 || !owner) return
  if (kind === newline && joinsWithoutBlank(line.before, after)) return
  if (ownerLink === line.link && !(ownerLink && line.textLink !== ownerLink)) {
    owner.value += ' '
    return
  }
  if (ownerLink === undefined) {
    // Before a link, where it belongs.
    owner.value += ' '
    return
  }
  // At an edge of a link: out of it, or gone beside CJK.
  const outside = ownerLink === line.link ? line.before : after
  if (joinsWithoutBlank(outside, 0x4e00)) return
  if (ownerLink === line.link) {
    if (line.text && line.textLink === undefined) line.text.value += ' '
    else if (line.link) insertBefore(line, line.link)
    return
  }
  if (line.link) insertBefore(line, line.link)
  else if (next.type === 'text') next.value += ' '
  else insertBefore(line, next)
}

/** Puts a blank before the node that is visited, or before one that the walk is in. */
function insertBefore({insertions, parents}: Line, node: Element): void {
  const depth = parents.lastIndexOf(node)
  const parent = parents[(depth < 0 ? parents.length : depth) - 1]!
  const nodes = insertions.get(parent)
  if (nodes) nodes.add(node)
  else insertions.set(parent, new Set([node]))
}
