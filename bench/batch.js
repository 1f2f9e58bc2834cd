import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {sum} from './articles.js'
import {median} from './cold-start.js'
import {convert, tools, works} from './tools.js'

/** As many files are given to the peers; their time grows with the number of files and with nothing else. */
const most = 60

/**
 * Table 3: a folder of files to a folder of files on two cores. Peers that take one file a run are run by `xargs -P2`
 * over some of the files, and their time is scaled to all.
 * @returns `{files, megabytes, rows: {name, seconds}[]}`
 */
export function measureBatches(articles) {
  const folder = mkdtempSync(join(tmpdir(), 'batch-'))
  const path = (...names) => join(folder, ...names)
  for (const name of ['txt', 'html', 'out']) mkdirSync(path(name))
  articles.forEach(({source, html}, index) => {
    writeFileSync(path('txt', `${index}.txt`), source)
    writeFileSync(path('html', `${index}.html`), html)
  })
  const rows = [1, 2].map((jobs) => ({name: `newsdown --jobs ${jobs}`, seconds: ours(path, jobs)}))
  const files = {source: path('txt', '0.txt'), page: path('html', '0.html'), html: articles[0].html}
  for (const tool of tools.filter(({shell}) => shell)) {
    if (works(tool, files)) rows.push({name: `xargs -P2 ${tool.name}`, seconds: theirs(path, tool, articles.length)})
  }
  rmSync(folder, {recursive: true})
  return {files: articles.length, megabytes: sum(articles) / 1e6, rows}
}

function ours(path, jobs) {
  const times = [0, 1, 2].map((run) => {
    const out = path('out', `${jobs}-${run}`)
    return time(process.execPath, [convert, '-q', '-j', String(jobs), '-d', out, path('txt')])
  })
  return median(times)
}

function theirs(path, {name, shell}, count) {
  const step = Math.max(1, Math.floor(count / most))
  const numbers = Array.from({length: Math.min(most, count)}, (_, index) => index * step)
  mkdirSync(path('out', name))
  const pairs = numbers.flatMap((number) => [path('html', `${number}.html`), path('out', name, `${number}.md`)])
  const seconds = time('xargs', ['-0', '-n2', '-P2', 'sh', '-c', `${shell} 2>/dev/null`, 'sh'], pairs.join('\0'))
  return (seconds * count) / numbers.length
}

function time(program, args, input) {
  const begin = performance.now()
  const {status, stderr} = spawnSync(program, args, {input})
  if (status !== 0 && program === process.execPath) throw new Error(String(stderr))
  return (performance.now() - begin) / 1000
}
