import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
// @ts-expect-error It is plain JavaScript, as the build is.
import {hashSources} from '../../.ci/build/hash-sources.js'

let root: string
const files = ['src/a/b.ts', 'bin/c.js', '.ci/build/d.js', 'package-lock.json']

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), {recursive: true})
  writeFileSync(join(root, name), text)
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'newsdown-hash-'))
  for (const name of files) write(name, '')
})
afterAll(() => rmSync(root, {recursive: true}))

test.each(files)('the hash of the sources changes with %s', (name) => {
  const before = hashSources(root)
  write(name, '// other')
  expect(hashSources(root)).not.toBe(before)
})

test('the hash of the sources does not change with what is not built', () => {
  const before = hashSources(root)
  write('README.md', 'other')
  expect(hashSources(root)).toBe(before)
})
