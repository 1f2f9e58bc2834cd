import {execFileSync} from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
// @ts-expect-error: it is JavaScript, because it must run before anything is built.
import {loadCompiled} from '../../bin/load-compiled.js'
import {builtCommand} from '../support/built-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-code-'))
afterAll(() => rmSync(folder, {recursive: true}))
const sample = 'fixtures/bbc/format-sample.txt'

// As another Node would find it: none of the code that the build has kept is for it.
const home = join(folder, 'package')
cpSync(dirname(dirname(builtCommand())), home, {recursive: true, filter: (path) => !path.endsWith('.compiled')})
const program = join(home, 'dist/cli.cjs')

function convert(caches: string, args: readonly string[], env = {}): string {
  const all = {...process.env, NODE_DISABLE_COMPILE_CACHE: '', XDG_CACHE_HOME: join(folder, caches), ...env}
  return execFileSync(process.execPath, [join(home, 'bin/convert.js'), ...args], {env: all, encoding: 'utf8'})
}

const kept = (caches: string): string => join(folder, caches, 'newsdown')
const namesIn = (path: string): string[] => readdirSync(path).sort()

test('a run for one article keeps the code, and the next takes it', () => {
  const first = convert('one', [sample])
  const [name, ...more] = namesIn(kept('one'))
  expect(more).toEqual([])
  const path = join(kept('one'), name!)
  const {mtimeMs, mode} = statSync(path)
  expect(mode & 0o077).toBe(0)
  expect(loadCompiled(program, path).script.cachedDataRejected).toBe(false)
  expect(convert('one', [sample])).toBe(first)
  expect(statSync(path).mtimeMs).toBe(mtimeMs)
})

test('what is torn is kept anew', () => {
  convert('torn', [sample])
  const path = join(kept('torn'), namesIn(kept('torn'))[0]!)
  writeFileSync(path, readFileSync(path).subarray(0, 1000))
  expect(convert('torn', [sample])).toMatch(/^---\n/)
  expect(loadCompiled(program, path).script.cachedDataRejected).toBe(false)
})

test('other runs keep none: V8 refuses code of a run that has changed its flags', () => {
  convert('many', ['-q', '-d', join(folder, 'out'), sample])
  convert('many', ['--help'])
  expect(() => namesIn(kept('many'))).toThrow()
})

test('nothing is kept where Node is told so, nor where there is no place', () => {
  convert('told', [sample], {NODE_DISABLE_COMPILE_CACHE: '1'})
  expect(() => namesIn(kept('told'))).toThrow()
  writeFileSync(join(folder, 'file'), '')
  expect(convert('file', [sample])).toMatch(/^---\n/)
})

test('code that is old goes', () => {
  mkdirSync(kept('old'), {recursive: true})
  for (const name of ['old', 'new']) writeFileSync(join(kept('old'), name), '')
  utimesSync(join(kept('old'), 'old'), 0, 0)
  convert('old', [sample])
  expect(namesIn(kept('old'))).toHaveLength(2)
  expect(namesIn(kept('old'))).not.toContain('old')
})
