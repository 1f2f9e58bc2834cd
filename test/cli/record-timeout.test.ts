import {type SpawnSyncReturns, spawn, spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {builtCommand} from '../support/built-command.ts'
import {folderWith, runCli} from '../support/run-cli.ts'
import {waitUntil} from '../support/wait-until.ts'

// Only a thread can be ended in the middle of its work, and only the built command has threads.

let command: string

beforeAll(() => {
  command = builtCommand()
}, 120_000)

const configuration = `
import {writeFileSync} from 'node:fs'
export default {publishers: [{
  id: 'trap', name: 'The Trap', hosts: ['trap.example'],
  before(tree) {
    const text = JSON.stringify(tree)
    if (text.includes('turn for ever')) {
      writeFileSync('turning', '')
      for (;;);
    }
    if (text.includes('leave')) process.exit(7)
    if (text.includes('fill')) for (const all = []; ; ) all.push(new Array(1e6).fill(text.length + Math.random()))
    if (text.includes('later')) setTimeout(() => process.exit(3))
  },
}]}
`
const url = 'https://trap.example/1'

function answers(records: readonly (object | string)[], ...options: string[]) {
  const cwd = folderWith({'newsdown.config.mjs': configuration})
  const input = records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('')
  const {status, stdout, stderr}: SpawnSyncReturns<string> = spawnSync(
    process.execPath,
    ['--max-old-space-size=150', command, '--ndjson', '--timeout-ms', '1500', ...options],
    {cwd, input, encoding: 'utf8', timeout: 60_000, killSignal: 'SIGKILL'},
  )
  const lines = stdout.split('\n').slice(0, -1)
  return {status, stderr, stdout, records: lines.map((line) => JSON.parse(line))}
}

test('a record that takes too long is answered, and so are those around it, in order', () => {
  const {status, stderr, records} = answers([
    {id: 1, html: '<p>one</p>', url},
    {id: {a: 2}, html: '<p>turn for ever</p>', url},
    {id: 3, html: '<p>three</p>', url},
    {id: 4, html: '<p>turn for ever</p>', url},
    {html: '<p>five</p>', url},
  ])
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  const late = {code: 'timeout', message: 'The record took longer than 1500 ms (expected less, see --timeout-ms)'}
  expect(records).toMatchObject([
    {id: 1, markdown: 'one\n'},
    {id: {a: 2}, error: {...late, record: 2}, schema: 1},
    {id: 3, markdown: 'three\n'},
    {id: 4, error: {...late, record: 4}},
    {id: null, markdown: 'five\n'},
  ])
}, 60_000)

test('a record that ends its thread, at once or later, ends no other', () => {
  const {records, stderr} = answers([
    {id: 1, html: '<p>leave</p>', url},
    {id: 2, html: '<p>later</p>', url},
    {id: 3, html: '<p>three</p>', url},
    {id: 4, html: '<p>four</p>', url},
  ])
  expect(stderr).toBe('')
  expect(records[0]).toMatchObject({
    id: 1,
    error: {
      code: 'internal',
      record: 1,
      message: expect.stringContaining('did not survive this record: it ended with 7'),
    },
  })
  expect(records.map(({id}) => id)).toEqual([1, 2, 3, 4])
  expect(records.slice(2)).toMatchObject([{markdown: 'three\n'}, {markdown: 'four\n'}])
}, 60_000)

test('a record that fills the memory is answered', () => {
  const {records} = answers(
    [
      {id: 1, html: '<p>fill</p>', url},
      {id: 2, html: '<p>two</p>', url},
    ],
    '--timeout-ms=50000',
  )
  expect(records).toMatchObject([
    {id: 1, error: {code: 'internal', record: 1, message: expect.stringContaining('memory')}},
    {id: 2, markdown: 'two\n'},
  ])
}, 120_000)

test('what it answers in time is what it answers without a limit', () => {
  const records = [
    {id: 1, source: 'no envelope'},
    'this is no JSON',
    '',
    {id: 2, html: '<h2>Two</h2><p>and <b>a</b> text</p>', url, title: 'T', date: 0},
    {id: 3, base64: Buffer.from('<p>three</p>').toString('base64'), path: 'three.txt'},
  ]
  const timed = answers(records, '--title-heading', '--fail-on-error')
  const input = records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('')
  const cwd = folderWith({'newsdown.config.mjs': configuration})
  const plain = spawnSync(process.execPath, [command, '--ndjson', '--title-heading', '--fail-on-error'], {
    cwd,
    input,
  })
  expect(timed.records.map(({markdown}) => markdown)).toEqual([
    'no envelope\n',
    undefined,
    undefined,
    '# T\n\n## Two\n\nand **a** text\n',
    'three\n',
  ])
  expect(timed.stdout).toBe(String(plain.stdout))
  expect(timed.status).toBe(plain.status)
}, 60_000)

test('a signal is obeyed as soon as the record under way has its answer', async () => {
  const cwd = folderWith({'newsdown.config.mjs': configuration})
  const child = spawn(process.execPath, [command, '--ndjson', '--timeout-ms', '1500'], {cwd})
  const ended = new Promise((resolve) => child.on('close', resolve))
  let stdout = ''
  const first = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      stdout += chunk
      resolve()
    })
  })
  child.stdin.write(`${JSON.stringify({id: 1, html: '<p>one</p>'})}\n`)
  await first
  const rest = [
    {id: 2, html: '<p>turn for ever</p>', url},
    {id: 3, html: '<p>three</p>', url},
  ]
  child.stdin.write(rest.map((record) => `${JSON.stringify(record)}\n`).join(''))
  await waitUntil(() => existsSync(join(cwd, 'turning')))
  child.kill('SIGTERM')
  expect(await ended).toBe(143)
  const answered = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
  expect(answered).toMatchObject([{id: 1}, {id: 2, error: {code: 'timeout'}}])
  expect(answered).toHaveLength(2)
}, 60_000)

test('a worker that does not start is an error, and no endless loop', () => {
  const half =
    "import {isMainThread} from 'node:worker_threads'\nif (!isMainThread) process.exit(4)\nexport default {}\n"
  const cwd = folderWith({'newsdown.config.mjs': half})
  const input = `${JSON.stringify({html: '<p>a</p>'})}\n`
  const argv = [command, '--ndjson', '--timeout-ms', '1500']
  const {status, stderr} = spawnSync(process.execPath, argv, {
    cwd,
    input,
    encoding: 'utf8',
    timeout: 60_000,
    killSignal: 'SIGKILL',
  })
  expect(stderr).toBe('convert: The worker did not start: it ended with 4\n')
  expect(status).toBe(2)
}, 60_000)

test('--timeout-ms is for records alone', async () => {
  const {status, stderr} = await runCli(['--timeout-ms', '5', 'a.txt'], {cwd: folderWith()})
  expect(status).toBe(2)
  expect(stderr).toBe('convert: --timeout-ms needs --ndjson (expected that beside it)\n')
})

test('a time that no timer knows is refused', async () => {
  const {status, stderr} = await runCli(['--ndjson', '--timeout-ms', '2147483648'], {cwd: folderWith()})
  expect(stderr).toBe('convert: --timeout-ms is 2147483648 (expected a whole number from 1 to 2147483647)\n')
  expect(status).toBe(2)
})
