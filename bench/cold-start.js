import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {tools, works} from './tools.js'

const runs = 15

/**
 * Table 2: from nothing to one article on stdout, each tool in turn, the median of 15 runs.
 * @returns rows `{name, does, milliseconds}`; none for a tool that is not installed here.
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
      spawnSync(program, rest, {input: tool.readsStdin ? html : undefined})
      times.get(tool.name).push(performance.now() - begin)
    }
  }
  rmSync(folder, {recursive: true})
  return present.map(({name, does = ''}) => ({name, does, milliseconds: median(times.get(name))}))
}

/** The middle one. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}
