// Holds what each renderer shows of the converted articles against markdown-it: the words, which letters are bold and
// italic, and every link, picture, heading, item, quote, cell, line break and piece of code with its place. Needs
// programs that are not ours (cmark-gfm, ruby-kramdown, hugo and pandoc of Debian), so it is no part of `npm test`:
//   npm run test:renderers [-- FOLDER]
// Renderers that are not installed are skipped with a note.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseFragment} from 'parse5'
import {createConverter} from '../../dist/index.js'
import {reference, renderers} from './renderers.js'

const folder = process.argv[2] ?? join(import.meta.dirname, '../../fixtures')
const files = readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
const names = new Set(files)
/** Archives hold articles under any name; beside a source, a `.md` is what comes out of it. */
const sources = files.filter(
  (path) => !['.txt', '.html'].some((end) => names.has(path.replace(/\.md$/, end)) && path.endsWith('.md')),
)
/** Names of files that are shown for each renderer and kind of difference. */
const most = 5

const marks = {b: 1, strong: 1, em: 2, i: 2}
/** Elements whose place is compared, by the name that they are compared by. */
const placed = Object.fromEntries(
  'a img br code pre h1 h2 h3 h4 h5 h6 ul ol li blockquote hr table tr td th=td del s=del sub sup'
    .split(' ')
    .map((entry) => {
      const [name, other = name] = entry.split('=')
      return [name, other]
    }),
)
const unseen = new Set(['head', 'script', 'style', 'template'])

let failures = 0
for (const [name, {preset, unknown, inCommonMark, render}] of Object.entries(renderers)) {
  const convert = createConverter(preset ? {preset} : {})
  const documents = sources
    .map((path) => ({path, text: bodyOf(convert, path)}))
    // Footnotes and formulas are no CommonMark; each renderer has its own way, or none.
    .filter(({text}) => text !== undefined && !/\[\^|\$\$/.test(text) && !unknown?.test(text))
  const texts = documents.map(({text}) => text)
  const wanted = reference(inCommonMark ? texts.map(inCommonMark) : texts)
  const found = render(texts)
  if (found[0] === undefined) {
    console.log(`${name}: not installed, skipped`)
    continue
  }
  const differing = {text: [], bold: [], italic: [], shape: []}
  let letters = 0
  documents.forEach(({path}, index) => {
    const [want, have] = [shownBy(wanted[index]), shownBy(found[index])]
    letters += want.text.length
    if (want.text !== have.text) differing.text.push(`${path}: ${firstDifference(want.text, have.text)}`)
    else if (want.bold !== have.bold) differing.bold.push(path)
    else if (want.italic !== have.italic) differing.italic.push(path)
    else {
      const at = want.shape.findIndex((piece, place) => piece !== have.shape[place])
      if (at >= 0) differing.shape.push(`${path}: ${want.shape[at]} is ${have.shape[at]}`)
    }
  })
  const figures = Object.entries(differing).map(([kind, paths]) => `${kind} ${paths.length}`)
  console.log(`${name}: ${documents.length} articles, ${letters} letters; different: ${figures.join(', ')}`)
  for (const [kind, paths] of Object.entries(differing)) {
    failures += paths.length
    for (const path of paths.slice(0, most)) console.log(`  ${kind}: ${path}`)
  }
}
process.exitCode = failures > 0 ? 1 : 0

/** The Markdown of an article; `undefined` where it is none. */
function bodyOf(convert, path) {
  try {
    return convert(readFileSync(path), {path}).markdown
  } catch (error) {
    if (error.name !== 'ConvertError') throw error
    return undefined
  }
}

/**
 * All that is seen without blanks, a digit for each letter: whether it is bold, whether it is italic, and what stands
 * around which letters.
 */
function shownBy(html) {
  const seen = {text: '', bold: '', italic: '', shape: []}
  const walk = (node, marked) => {
    if (node.nodeName === '#text') {
      const isTask = node.parentNode.nodeName === 'li' || node.parentNode.parentNode?.nodeName === 'li'
      // Some renderers draw the box of a task, others leave its brackets.
      const text = (isTask ? node.value.replace(/^\s*\[[ x]\] /, '') : node.value).replace(/\s/g, '').normalize()
      seen.text += text
      seen.bold += (marked & 1 ? '1' : '0').repeat(text.length)
      seen.italic += (marked & 2 ? '1' : '0').repeat(text.length)
    }
    if (unseen.has(node.nodeName)) return
    const own = marked | (marks[node.nodeName] ?? 0)
    const from = seen.text.length
    for (const child of node.childNodes ?? []) walk(child, own)
    const piece = pieceOf(node, seen.text.slice(from))
    if (piece) seen.shape.push(`${piece} ${from}-${seen.text.length}`)
  }
  walk(parseFragment(html), 0)
  return seen
}

/** What is compared of an element; nothing of an address that the renderer has made a link by itself. */
function pieceOf({nodeName, attrs}, text) {
  const name = placed[nodeName]
  const said = Object.fromEntries((attrs ?? []).map(({name, value}) => [name, value]))
  if (name === 'img') return `img ${addressOf(said.src)} ${(said.alt ?? '').replace(/\s+/g, ' ')} ${said.title ?? ''}`
  if (name !== 'a') return name
  if (said.href === undefined || said.href.replace(/^(?:mailto:|http:\/\/)/, '') === text) return undefined
  return `a ${addressOf(said.href)} ${said.title ?? ''}`
}

/** An address however it is percent-encoded. */
function addressOf(url) {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function firstDifference(want, have) {
  let at = 0
  while (want[at] === have[at]) at++
  return `${JSON.stringify(want.slice(Math.max(0, at - 10), at + 20))} is ${JSON.stringify(have.slice(Math.max(0, at - 10), at + 20))}`
}
