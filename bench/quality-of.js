// node quality-of.js PEER FOLDER: converts the articles of a folder with one library, in a process of its own, and
// prints the sums of what judge.js counts as JSON.
import {spawnSync} from 'node:child_process'
import {articlesBelow} from './articles.js'
import {figures, judge} from './judge.js'
import {peers} from './peers.js'

const [name, folder] = process.argv.slice(2)
const articles = articlesBelow(folder)
const convert = await load()
for (const method of ['log', 'warn', 'error']) console[method] = () => {}

const sums = Object.fromEntries(figures.map((figure) => [figure, 0]))
let failed = 0
for (const article of articles) {
  let written
  try {
    written = await convert(article)
  } catch {
    failed++
    continue
  }
  const {markdown, said} = typeof written === 'string' ? {markdown: written} : written
  for (const [figure, number] of Object.entries(judge(article.html, markdown, said))) sums[figure] += number
}
process.stdout.write(JSON.stringify({...sums, failed, articles: articles.length}))

/** Ours also says what it left out; pandoc is no library. */
async function load() {
  if (name === 'newsdown') {
    const {createConverter} = await import('../dist/index.js')
    const ours = createConverter()
    return ({source}) => {
      const {markdown, frontMatter, ledger} = ours(source)
      return {markdown, said: [JSON.stringify(frontMatter), ...ledger.map(({text}) => text)].join('\n')}
    }
  }
  if (name === 'pandoc') {
    return ({html}) => {
      const {status, stdout} = spawnSync('pandoc', ['-f', 'html', '-t', 'gfm', '--wrap=none'], {input: html})
      if (status !== 0) throw new Error('pandoc failed')
      return stdout.toString()
    }
  }
  return peers.find((peer) => peer.name === name).load()
}
