import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {selectAll} from 'hast-util-select'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {visibleText} from '../src/ground/visible-text.ts'
import {createConverter} from '../src/index.ts'
import {resolveOptions} from '../src/options.ts'
import {readSource} from '../src/source/index.ts'
import {letters, type Missing, missingFrom} from './support/account.ts'

const nothing: Missing = {texts: [], characters: '', images: [], links: [], players: []}
const convert = createConverter()

function account(path: string): Missing {
  const source = readFileSync(path)
  const {html, facts} = readSource(source, resolveOptions())
  return missingFrom(html, facts.source, convert(source))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(?:txt|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

const fixtures = resolve(import.meta.dirname, '../fixtures')
const names = filesBelow(fixtures)
  .filter((path) => path.endsWith('.txt'))
  .map((path) => relative(fixtures, path))

test.each(names)('everything of %s is in the output or in the ledger', (name) => {
  expect(account(join(fixtures, name))).toEqual(nothing)
})

test.each(names)('every path in the ledger of %s leads to what was left out', (name) => {
  const source = readFileSync(join(fixtures, name))
  const tree = unified().use(rehypeParse, {fragment: true}).parse(readSource(source, resolveOptions()).html)
  for (const {path, text} of convert(source).ledger) {
    const found = selectAll(path, tree).map((element) => letters(visibleText(element)))
    expect(found, path).toContain(letters(text))
  }
})

/** NEWSDOWN_CORPUS names a folder of archived articles that the same is asked of. */
const corpus = process.env.NEWSDOWN_CORPUS

test.skipIf(!corpus || !existsSync(corpus))(
  'everything of a whole archive is in the output or in the ledger',
  {timeout: 600_000},
  () => {
    const incomplete = filesBelow(corpus!).flatMap((path) => {
      const missing = account(path)
      return Object.values(missing).some(({length}) => length > 0) ? [{path: relative(corpus!, path), ...missing}] : []
    })
    expect(incomplete).toEqual([])
  },
)
