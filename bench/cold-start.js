import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {environment} from './environment.js'
import {tools, works} from './tools.js'

const runs = 25

/**
 * Table 2: from nothing to one article on stdout, each tool in turn, compared with bare Node in the same round.
 * @returns rows `{name, does, ratio, milliseconds}`: medians of the ratios to bare Node and of the times; none for a
 *   tool that is not installed here.
 */
export function measureColdStarts({source, html}) {
  const folder = mkdtempSync(join(tmpdir(), 'cold-start-'))
  const files = {source: join(folder, 'article.txt'), page: join(folder, 'article.html'), html}
  writeFileSync(files.source, source)
  writeFileSync(files.page, html)
  const present = tools.filter((tool) => works(tool, files))
  const times = new Map(present.map(({name}) => [name, []]))
  for (let run = 0; run < runs; run++) {
    for (const tool of present) {
      const [program, ...rest] = tool.start(files)
      const begin = performance.now()
      spawnSync(program, rest, {env: environment, input: tool.readsStdin ? html : undefined})
      times.get(tool.name).push(performance.now() - begin)
    }
  }
  rmSync(folder, {recursive: true})
  const bare = times.get(present[0].name)
  return present.map(({name, does = ''}) => ({
    name,
    does,
    ratio: median(times.get(name).map((time, run) => time / bare[run])),
    milliseconds: median(times.get(name)),
  }))
}

/** The middle one. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}
