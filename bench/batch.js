import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {sum} from './articles.js'
import {median} from './cold-start.js'
import {environment} from './environment.js'
import {convert, tools, works} from './tools.js'

/** As many files are given to the peers; their time grows with the number of files and with nothing else. */
const most = 60
const rounds = 5

/**
 * Table 3: a folder of files to a folder of files on two cores. Peers that take one file a run are run by `xargs -P2`
 * over some of the files, and their time is scaled to all.
 * All take turns in each round, and are compared with our two jobs in the same round.
 * @returns `{files, megabytes, rows: {name, ratio, seconds}[]}`, medians of the ratios and of the times
 */
export function measureBatches(articles) {
  const folder = mkdtempSync(join(tmpdir(), 'batch-'))
  const path = (...names) => join(folder, ...names)
  for (const name of ['txt', 'html', 'out']) mkdirSync(path(name))
  articles.forEach(({source, html}, index) => {
    writeFileSync(path('txt', `${index}.txt`), source)
    writeFileSync(path('html', `${index}.html`), html)
  })
  const files = {source: path('txt', '0.txt'), page: path('html', '0.html'), html: articles[0].html}
  const runs = [
    {name: 'newsdown --jobs 2', run: (round) => ours(path, 2, round)},
    {name: 'newsdown --jobs 1', run: (round) => ours(path, 1, round)},
    ...tools
      .filter((tool) => tool.shell && works(tool, files))
      .map((tool) => ({name: `xargs -P2 ${tool.name}`, run: () => theirs(path, tool, articles.length)})),
  ].map((run) => ({...run, times: []}))
  for (let round = 0; round < rounds; round++) for (const {run, times} of runs) times.push(run(round))
  rmSync(folder, {recursive: true})
  const [two] = runs
  const rows = runs.map(({name, times}) => ({
    name,
    ratio: median(times.map((time, round) => time / two.times[round])),
    seconds: median(times),
  }))
  return {files: articles.length, megabytes: sum(articles) / 1e6, rows}
}

function ours(path, jobs, round) {
  return time(process.execPath, [convert, '-q', '-j', String(jobs), '-d', path('out', `${jobs}-${round}`), path('txt')])
}

function theirs(path, {name, shell}, count) {
  const step = Math.max(1, Math.floor(count / most))
  const numbers = Array.from({length: Math.min(most, count)}, (_, index) => index * step)
  mkdirSync(path('out', name), {recursive: true})
  const pairs = numbers.flatMap((number) => [path('html', `${number}.html`), path('out', name, `${number}.md`)])
  const seconds = time('xargs', ['-0', '-n2', '-P2', 'sh', '-c', `${shell} 2>/dev/null`, 'sh'], pairs.join('\0'))
  return (seconds * count) / numbers.length
}

function time(program, args, input) {
  const begin = performance.now()
  const {status, stderr} = spawnSync(program, args, {env: environment, input})
  if (status !== 0 && program === process.execPath) throw new Error(String(stderr))
  return (performance.now() - begin) / 1000
}
