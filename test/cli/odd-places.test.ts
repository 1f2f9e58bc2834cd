import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, rmdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {builtCommand} from '../support/built-command.ts'
import {article, folderWith, get, put} from '../support/run-cli.ts'

// Paths of devices, of pipes, behind files, in folders that are no more: each is an answer, and nothing waits for ever.

let command: string

beforeAll(() => {
  command = builtCommand()
}, 120_000)

function run(argv: readonly string[], cwd: string) {
  const {status, stdout, stderr, signal} = spawnSync(process.execPath, [command, ...argv], {
    cwd,
    encoding: 'utf8',
    timeout: 20_000,
    killSignal: 'SIGKILL',
  })
  return {status, stdout, stderr: stderr.replaceAll(cwd, '.'), signal}
}

const world = () => folderWith({'a.txt': article('one'), 'in/b.txt': article('two')})
const long = 'x'.repeat(300)

test.each([
  [
    ['in', '-d', 'md', '--cache', 'a.txt/cache'],
    /^convert: --cache a\.txt\/cache cannot be written: A part of the path is a file/m,
  ],
  [['in', '-d', 'md', '--cache', long], /^convert: --cache x+ cannot be written: The name is too long/m],
  [
    ['in', '-d', 'md', '--report', 'a.txt/r.html'],
    /^convert: --report a\.txt\/r\.html cannot be written: A part of the/,
  ],
  [['in', '-d', 'md', '--report', 'in'], /^convert: --report in cannot be written: This is no file \(expected/],
  [['in', '-d', long], /^x+\/b\.md: The name is too long/],
  [['in', '-d', 'a.txt/x'], /^a\.txt\/x\/b\.md: A part of the path is a file/],
  [['a.txt', '-o', long], /^x+: The name is too long/],
  [['a.txt', '--config', 'a.txt/x'], /^convert: \.\/a\.txt\/x: There is no such configuration/],
  [[`${long}*`, '-d', 'md'], /^x+\*: This matches no file/],
  [['suggest', 'nowhere'], /^nowhere: There is no such file .*\nconvert: suggest found no article/],
])('%j', (argv, expected) => {
  expect(run(argv, world())).toMatchObject({status: 2, stderr: expect.stringMatching(expected), signal: null})
})

test('an output folder that is a link to nowhere is told as that, and not as a source', () => {
  const cwd = world()
  symlinkSync('nowhere', join(cwd, 'dead'))
  for (const argv of [
    ['in', '-d', 'dead'],
    ['in/b.txt', '-o', 'dead/b.md'],
  ])
    expect(run(argv, cwd)).toMatchObject({status: 2, stderr: expect.stringMatching(/^dead\/b\.md: Its folder is not/)})
})

test('what was converted is there, even where nothing can be kept of it', () => {
  const cwd = world()
  run(['in', '-d', 'md', '--cache', 'a.txt/cache'], cwd)
  expect(get(cwd, 'md/b.md')).toContain('two, and a sentence')
})

test('a report lies in the folder of the outputs', () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': article('two')})
  for (const time of [1, 2]) {
    const {status, stderr} = run(['in', '-d', 'md', '--report', 'md/report.html'], cwd)
    expect({time, status, stderr}).toMatchObject({time, status: 0, stderr: expect.stringContaining('failed 0')})
    expect(readdirSync(join(cwd, 'md'))).toEqual(['a.md', 'b.md', 'report.html'])
  }
})

test.runIf(existsSync('/dev/full'))('a device that takes no more is named, and not the source', () => {
  expect(run(['a.txt', '-o', '/dev/full'], world())).toMatchObject({
    status: 2,
    stderr: '/dev/full: The disk is full (expected room for the output)\n',
  })
})

test('a pipe is a source, and no place for an output', () => {
  const cwd = world()
  execFileSync('mkfifo', [join(cwd, 'pipe.md')])
  expect(run(['a.txt', '-o', 'pipe.md'], cwd)).toMatchObject({
    status: 2,
    stderr: 'pipe.md: This is no file (expected a file or nothing)\n',
  })
  execFileSync('mkfifo', [join(cwd, 'a.md')])
  expect(run(['--check', 'a.txt'], cwd)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^a\.md: This is no file/),
  })
  const shell = `'${process.execPath}' '${command}' <(cat a.txt)`
  const {stdout} = spawnSync('bash', ['-c', shell], {cwd, encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL'})
  expect(stdout).toBe(run(['a.txt'], cwd).stdout)
})

