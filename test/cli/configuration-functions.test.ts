import {spawn, spawnSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {builtCommand} from '../support/built-command.ts'
import {article, folderWith, put} from '../support/run-cli.ts'
import {waitUntil} from '../support/wait-until.ts'

// Functions of a configuration are somebody's own program: whatever they do, the others' work is done and nothing ends
// unsaid.

let command: string

beforeAll(() => {
  command = builtCommand()
}, 120_000)

const trap = (body: string) =>
  `export default {publishers: [{id: 'x', name: 'X', hosts: ['x.example'], drop: [{rule: 'x/y', why: 'w', when() {${body}}}]}]}`

/** Thirty articles, of which the eighth is the trap's. */
function archive(configuration: string): string {
  const cwd = folderWith({'newsdown.config.mjs': configuration})
  const names = Array.from({length: 30}, (_, index) => `in/${String(index).padStart(2, '0')}.txt`)
  const files = names.map((name, index) => [
    name,
    article(`no ${index}`, `https://${index === 7 ? 'x' : 'news'}.example/${index}`),
  ])
  for (const [name, text] of files) put(cwd, name!, text!)
  return cwd
}

function run(argv: readonly string[], cwd: string, input = '', environment: Record<string, string> = {}) {
  const {status, stdout, stderr, signal} = spawnSync(process.execPath, [command, ...argv], {
    cwd,
    input,
    env: {...process.env, ...environment},
    encoding: 'utf8',
    timeout: 20_000,
    killSignal: 'SIGKILL',
  })
  return {status, stdout, stderr, signal}
}

test.each([
  ['process.exit(0)', /^in\/07\.txt: The worker did not survive this file: it ended with 0 \(expected functions that/m],
  [
    'return Promise.reject(new Error("late"))',
    /^in\/07\.txt: The function when of the rule x\/y returned a promise \(expected an answer at once\)$/m,
  ],
  ['return Promise.resolve(true)', /^in\/07\.txt: The function when of the rule x\/y returned a promise/m],
])('%s fails the article that it is for, and no other', (body, message) => {
  const cwd = archive(trap(body))
  const {status, stderr} = run(['in', '-d', 'md'], cwd)
  expect(stderr).toMatch(message)
  expect(stderr).toContain('failed 1')
  expect(status).toBe(2)
  expect(readdirSync(join(cwd, 'md'))).toHaveLength(29)
})

test('what a function has failed is no memory of the cache', () => {
  const cwd = archive(trap('if (!process.env.READY) throw new RangeError("not ready")'))
  const argv = ['in', '-d', 'md', '--cache=c.cache']
  const first = run(argv, cwd)
  expect(first.stderr).toMatch(
    /^in\/07\.txt: The function when of the rule x\/y threw RangeError: not ready \(expected an answer\)$/m,
  )
  expect(first.stderr).toContain('failed 1')
  const second = run(argv, cwd, '', {READY: '1'})
  expect(second.stderr).toMatch(/^Converted 1, unchanged 29, failed 0/)
})

test('a rejection that belongs to no answer is told, and the articles are there', () => {
  const cwd = archive(trap('Promise.reject(new Error("nobody heard it"))'))
  const {status, stderr} = run(['in', '-d', 'md'], cwd)
  expect(stderr).toMatch(/newsdown\.config\.mjs: nobody heard it$/m)
  expect(status).toBe(2)
  expect(readdirSync(join(cwd, 'md'))).toHaveLength(30)
})

test('what fails later, in the middle of a large run, loses no file and holds up nobody', () => {
  const cwd = archive(trap('setTimeout(() => {throw new Error("later")}, 1)'))
  for (let at = 0; at < 300; at++)
    put(cwd, `in/more/${at}.txt`, article(`no ${at}`, `https://${at % 70 === 3 ? 'x' : 'news'}.example/${at}`))
  for (let time = 0; time < 3; time++) {
    // What fails after the last file has its outcome is heard or not.
    const {stderr, signal} = run(['in', '-d', `md${time}`, '--jobs', '2'], cwd)
    expect(signal).toBe(null)
    expect(stderr).toMatch(/^Converted \d+, unchanged \d+, failed \d+/m)
    expect(readdirSync(join(cwd, `md${time}/more`))).toHaveLength(300)
  }
}, 90_000)

test.each([['in', '-d', 'md'], ['in/07.txt', '-d', 'md'], ['in/07.txt']])(
  'a timer that never ends holds up nobody: %s %s %s',
  (...argv) => {
    const {status, signal} = run(argv, archive(trap('setInterval(() => {}, 1000)')))
    expect({status, signal}).toEqual({status: 0, signal: null})
  },
)

test('output that a reader takes slowly comes out whole beside such a timer', () => {
  const cwd = archive(trap('setInterval(() => {}, 1000)'))
  put(cwd, 'long.txt', article('one', 'https://x.example/long') + '<p>Many words.</p>\n'.repeat(40_000))
  const shell = `'${process.execPath}' '${command}' long.txt | (sleep 1; grep -c Many)`
  const {stdout} = spawnSync('bash', ['-c', shell], {cwd, encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL'})
  expect(stdout).toBe('40000\n')
}, 60_000)

const early =
  'convert: The run has not come to its end (expected a configuration that neither exits nor waits for ever)\n'

test('a run that ends before its end says so', () => {
  const cwd = archive(trap('process.exit(0)'))
  expect(run(['in/07.txt'], cwd)).toEqual({status: 2, stdout: '', stderr: early, signal: null})
  put(cwd, 'newsdown.config.mjs', 'await new Promise(() => {})\nexport default {}\n')
  expect(run(['in', '-d', 'md'], cwd)).toEqual({status: 2, stdout: '', stderr: early, signal: null})
})

test('a rejection beside a single article is an error without a stack', () => {
  const cwd = archive(trap('Promise.reject(new Error("nobody heard it"))'))
  const {status, stdout, stderr} = run(['in/07.txt'], cwd)
  expect({status, stderr}).toEqual({status: 2, stderr: 'convert: nobody heard it; DEBUG=newsdown shows where\n'})
  expect(stdout).toContain('no 7, and a sentence')
})

test('every record is answered, also one whose function exits', () => {
  const cwd = folderWith({'newsdown.config.mjs': trap('process.exit(0)')})
  const record = (id: number, host: string) =>
    `${JSON.stringify({id, html: '<p>a', url: `https://${host}.example/`})}\n`
  const input = record(1, 'news') + record(2, 'x') + record(3, 'news')
  const {status, stdout, stderr} = run(['--ndjson'], cwd, input)
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  const answers = stdout.split('\n').slice(0, -1)
  expect(answers.map((line) => JSON.parse(line))).toMatchObject([
    {id: 1, markdown: 'a\n'},
    {id: 2, error: {code: 'internal', record: 2}},
    {id: 3, markdown: 'a\n'},
  ])
})

test.each([
  [['in', '-d', 'md'], 'SIGINT', 130],
  // Alone, in the thread that would hear the signal: it ends the process.
  [['in/07.txt', '-d', 'md'], 'SIGINT', 'SIGINT'],
  [['--ndjson'], 'SIGTERM', 143],
] as const)(
  'a function that never returns can be interrupted: %j',
  async (argv, signal, expected) => {
    const cwd = archive(`import {writeFileSync} from 'node:fs'\n${trap("writeFileSync('begun', ''); for (;;);")}`)
    const child = spawn(process.execPath, [command, ...argv], {cwd})
    const end = new Promise((resolve) => child.on('close', (status, by) => resolve(status ?? by)))
    child.stdin.write(`${JSON.stringify({id: 1, html: '<p>a', url: 'https://x.example/'})}\n`)
    await waitUntil(() => existsSync(join(cwd, 'begun')))
    child.kill(signal)
    const killer = setTimeout(() => child.kill('SIGKILL'), 10_000)
    expect(await end).toBe(expected)
    clearTimeout(killer)
  },
  30_000,
)

test('what a configuration says through the console goes to stderr, from workers as well', () => {
  const body = "console.log('asked'); console.info('told'); console.table([1]); return false"
  const cwd = archive(`console.log('loaded')\n${trap(body)}`)
  const one = run(['in/07.txt'], cwd)
  expect(one.stdout).toMatch(/^---\n[\s\S]*no 7, and a sentence behind it\.\n$/)
  for (const word of ['loaded', 'asked', 'told']) expect(one.stderr).toContain(word)
  const many = run(['in', '-d', 'md', '--jobs', '2'], cwd)
  expect(many).toMatchObject({status: 0, stdout: '', stderr: expect.stringContaining('asked')})
  const record = JSON.stringify({html: '<p>a</p>', url: 'https://x.example/a'})
  const records = run(['--ndjson'], cwd, `${record}\n`)
  expect(JSON.parse(records.stdout)).toMatchObject({markdown: 'a\n'})
  expect(records.stderr).toContain('asked')
})
