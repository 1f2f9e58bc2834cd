import {expect, test} from 'vitest'
import {listInputs} from '../../src/cli/list-inputs.ts'
import type {Run} from '../../src/cli/run.ts'
import {article, folderWith, runCli} from '../support/run-cli.ts'

test('a list may be of any length', async () => {
  const names = Array.from({length: 200_000}, (_, index) => `${index}.txt`)
  const io = {cwd: folderWith({names: names.join('\n')})} as Run['io']
  const run = {inputs: [], options: {filesFrom: 'names', explain: true}, io} as unknown as Run
  expect((await listInputs(run)).paths).toEqual(names)
})

test('a name in a list is a file, whatever it looks like', async () => {
  const files = {'-': article('one'), '*.txt': article('two'), 'a.txt': article('three'), names: '-\n*.txt\n'}
  const cwd = folderWith(files)
  const options = ['--files-from', 'names', '--explain', '--json']
  const {status, stdout, stderr} = await runCli(options, {cwd, stdin: article('stdin')})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(JSON.parse(stdout).map(({path}: {path: string}) => path)).toEqual(['./-', '*.txt'])
})

test('a list may be in UTF-16 with its mark', async () => {
  const cwd = folderWith({'新.txt': article('one'), 'b.txt': article('two')})
  const little = Buffer.from('\uFEFF新.txt\r\nb.txt\r\n', 'utf16le')
  const big = Buffer.from(little).swap16()
  for (const names of [little, big, '新.txt\r\nb.txt', '\uFEFF新.txt\r\nb.txt']) {
    const {status, stdout} = await runCli(['--files-from', '-', '--explain'], {cwd, stdin: names})
    expect({status, stdout}).toMatchObject({status: 0, stdout: expect.stringMatching(/^新\.txt\n[\s\S]*\nb\.txt\n/)})
  }
})

test('one name in a list is one file, - as well', async () => {
  const cwd = folderWith({'-': article('one'), names: '-\n'})
  const {stdout} = await runCli(['--files-from', 'names'], {cwd, stdin: article('stdin')})
  expect(stdout).toContain('one, and a sentence')
})

test('a folder in a list stands for its articles with --explain, and stops no other input', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'b.txt': article('two'), names: 'no.txt\nin\nb.txt\n'})
  const {status, stdout, stderr} = await runCli(['--files-from', 'names', '--explain'], {cwd})
  expect(stdout).toBe('in/a.txt\nNothing was left out.\nb.txt\nNothing was left out.\n')
  expect({status, stderr}).toEqual({status: 2, stderr: expect.stringMatching(/^no\.txt: There is no such file/)})
})

test('an empty list is no article, and for a folder nothing to do', async () => {
  const cwd = folderWith({names: '\n'})
  const stderr = 'convert: --files-from names lists no file (expected one, or -d DIR for any number)\n'
  expect(await runCli(['--files-from', 'names', '-o', 'z.md'], {cwd})).toEqual({status: 2, stdout: '', stderr})
  expect(await runCli(['--files-from', 'names'], {cwd})).toEqual({status: 2, stdout: '', stderr})
  expect(await runCli(['--files-from', 'names', '-d', 'md'], {cwd})).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^Converted 0, unchanged 0, failed 0/),
  })
})
