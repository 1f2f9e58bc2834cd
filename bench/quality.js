// npm run bench -- quality [FOLDER] [--save]: converts the articles of a folder (default: fixtures) with every library
// that is installed and counts what went wrong (see judge.js). `--save` writes the table to README.md.
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {figures} from './judge.js'
import {peers} from './peers.js'
import {prepare} from './prepare.js'
import {table} from './tables.js'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const marks = ['<!-- quality -->', '<!-- end of quality -->']
const heads = {
  bold: 'bold broken',
  italics: 'italics broken',
  references: 'references',
  stars: 'stray `**`',
  escapes: 'backslashes',
  boilerplate: 'articles with clutter',
  lost: 'letters lost',
}

/** Prints the table of quality for the articles below a folder; writes it to README.md where `save` is set. */
export function measureQuality({folder, save}) {
  prepare()
  const rows = []
  let articles = 0
  for (const {name} of [...peers, {name: 'pandoc'}]) {
    const child = spawnSync(process.execPath, [here('quality-of.js'), name, folder], {encoding: 'utf8'})
    if (child.status !== 0) continue
    const counts = JSON.parse(child.stdout)
    if (counts.failed === counts.articles) continue
    articles = counts.articles
    rows.push([name, ...figures.map((figure) => counts[figure].toLocaleString('en'))])
  }
  const written = `${articles.toLocaleString('en')} articles:\n\n${table(['library', ...figures.map((figure) => heads[figure])], rows)}`
  console.log(written)
  if (!save) return
  const readme = readFileSync(here('README.md'), 'utf8')
  const [before, rest] = readme.split(marks[0])
  writeFileSync(here('README.md'), `${before}${marks[0]}\n\n${written}\n\n${marks[1]}${rest.split(marks[1])[1]}`)
}
