import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Plugin, unified} from 'unified'
import type {VFile} from 'vfile'
import {ifPossible} from './ground/if-possible.ts'

/** What a reader sees of a document, piece by piece. */
interface Outline {
  /** All words without blanks, and where in the Markdown they stand. */
  text: string
  lines: Array<{from: number; line: number}>
  links: Piece[]
  images: Piece[]
  headings: Piece[]
  /** Holds a formula, which the reader takes for text and emphasis. */
  math: boolean
}

interface Piece {
  shown: string
  line: number
}

const reader = unified().use(remarkParse).use(remarkGfm).freeze()

/**
 * Behind the option `verify`, reads the Markdown again as CommonMark with GFM and compares its text, links, images and
 * headings with the tree that it was written from. Every kind that differs is a message that says what, and in which
 * line.
 */
export const remarkVerify: Plugin<[], Root, string> = function () {
  const compile = this.compiler as (tree: Root, file: VFile) => string
  const verified = (tree: Root, file: VFile) => {
    const markdown = compile(tree, file)
    compare(tree, markdown, file)
    return markdown
  }
  this.compiler = verified as typeof this.compiler
}

function compare(tree: Root, markdown: string, file: VFile): void {
  const meant = outline(tree)
  const read = outline(reader.parse(markdown) as Root)
  if (meant.math) for (const side of [meant, read]) withoutMarkers(side)
  for (const kind of ['headings', 'links', 'images'] as const) {
    const difference = firstDifference(meant[kind], read[kind])
    if (difference !== undefined) report(file, kind, difference)
  }
  if (meant.text === read.text) return
  let at = 0
  while (meant.text[at] === read.text[at]) at++
  report(file, 'text', {
    wanted: excerpt(meant.text, at),
    found: excerpt(read.text, at),
    line: read.lines.findLast(({from}) => from <= at)?.line ?? 1,
  })
}

function firstDifference(meant: Piece[], read: Piece[]) {
  for (let index = 0; index < Math.max(meant.length, read.length); index++) {
    const [wanted, found] = [meant[index], read[index]]
    if (wanted?.shown === found?.shown) continue
    return {wanted: wanted?.shown, found: found?.shown, line: found?.line ?? read.at(-1)?.line ?? 1}
  }
  return undefined
}

function report(
  file: VFile,
  kind: string,
  {wanted, found, line}: {wanted: string | undefined; found: string | undefined; line: number},
): void {
  const was = found === undefined ? 'is not there' : `is read as \`${found}\``
  const reason = wanted === undefined ? `Nothing in the article is \`${found}\`` : `\`${wanted}\` ${was}`
  file.message(`${reason} in line ${line} of the Markdown, expected the same ${kind}`, {
    source: 'newsdown',
    ruleId: 'verify',
  })
}

function excerpt(text: string, at: number): string {
  return text.slice(Math.max(0, at - 10), at + 20)
}

function outline(tree: Root): Outline {
  const result: Outline = {text: '', lines: [], links: [], images: [], headings: [], math: false}
  look(tree, result)
  return result
}

function look(node: Nodes, result: Outline): void {
  const line = node.position?.start.line ?? 1
  const from = result.text.length
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'html') {
    result.lines.push({from, line})
    // A line break in a table cell can only be written as `<br>`.
    if (node.value !== '<br>') result.text += squeeze(node.value)
  } else if (node.type === 'image') {
    result.images.push({shown: `![${squeeze(node.alt ?? '')}](${plainTarget(node.url)})`, line})
  }
  if ((node.type as string) === 'inlineMath' || (node.type as string) === 'math') {
    result.math = true
    result.text += squeeze((node as {value?: string}).value ?? '')
  }
  if (!('children' in node)) return
  for (const child of node.children) look(child, result)
  const shown = result.text.slice(from)
  if (node.type === 'heading') result.headings.push({shown: `${'#'.repeat(node.depth)} ${shown}`, line})
  if (node.type === 'link' && !isBare(node.url, shown)) {
    result.links.push({shown: `[${shown}](${plainTarget(node.url)})`, line})
  }
}

/** Takes away what a formula and Markdown both use. */
function withoutMarkers(side: Outline): void {
  const strip = (text: string) => text.replace(/[$\\*_~]/g, '')
  side.text = strip(side.text)
  for (const piece of [...side.headings, ...side.links]) piece.shown = strip(piece.shown)
}

/** An address that is its own text is a link to GFM also where it was none in the article. */
function isBare(url: string, shown: string): boolean {
  return /^[\x21-\x7e]+$/.test(shown) && [shown, `mailto:${shown}`, `http://${shown}`].includes(url)
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

/** A target however it is percent-encoded. */
function plainTarget(url: string): string {
  return (ifPossible(() => decodeURI(url.trim())) ?? url.trim()).replace(/\s/g, '%20')
}
