import {existsSync, linkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {fold, tellsCaseApart} from '../../src/batch/case-apart.ts'
import {folderWith, put} from '../support/run-cli.ts'

test('a disk is asked by what lies there', () => {
  const folder = folderWith({'1/x.md': '', '2/新.md': '', '3/新': ''})
  const apart = !existsSync(join(folder, '1/X.MD'))
  for (const name of ['', '1', '2', '3', '4', '3/4/5']) expect(tellsCaseApart(join(folder, name))).toBe(apart)
})

test.runIf(process.platform === 'linux')('a name that means the same in the other case tells that there is one', () => {
  const folder = folderWith({'in/probe.md': ''})
  linkSync(join(folder, 'in/probe.md'), join(folder, 'in/PROBE.MD'))
  expect(tellsCaseApart(join(folder, 'in'))).toBe(false)
  expect(tellsCaseApart(join(folder, 'in/to/come'))).toBe(false)
  put(folder, 'in/there/A.md', '')
  put(folder, 'in/there/a.md', '')
  expect(tellsCaseApart(join(folder, 'in/there'))).toBe(true)
})

test('names that differ in case or normal form alone are one', () => {
  expect(fold('Été.md')).toBe(fold('e\u0301te\u0301.MD'))
})
