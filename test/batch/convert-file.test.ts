import {join} from 'node:path'
import {expect, test} from 'vitest'
import {convertFile, type Task} from '../../src/batch/convert-file.ts'
import {hashOf} from '../../src/batch/hash.ts'
import {folderWith} from '../support/run-cli.ts'

test('a source that is known to fail is not converted again', () => {
  const cwd = folderWith({'a.txt': 'no article'})
  const task: Task = {
    cwd,
    mode: 'write',
    force: 'protect',
    sourceKey: 'source',
    root: undefined,
    maxBytes: 100,
    seal: true,
    journal: undefined,
    report: false,
  }
  const asked: string[] = []
  const tools = {
    convert: () => {
      asked.push('convert')
      throw new Error('Not this one')
    },
    pack: undefined,
  }
  const job = {source: join(cwd, 'a.txt'), output: join(cwd, 'a.md'), below: 'a.md'}
  const failure = {severity: 'error' as const, message: 'There is no HTML in the file'}
  const known = {
    name: 'a.md',
    place: 'here' as const,
    sourceHash: hashOf(Buffer.from('no article')),
    outputHash: '',
    sameProgram: true,
    sameWriter: true,
    failure,
  }
  expect(convertFile(tools, job, known, task)).toMatchObject({status: 'failed', problems: [failure]})
  expect(asked).toEqual([])
  convertFile(tools, job, {...known, sourceHash: 'another'}, task)
  expect(asked).toEqual(['convert'])
})