test.runIf(existsSync('/dev/null'))('a device and a pipe of the shell take what -o writes', () => {
  const cwd = world()
  expect(run(['a.txt', '-o', '/dev/null'], cwd)).toMatchObject({status: 0, stdout: '', stderr: ''})
  expect(run(['a.txt', '-o', '/dev/stdout'], cwd)).toEqual(run(['a.txt'], cwd))
  symlinkSync('/dev/null', join(cwd, 'in/b.md'))
  expect(run(['--write', 'in', '--force'], cwd)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^in\/b\.md: This is no file/),
  })
  const shell = `'${process.execPath}' '${command}' a.txt -o >(cat > copy); wait; until [ -s copy ]; do sleep 0.05; done`
  spawnSync('bash', ['-c', shell], {cwd, encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL'})
  expect(get(cwd, 'copy')).toBe(run(['a.txt'], cwd).stdout)
})

test.runIf(existsSync('/proc/self/fd'))('a file that the shell has opened takes what -o writes', () => {
  const cwd = world()
  const {stdout} = run(['a.txt'], cwd)
  const shell = (line: string) =>
    spawnSync('bash', ['-c', `'${process.execPath}' '${command}' a.txt -o ${line}`], {cwd})
  for (const line of [
    '/dev/stderr 2>> file',
    '/dev/fd/3 3>> file',
    '/dev/stdout >> file',
    '/dev/fd/1 >> file',
    '/proc/self/fd/1 >> file',
  ]) {
    put(cwd, 'file', 'Kept.\n')
    expect(shell(line).status).toBe(0)
    expect(get(cwd, 'file')).toBe(`Kept.\n${stdout}`)
  }
  expect(shell('/dev/fd/9').status).toBe(2)
  expect(run(['a.txt', '-o', '/dev/null', '-n'], cwd)).toMatchObject({status: 0, stdout: 'would write /dev/null\n'})
})

test.runIf(existsSync('/dev/zero'))('what has no end is too large', () => {
  const cwd = world()
  const small = ['--max-bytes', '1000000']
  const message = '/dev/zero:1:1: The source is too large (expected at most 1000000 bytes, see --max-bytes)\n'
  expect(run(['/dev/zero', ...small], cwd)).toMatchObject({status: 2, stderr: message})
  expect(run(['/dev/zero', '-d', 'md', '-q', ...small], cwd)).toMatchObject({status: 2, stderr: message})
  expect(run(['in', '-d', 'md', '--cache', '/dev/zero'], cwd)).toMatchObject({
    status: 2,
    stderr: 'convert: --cache /dev/zero cannot be used (expected a file or nothing)\n',
  })
})

test.runIf(existsSync('/proc/self'))('a folder that the system does not let anybody make', () => {
  const cwd = world()
  expect(run(['in', '-d', '/proc/nowhere/md'], cwd)).toMatchObject({status: 2, signal: null})
  expect(run(['in', '-d', 'md', '--report', '/proc/nowhere/r.html'], cwd)).toMatchObject({status: 2, signal: null})
  expect(run(['in', '-d', 'md', '--cache', '/proc/nowhere/cache'], cwd)).toMatchObject({status: 2, signal: null})
  expect(readdirSync(join(cwd, 'md'))).toEqual(['b.md'])
})

test('a current folder that has been removed', () => {
  const cwd = world()
  mkdirSync(join(cwd, 'gone'))
  const shell = `cd gone && rmdir ../gone && '${process.execPath}' '${command}' a.txt`
  const {status, stderr} = spawnSync('bash', ['-c', shell], {
    cwd,
    encoding: 'utf8',
    timeout: 20_000,
    killSignal: 'SIGKILL',
  })
  if (existsSync(join(cwd, 'gone'))) rmdirSync(join(cwd, 'gone'))
  expect(stderr).toBe('convert: The current folder is gone (expected one that exists)\n')
  expect(status).toBe(2)
})
