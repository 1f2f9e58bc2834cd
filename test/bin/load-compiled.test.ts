import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
// @ts-expect-error: it is JavaScript, because it must run before anything is built.
import {keptCode, loadCompiled} from '../../bin/load-compiled.js'
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
  const {script} = loadCompiled(built, keptCode(built))
  expect(script.cachedDataRejected).toBe(false)
})

test('runs without kept code that cannot be read', () => {
  expect(loadCompiled(file, folder).value(4)).toBe('value 4')
})

test('V8 takes it in the threads of a batch, too', () => {
  const told = join(folder, 'told.cjs')
  writeFileSync(
    told,
    `const vm = require('node:vm')
    const {Script} = vm
    vm.Script = class extends Script {
      constructor(...given) {
        super(...given)
        process._rawDebug('refused: ' + this.cachedDataRejected)
      }
    }`,
  )
  const articles = join(folder, 'articles')
  mkdirSync(articles)
  // Fewer keep no second thread busy.
  for (let number = 0; number < 100; number++) writeFileSync(join(articles, `${number}.html`), '<p>甲</p>')
  const args = [builtCommand(), '-q', '-j', '2', '-d', join(folder, 'out'), articles]
  const env = {...process.env, NODE_OPTIONS: `--require ${told}`}
  const {stderr} = spawnSync(process.execPath, args, {env, encoding: 'utf8'})
  expect(stderr.match(/refused: .*/g)).toEqual(['refused: false', 'refused: false'])
})
