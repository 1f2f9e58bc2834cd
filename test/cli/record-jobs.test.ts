import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {beforeAll, expect, test} from 'vitest'
import {builtCommand} from '../support/built-command.ts'
import {article, folderWith} from '../support/run-cli.ts'

// Only the built command has threads.

let command: string

beforeAll(() => {
  command = builtCommand()
}, 120_000)

const bounded = {encoding: 'utf8', timeout: 60_000, killSignal: 'SIGKILL', maxBuffer: 1 << 28} as const

function answers(records: readonly (object | string)[], ...options: string[]) {
  const input = records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('')
  const child = spawnSync(process.execPath, [command, '--ndjson', ...options], {...bounded, cwd: folderWith(), input})
  const {status, stdout, stderr} = child
  return {status, stderr, stdout}
}

function start() {
  const child = spawn(process.execPath, [command, '--ndjson', '--jobs', '2'], {cwd: folderWith()})
  // It may end before it has read all.
  child.stdin.on('error', () => {})
  return child
}

function longRecords(count: number): string {
  const html = `<p>${'Gulls and terns. '.repeat(2000)}</p>`
  return Array.from({length: count}, (_, id) => `${JSON.stringify({id, html})}\n`).join('')
}

test('the answers are the same, and in the same order, whatever the number of threads', () => {
  const long = `<p>${'Gulls and terns. '.repeat(20_000)}</p>`
  const records = Array.from({length: 300}, (_, id) => {
    if (id % 50 === 0) return {id, html: long}
    return id % 7 === 0 ? `no JSON ${id}` : {id, source: article(`tide ${id}`)}
  })
  const alone = answers(records, '--jobs', '1')
  expect(alone).toMatchObject({status: 0, stderr: ''})
  expect(alone.stdout.split('\n')).toHaveLength(301)
  for (const jobs of ['2', '3']) expect(answers(records, '--jobs', jobs)).toEqual(alone)
})

test('each record has its time', () => {
  const records = [1, 2, 3, 4].map((id) => ({id, source: article(`tide ${id}`)}))
  const {status, stdout} = answers(records, '--jobs', '2', '--timeout-ms', '30000', '--fail-on-error')
  expect(status).toBe(0)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual([1, 2, 3, 4])
})

test('a caller may wait for each answer before it sends the next, and the end of input ends the run', async () => {
  const child = start()
  child.stdout.setEncoding('utf8')
  for (const id of [1, 2, 3]) {
    child.stdin.write(`${JSON.stringify({id, html: '<p>a</p>'})}\n`)
    const [line] = await once(child.stdout, 'data')
    expect(JSON.parse(line)).toMatchObject({id, markdown: 'a\n'})
  }
  child.stdin.end()
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('a signal finishes the records under way: what was answered is whole, and the first ones', async () => {
  const child = start()
  child.stdin.write(longRecords(2000))
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (some: string) => (text += some))
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  expect(await once(child, 'close')).toEqual([143, null])
  const ids = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id)
  expect(ids.length).toBeLessThan(2000)
  expect(ids).toEqual(ids.map((_, at) => at))
})

test('a reader that has had enough ends it quietly', async () => {
  const child = start()
  child.stdin.end(longRecords(500))
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (some: string) => (complaints += some))
  await once(child.stdout, 'data')
  child.stdout.destroy()
  expect(await once(child, 'close')).toEqual([0, null])
  expect(complaints).toBe('')
})

test('a wrong number of threads is refused', () => {
  expect(answers([], '--jobs', '0')).toMatchObject({status: 2, stdout: ''})
})
