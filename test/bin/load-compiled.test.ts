import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
// @ts-expect-error: it is JavaScript, because it must run before anything is built.
import {builtCode} from '../../bin/kept-code.js'
// @ts-expect-error: the same.
import {loadCompiled} from '../../bin/load-compiled.js'
import {builtCommand} from '../support/built-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'load-compiled-'))
const file = join(folder, 'program.cjs')
const compiled = join(folder, 'program.compiled')
writeFileSync(file, "(x) => 'value ' + x")
afterAll(() => rmSync(folder, {recursive: true}))

test('gives the same with kept code and without it', () => {
  const first = loadCompiled(file, compiled)
  expect(first.value(1)).toBe('value 1')
  writeFileSync(compiled, first.script.createCachedData())
  const second = loadCompiled(file, compiled)
  expect(second.script.cachedDataRejected).toBe(false)
  expect(second.value(2)).toBe('value 2')
})

test('compiles where V8 refuses what was kept', () => {
  const other = join(folder, 'other.cjs')
  writeFileSync(other, "'other'")
  writeFileSync(compiled, 'no code')
  const {value, script} = loadCompiled(other, compiled)
  expect(script.cachedDataRejected).toBe(true)
  expect(value).toBe('other')
})

test('reads a source that is shorter than what was kept for it, and one that is longer', () => {
  const long = join(folder, 'long.cjs')
  writeFileSync(long, `${' '.repeat(10_000)}'long'`)
  writeFileSync(compiled, loadCompiled(long, '').script.createCachedData())
  expect(loadCompiled(long, compiled)).toMatchObject({value: 'long', script: {cachedDataRejected: false}})
  expect(loadCompiled(file, compiled).value(3)).toBe('value 3')
})

test('V8 takes the code that the build has kept of the command', () => {
  const built = join(dirname(builtCommand()), '../dist/cli.cjs')
  const {script} = loadCompiled(built, builtCode(built))
  expect(script.cachedDataRejected).toBe(false)
})
