import {readdirSync, readFileSync, renameSync, unlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {writeWhole} from '../../src/batch/write-file.ts'
import {folderWith} from '../support/run-cli.ts'

const sabotage = vi.hoisted(() => ({times: 0}))

vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>()
  const renameSync: typeof fs.renameSync = (from, to) => {
    if (sabotage.times-- > 0) unlinkSync(from)
    fs.renameSync(from, to)
  }
  return {...fs, renameSync}
})

test('a temporary file that somebody else has taken away is written again', () => {
  const folder = folderWith()
  sabotage.times = 1
  writeWhole(join(folder, 'a.md'), 'text')
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('text')
  sabotage.times = 9
  expect(() => writeWhole(join(folder, 'b.md'), 'text')).toThrow('ENOENT')
  expect(readdirSync(folder)).toEqual(['a.md'])
})

test('a folder that somebody has taken away meanwhile is made again', () => {
  const folder = folderWith()
  sabotage.times = 0
  writeWhole(join(folder, 'md/a.md'), 'text')
  renameSync(join(folder, 'md'), join(folder, 'notes'))
  writeWhole(join(folder, 'md/b.md'), 'text')
  expect(readdirSync(join(folder, 'md'))).toEqual(['b.md'])
})
