// Holds what each renderer shows of the converted articles against markdown-it: the words, and which letters are bold
// and italic. Needs programs that are not ours (cmark-gfm, ruby-kramdown and hugo of Debian), so it is no part of `npm
// test`:
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
const unseen = new Set(['head', 'script', 'style', 'template'])

let failures = 0
for (const [name, {preset, unknown, render}] of Object.entries(renderers)) {
  const convert = createConverter(preset ? {preset} : {})
  const documents = sources
    .map((path) => ({path, text: bodyOf(convert, path)}))
    // Footnotes and formulas are no CommonMark; each renderer has its own way, or none.
    .filter(({text}) => text !== undefined && !/\[\^|\$\$/.test(text) && !unknown?.test(text))
  const texts = documents.map(({text}) => text)
  const wanted = reference(texts)
  const found = render(texts)
  if (found[0] === undefined) {
    console.log(`${name}: not installed, skipped`)
    continue
  }
  const differing = {text: [], bold: [], italic: []}
  let letters = 0
  documents.forEach(({path}, index) => {
    const [want, have] = [lettersOf(wanted[index]), lettersOf(found[index])]
    letters += want.text.length
    if (want.text !== have.text) differing.text.push(`${path}: ${firstDifference(want.text, have.text)}`)
    else if (want.bold !== have.bold) differing.bold.push(path)
    else if (want.italic !== have.italic) differing.italic.push(path)
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

/** All that is seen without blanks, and a digit for each letter: whether it is bold, whether it is italic. */
function lettersOf(html) {
  const pieces = {text: '', bold: '', italic: ''}
  const walk = (node, marked) => {
    if (node.nodeName === '#text') {
      const isTask = node.parentNode.nodeName === 'li' || node.parentNode.parentNode?.nodeName === 'li'
      // Some renderers draw the box of a task, others leave its brackets.
      const text = (isTask ? node.value.replace(/^\s*\[[ x]\] /, '') : node.value).replace(/\s/g, '')
      pieces.text += text
      pieces.bold += (marked & 1 ? '1' : '0').repeat(text.length)
      pieces.italic += (marked & 2 ? '1' : '0').repeat(text.length)
    }
    if (unseen.has(node.nodeName)) return
    const own = marked | (marks[node.nodeName] ?? 0)
    for (const child of node.childNodes ?? []) walk(child, own)
  }
  walk(parseFragment(html), 0)
  return pieces
}

function firstDifference(want, have) {
  let at = 0
  while (want[at] === have[at]) at++
  return `${JSON.stringify(want.slice(Math.max(0, at - 10), at + 20))} is ${JSON.stringify(have.slice(Math.max(0, at - 10), at + 20))}`
}
