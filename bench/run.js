// npm run bench [-- FOLDER] [-- --save]: prints four tables. FOLDER holds articles (default: fixtures, repeated);
// `--save` writes the tables to README.md and draws figure.svg. `npm run bench -- quality [FOLDER]` counts faults
// instead.
import {readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {readArticles, sum} from './articles.js'
import {measureBatches} from './batch.js'
import {measureColdStarts} from './cold-start.js'
import {drawFigure} from './figure.js'
import {measureGrowth} from './growth.js'
import {measureLibraries} from './library.js'
import {describeMachine} from './machine.js'
import {prepare} from './prepare.js'
import {measureQuality} from './quality.js'
import {batchTable, coldStartTable, growthSentence, growthTable, libraryTable} from './tables.js'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const {values, positionals} = parseArgs({allowPositionals: true, options: {save: {type: 'boolean'}}})
const isQuality = positionals[0] === 'quality'
const given = positionals[isQuality ? 1 : 0]
const folder = given ? resolve(process.env.INIT_CWD ?? '.', given) : here('../fixtures')

if (isQuality) {
  measureQuality({folder, save: values.save})
  process.exit()
}

prepare()
const articles = readArticles(folder)
const written = []
const print = (text) => {
  written.push(text)
  console.log(`${text}\n`)
}

print(
  `Measured on ${describeMachine()}, with ${articles.length.toLocaleString('en')} articles, ${(sum(articles) / 1e6).toFixed(1)} MB.`,
)
const libraries = await measureLibraries(folder)
print(libraryTable(libraries))
const middle = articles.toSorted((a, b) => a.bytes - b.bytes)[articles.length >> 1]
const coldStarts = measureColdStarts(middle)
print(coldStartTable(coldStarts))
print(batchTable(measureBatches(articles)))
const growth = measureGrowth()
print(growthTable(growth))
print(growthSentence(growth))

if (values.save) {
  const [head] = readFileSync(here('README.md'), 'utf8').split('<!-- figures -->')
  writeFileSync(here('README.md'), `${head}<!-- figures -->\n\n${written.join('\n\n')}\n`)
  writeFileSync(here('figure.svg'), drawFigure(libraries, coldStarts))
}
