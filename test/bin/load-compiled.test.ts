import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
// @ts-expect-error: it is JavaScript, because it must run before anything is built.
import {loadCompiled} from '../../bin/load-compiled.js'

const folder = mkdtempSync(join(tmpdir(), 'load-compiled-'))
const file = join(folder, 'program.cjs')
const compiled = join(folder, 'program.compiled')
writeFileSync(
  file,
  "exports.name = require('node:path').basename(__filename); exports.load = (url) => importOutside(url)",
)
afterAll(() => rmSync(folder, {recursive: true}))

test('runs the same with kept code and without it', () => {
  const first = loadCompiled(file, compiled)
  expect(first.exports.name).toBe('program.cjs')
  writeFileSync(compiled, first.script.createCachedData())
  const second = loadCompiled(file, compiled)
  expect(second.script.cachedDataRejected).toBe(false)
  expect(second.exports.name).toBe('program.cjs')
})

test('compiles where V8 refuses what was kept', () => {
  const other = join(folder, 'other.cjs')
  writeFileSync(other, "exports.name = 'other'")
  writeFileSync(compiled, 'no code')
  const {exports, script} = loadCompiled(other, compiled)
  expect(script.cachedDataRejected).toBe(true)
  expect(exports.name).toBe('other')
})

test('lets a program import modules that are found at run time', async () => {
  const {exports} = loadCompiled(file, '')
  const {found} = await exports.load('data:text/javascript,export const found = 1')
  expect(found).toBe(1)
})
