import {type ChildProcess, execFileSync, spawn, spawnSync} from 'node:child_process'
import {
  closeSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, onTestFinished, test} from 'vitest'
import {hashOf} from '../../src/batch/hash.ts'
import {builtCommand} from '../support/built-command.ts'
import {article, folderWith, get, put} from '../support/run-cli.ts'
import {waitUntil} from '../support/wait-until.ts'

// What only a process of its own can show: pipes, signals, workers, a full disk.

let command: string

beforeAll(() => {
  command = builtCommand()
}, 120_000)

function run(argv: readonly string[], cwd: string, input = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...argv], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return {status, stdout, stderr}
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', (code) => resolve(code)))
}

/** An archive that takes a while. */
function archive(count: number, size = 2000): string {
  const cwd = folderWith()
  for (let index = 0; index < count; index++) {
    const name = `in/${index % 7}/article ${index}.txt`
    put(cwd, name, `${article(`no ${index}`)}<p>${'A sentence of some length. '.repeat(size / 27)}</p>`)
  }
  return cwd
}

/** Files below a folder: whole ones, and temporary ones. */
function outputs(folder: string): {whole: string[]; temporary: string[]} {
  if (!existsSync(folder)) return {whole: [], temporary: []}
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return {whole: paths.filter((path) => path.endsWith('.md')), temporary: paths.filter((path) => path.endsWith('.tmp'))}
}

test('more elements than fit into memory are an error, and no crash', () => {
  const cwd = folderWith({'a.txt': article('one') + '<p>a'.repeat(100_000)})
  const small = [...process.execArgv, '--max-old-space-size=96', command, 'a.txt']
  const {status, stderr} = spawnSync(process.execPath, small, {cwd, encoding: 'utf8'})
  expect(stderr).toMatch(/^a\.txt:1:1: The HTML has more than \d+ elements \(expected fewer, or more memory/m)
  expect(status).toBe(2)
})

test('a cache may be larger than the memory that there is', () => {
  const cwd = folderWith({'a.txt': article('one')})
  const line = (at: number) =>
    `old/文章 ${at}.md\t${'k'.repeat(16)}\t1:1:1:1\t1:1:1:1\t${hashOf(`${at}`)}\t${hashOf(`${-at}`)}\t`
  const body = Array.from({length: 60_000}, (_, at) => `${line(at)}${'文'.repeat(99)}\n`).join('')
  put(cwd, 'c', `newsdown-cache 5 ${hashOf(body)}\n${body}`)
  const small = [...process.execArgv, '--max-old-space-size=48', command, 'a.txt', '-d', 'md', '--cache=c']
  const {status, stderr} = spawnSync(process.execPath, small, {cwd, encoding: 'utf8'})
  expect({status, stderr}).toMatchObject({status: 0, stderr: expect.stringMatching(/^Converted 1, unchanged 0/)})
  expect(get(cwd, 'c').slice(61).startsWith(body)).toBe(true)
}, 60_000)

test('--version is a bare number, before and after loading anything', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(run(['--version'], '.')).toEqual({status: 0, stdout: `${version}\n`, stderr: ''})
  expect(JSON.parse(run(['--version', '--json'], '.').stdout)).toMatchObject({name: 'newsdown', version})
})

test('stdin goes to stdout, all of it, through a pipe', () => {
  const cwd = folderWith()
  const long = article('one') + `<p>Many words${', and more'.repeat(200)}.</p>\n`.repeat(2000)
  const {status, stdout} = run([], cwd, long)
  expect(status).toBe(0)
  expect(stdout.match(/Many words/g)).toHaveLength(2000)
}, 120_000)

test('stdin is the source of no output that is the same file', () => {
  const precious = '---\nsource: "https://news.example/a"\n---\n\n<p>precious <b>HTML</b></p>\n'
  const cwd = folderWith({'a.md': precious})
  linkSync(join(cwd, 'a.md'), join(cwd, 'b.md'))
  for (const line of ['-o a.md', '- -o a.md --force', '-o ./b.md']) {
    const shell = `'${process.execPath}' '${command}' ${line} < a.md`
    const {status, stderr} = spawnSync('bash', ['-c', shell], {cwd, encoding: 'utf8'})
    expect({line, status, stderr}).toMatchObject({line, status: 2, stderr: expect.stringContaining('its own source')})
    expect(get(cwd, 'a.md')).toBe(precious)
  }
  expect(run(['-o', 'c.md'], cwd, precious)).toMatchObject({status: 0, stderr: ''})
})

test('a folder as stdin is an error, and not empty', () => {
  const cwd = folderWith({'articles/a.txt': article('one')})
  for (const argv of [['--ndjson'], ['--files-from', '-', '-d', 'md'], ['-'], []]) {
    const folder = openSync(join(cwd, 'articles'), 'r')
    const stdio = [folder, 'pipe', 'pipe'] as const
    const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...argv], {
      cwd,
      stdio: [...stdio],
      encoding: 'utf8',
    })
    closeSync(folder)
    const message = 'convert: stdin is a folder (expected a file or a pipe; folders are arguments)\n'
    expect({argv, status, stdout, stderr}).toEqual({argv, status: 2, stdout: '', stderr: message})
  }
})

test('a stdout that takes no more is an error, in every way of running', ({skip}) => {
  if (!existsSync('/dev/full')) skip('there is no device that is always full')
  const cwd = folderWith({'a.txt': article('one'), 'a.md': 'something else\n'})
  put(cwd, 'records', `${JSON.stringify({html: '<p>a</p>'})}\n`)
  for (const line of [
    'a.txt',
    '--json a.txt',
    '--explain a.txt',
    '--check a.txt',
    '--ndjson < records',
    '--help',
    '--version',
  ]) {
    const shell = ['-c', `'${process.execPath}' '${command}' ${line} > /dev/full`]
    const {status, stderr} = spawnSync('bash', shell, {cwd, encoding: 'utf8'})
    expect({line, status, stderr}).toEqual({
      line,
      status: 2,
      stderr: 'convert: stdout: The disk is full (expected room for the output)\n',
    })
  }
})

test('what cannot be said on stderr changes no exit status', ({skip}) => {
  if (!existsSync('/dev/full')) skip('there is no device that is always full')
  const cwd = folderWith({'a.txt': '[Title](https://news.example/)\n---\n<p>without a timestamp'})
  const shell = (line: string) =>
    spawnSync('bash', ['-c', `'${process.execPath}' '${command}' ${line} 2> /dev/full`], {cwd, encoding: 'utf8'})
  expect(shell('a.txt')).toMatchObject({status: 0, stdout: expect.stringContaining('without a timestamp')})
  expect(shell('nowhere.txt')).toMatchObject({status: 2, stdout: ''})
})

test('a pipe that waits for nobody gets all of it', ({skip}) => {
  const cwd = folderWith({'a.txt': article('one') + `<p>Many words${', and more'.repeat(200)}.</p>\n`.repeat(2000)})
  // Node makes pipes that wait; a shell written in something else may not.
  const reader =
    'import os,sys,time,subprocess\n' +
    [
      'r, w = os.pipe()',
      'os.set_blocking(w, False)',
      'child = subprocess.Popen(sys.argv[1:], stdout=w)',
      'os.close(w)',
      'time.sleep(0.5)',
      'total = 0',
      'while piece := os.read(r, 1 << 20): total += piece.count(b"Many words")',
      'print(total, child.wait())',
    ].join('\n')
  const {stdout, error} = spawnSync('python3', ['-c', reader, process.execPath, command, 'a.txt'], {
    cwd,
    encoding: 'utf8',
  })
  if (error) skip('there is no Python to make such a pipe')
  expect(stdout).toBe('2000 0\n')
}, 120_000)

test('a reader that goes away ends the run quietly', () => {
  const cwd = folderWith({'long.txt': article('one') + `<p>Many words${', and more'.repeat(200)}.</p>\n`.repeat(500)})
  const lines = Array.from({length: 5000}, (_, id) => JSON.stringify({id, html: '<p>a</p>'})).join('\n')
  put(cwd, 'records', lines)
  const shell = (line: string) => spawnSync('bash', ['-c', line], {cwd, encoding: 'utf8'})
  const convert = `'${process.execPath}' '${command}'`
  const one = shell(`${convert} long.txt | head -n 3; echo "\${PIPESTATUS[0]}"`)
  expect(one.stdout).toMatch(/^---\ntitle: [^\n]*\n[^\n]*\n0\n$/)
  expect(one.stderr).toBe('')
  const two = shell(`${convert} --ndjson < records | head -n 1 > /dev/null; echo "\${PIPESTATUS[0]}"`)
  expect(two).toMatchObject({stdout: '0\n', stderr: ''})
  for (let at = 0; at < 40; at++)
    put(cwd, `in/${at}.txt`, `${article(`no ${at}`)}<p>${'Many words. '.repeat(4000)}</p>`)
  const three = shell(`${convert} --check in | head -c 1 > /dev/null`)
  expect(three.stderr).toBe('')
}, 60_000)

test('workers give what one thread gives, in the same order', () => {
  const cwd = archive(200, 200)
  put(cwd, 'in/0/bad 1.txt', '')
  put(cwd, 'in/5/bad 2.txt', '')
  const strip = (text: string) => text.replace(/ in [\d.]+ s .*/, '')
  const one = run(['in', '-d', 'one', '--jobs', '1', '--verbose'], cwd)
  const two = run(['in', '-d', 'two', '--jobs', '3', '--verbose'], cwd)
  expect(two.status).toBe(2)
  expect(strip(two.stderr).replaceAll('two/', 'one/')).toBe(strip(one.stderr))
  expect(execFileSync('diff', ['-r', 'one', 'two'], {cwd, encoding: 'utf8'})).toBe('')
}, 60_000)

test('publishers of a configuration reach the workers', () => {
  const cwd = archive(200, 200)
  put(
    cwd,
    'newsdown.config.mjs',
    'export default {publishers: [{id: "x", name: "The Example", hosts: ["news.example"], link: (url) => url}]}',
  )
  expect(run(['in', '-d', 'md', '--jobs', '2'], cwd)).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('The Example 200'),
  })
}, 60_000)

test('a file that kills its worker fails alone', () => {
  const cwd = archive(200, 200)
  const before = '(tree, {facts}) => { if (facts.title.endsWith(" no 77")) process.exit(9) }'
  const publisher = `{id: "x", name: "X", hosts: ["news.example"], before: ${before}}`
  put(cwd, 'newsdown.config.mjs', `export default {publishers: [${publisher}]}`)
  const {status, stderr} = run(['in', '-d', 'md', '--jobs', '2'], cwd)
  expect(stderr).toMatch(/^in\/0\/article 77\.txt: The worker did not survive this file: it ended with 9/m)
  // What its batch had written before counts as unchanged.
  expect(stderr).toMatch(/^Converted 19\d, unchanged \d, failed 1 /m)
  expect(outputs(join(cwd, 'md')).whole).toHaveLength(199)
  expect(status).toBe(2)
}, 60_000)

test.each([
  ['SIGINT', 130, 1],
  ['SIGINT', 130, 2],
  ['SIGHUP', 129, 1],
] as const)(
  '%s finishes files under way, says how far it got, ends with %i, with %i jobs',
  async (signal, status, jobs) => {
    const cwd = archive(700)
    const child = spawn(process.execPath, [command, 'in', '-d', 'md', '--jobs', String(jobs), '--cache=c'], {cwd})
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    const end = ended(child)
    while (outputs(join(cwd, 'md')).whole.length < 20 && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 10))
    child.kill(signal)
    expect(await end).toBe(status)
    const {whole, temporary} = outputs(join(cwd, 'md'))
    expect(temporary).toEqual([])
    expect(whole.length).toBeLessThan(700)
    expect(stderr).toContain(`Interrupted after ${whole.length.toLocaleString('en-US')} of 700 files.`)
    expect(run(['in', '-d', 'md', '--cache=c'], cwd).stderr).toContain(
      `unchanged ${whole.length.toLocaleString('en-US')}, failed 0`,
    )
  },
  120_000,
)

test.each([1, 2])(
  'a signal ends a run that waits for a pipe, with %d workers',
  async (workers) => {
    const cwd = archive(workers === 1 ? 2 : 150)
    execFileSync('mkfifo', [join(cwd, 'pipe.txt')])
    const child = spawn(process.execPath, [command, 'pipe.txt', 'in', '-d', 'md', '--jobs', String(workers)], {cwd})
    onTestFinished(() => void child.kill('SIGKILL'))
    const end = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))
    const pipe = await openForWriting(join(cwd, 'pipe.txt'))
    if (workers === 1) child.kill('SIGINT')
    else await interruptUntilGone(child)
    expect(await end).toBe('SIGINT')
    closeSync(pipe)
    expect(outputs(join(cwd, 'md')).temporary).toEqual([])
  },
  30_000,
)

/** Interrupts a run that waits for the files under way, and once more: two signals that come together may be one. */
async function interruptUntilGone(child: ChildProcess): Promise<void> {
  await waitUntil(() => child.exitCode !== null || child.signalCode !== null || !child.kill('SIGINT'))
}

/** Opens a named pipe once somebody reads it, and keeps them waiting. */
async function openForWriting(path: string): Promise<number> {
  let pipe: number | undefined
  await waitUntil(() => {
    try {
      pipe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error
    }
    return pipe !== undefined
  })
  return pipe!
}

test('what comes through a pipe is converted beside files', () => {
  const cwd = folderWith({'b.txt': article('two')})
  execFileSync('mkfifo', [join(cwd, 'a.txt')])
  const shell = `printf '<p>piped' > a.txt & '${process.execPath}' '${command}' a.txt b.txt -d md`
  const {stderr} = spawnSync('bash', ['-c', shell], {cwd, encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL'})
  expect(stderr).toContain('Converted 2,')
  expect(get(cwd, 'md/a.md')).toBe('piped\n')
})

test('with one job, too, a signal is heard while a large file is under way', async () => {
  const cwd = folderWith({'a.txt': article('one'), 'b.txt': `<p>${'&amp;*_[]\\`'.repeat(2_000_000)}`})
  const child = spawn(process.execPath, [command, 'a.txt', 'b.txt', '-d', 'md', '--jobs', '1'], {cwd})
  onTestFinished(() => void child.kill('SIGKILL'))
  const end = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))
  // The large one is next.
  await waitUntil(() => existsSync(join(cwd, 'md/a.md')))
  await interruptUntilGone(child)
  expect(await end).toBe('SIGINT')
  // Heard only behind it, the signal would have come too late.
  expect(existsSync(join(cwd, 'md/b.md'))).toBe(false)
}, 30_000)

test('killed at any moment, a run leaves whole files, and the next one finishes', async () => {
  const cwd = archive(250)
  expect(run(['in', '-d', 'expected', '--jobs', '1'], cwd).status).toBe(0)
  let cut = 0
  for (let time = 0; time < 20; time++) {
    if (time % 5 === 0) rmSync(join(cwd, 'md'), {recursive: true, force: true})
    const child = spawn(process.execPath, [command, 'in', '-d', 'md', '--jobs', '2', '--cache=c'], {
      cwd,
      stdio: 'ignore',
    })
    const end = ended(child)
    // In the middle: what the runs before have left counts as well.
    const least = 1 + (time % 5) * 49
    await waitUntil(() => child.exitCode !== null || outputs(join(cwd, 'md')).whole.length >= least)
    child.kill('SIGKILL')
    await end
    const {whole} = outputs(join(cwd, 'md'))
    if (child.signalCode === 'SIGKILL' && whole.length > 0 && whole.length < 250) cut++
    for (const path of whole) {
      expect(readFileSync(path, 'utf8')).toBe(readFileSync(path.replace(`${cwd}/md`, `${cwd}/expected`), 'utf8'))
    }
  }
  expect(cut).toBeGreaterThan(0)
  expect(run(['in', '-d', 'md', '--cache=c'], cwd).status).toBe(0)
  expect(execFileSync('diff', ['-r', '-x', '*.tmp', 'expected', 'md'], {cwd, encoding: 'utf8'})).toBe('')
  expect(outputs(join(cwd, 'md')).temporary).toEqual([])
}, 300_000)

test('parts of an archive that run at the same time keep all of each other in the cache', async () => {
  const cwd = archive(40, 200)
  const parts = Array.from({length: 8}, (_, part) =>
    spawn(process.execPath, [command, 'in', '-d', 'md', '--cache=c', '-q', '--shard', `${part + 1}/8`], {cwd}),
  )
  expect(await Promise.all(parts.map(ended))).toEqual(parts.map(() => 0))
  expect(get(cwd, 'c').match(/\.md\t/g)).toHaveLength(40)
  expect(readdirSync(cwd).sort()).toEqual(['c', 'in', 'md'])
}, 60_000)

test('what a killed run has replaced does not count as edited, and what was edited does', async () => {
  const cwd = archive(300, 200)
  const argv = ['in', '-d', 'md', '--cache=c', '--jobs', '2']
  const change = (from: string, to: string) => {
    for (let index = 0; index < 300; index++) {
      const name = `in/${index % 7}/article ${index}.txt`
      put(cwd, name, get(cwd, name).replace(from, to))
    }
  }
  expect(run(argv, cwd).status).toBe(0)
  change('and a sentence', 'and a phrase')
  const child = spawn(process.execPath, [command, ...argv], {cwd, stdio: 'ignore'})
  const end = ended(child)
  const replaced = () => outputs(join(cwd, 'md')).whole.filter((path) => readFileSync(path, 'utf8').includes('phrase'))
  await waitUntil(() => child.exitCode !== null || replaced().length >= 20)
  child.kill('SIGKILL')
  await end
  const [edited] = replaced()
  const name = edited!.slice(cwd.length + 1)
  put(cwd, name, `${get(cwd, name)}My note.\n`)
  change('and a phrase', 'and a clause')
  for (const time of [1, 2]) {
    const {status, stderr} = run(argv, cwd)
    expect({time, status, stderr}).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/ failed 1 \(1 × This was edited/),
    })
    expect(get(cwd, name)).toContain('My note.')
  }
  expect(readdirSync(cwd).sort()).toEqual(['c', 'in', 'md'])
  // What has been written since is all that is known of the others.
  expect(get(cwd, 'c').match(/[\w-]{43},[\w-]{43}/g)).toHaveLength(1)
}, 60_000)

test('a full disk is an error that names the file, and what was written stays whole', ({skip}) => {
  const cwd = archive(60, 20_000)
  const disk = join(cwd, 'disk')
  mkdirSync(disk)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk])
  if (mounted.status !== 0) skip('no tmpfs can be mounted here')
  try {
    const {status, stderr} = run(['in', '-d', 'disk/md', '--jobs', '1'], cwd)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^disk\/md\/\d\/article \d+\.md: The disk is full \(expected room for the output\)$/m)
    expect(run(['in', '-d', 'expected', '--jobs', '1'], cwd).status).toBe(0)
    const {whole, temporary} = outputs(disk)
    expect(temporary).toEqual([])
    expect(whole.length).toBeGreaterThan(5)
    for (const path of whole)
      expect(readFileSync(path, 'utf8')).toBe(get(cwd, path.slice(cwd.length).replace('/disk/md/', 'expected/')))
  } finally {
    spawnSync('umount', [disk])
  }
}, 120_000)

test('an unreadable folder is an error of its own', ({skip}) => {
  if (process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status !== 0) skip('root reads everything')
  const cwd = folderWith({'in/open/a.txt': article('one'), 'in/shut/b.txt': article('two')})
  execFileSync('chmod', ['000', join(cwd, 'in/shut')])
  execFileSync('chmod', ['-R', 'a+rwX', cwd, '--preserve-root'])
  execFileSync('chmod', ['000', join(cwd, 'in/shut')])
  const asNobody = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--clear-groups'] : []
  const [program, ...argv] = [...asNobody, process.execPath, command, 'in', '-d', 'md']
  const {status, stderr} = spawnSync(program!, argv, {cwd, encoding: 'utf8'})
  execFileSync('chmod', ['755', join(cwd, 'in/shut')])
  if (/EACCES|Cannot find module/.test(stderr) && !stderr.includes('in/shut')) skip('the command itself cannot be read')
  expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringMatching(/^in\/shut: Permission denied/m)})
  expect(statSync(join(cwd, 'md/open/a.md')).isFile()).toBe(true)
})

test('a request-response caller gets each answer before it sends the next record', async () => {
  const child = spawn(process.execPath, [command, '--ndjson'])
  const end = ended(child)
  const replies = child.stdout[Symbol.asyncIterator]()
  for (const id of [1, 2, 3]) {
    child.stdin.write(`${JSON.stringify({id, html: '<p>a</p>'})}\n`)
    expect(JSON.parse(String((await replies.next()).value)).id).toBe(id)
  }
  child.kill('SIGTERM')
  expect(await end).toBe(143)
}, 30_000)

test('a record of 50 MB is answered, and so is the one behind it', () => {
  const source = `${article('one')}<!--${'A comment of some length. '.repeat(2_000_000)}--><p>The end.</p>`
  const input = `${JSON.stringify({id: 'big', source})}\n${JSON.stringify({id: 'small', html: '<p>a</p>'})}\n`
  expect(Buffer.byteLength(input)).toBeGreaterThan(50_000_000)
  const {status, stdout, stderr} = run(['--ndjson'], '.', input)
  const [big, small] = stdout.split('\n')
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(JSON.parse(big!)).toMatchObject({id: 'big', markdown: 'one, and a sentence behind it.\n\nThe end.\n'})
  expect(JSON.parse(small!)).toMatchObject({id: 'small', markdown: 'a\n'})
}, 300_000)

test.each([
  ['a small article', ['a.html'], ['--no-sparkplug', '--no-regexp-peephole-optimization']],
  ['many', ['a.html', '--explain', 'b.html'], []],
])('the flags that the command sets for %s', (_, inputs, expected) => {
  const told = `const v8 = require('node:v8')
    v8.setFlagsFromString = (flag) => process._rawDebug('flag: ' + flag)`
  const cwd = folderWith({'a.html': '<p>甲</p>', 'b.html': '<p>甲</p>', 'told.cjs': told})
  const env = {...process.env, NODE_OPTIONS: `--require ${join(cwd, 'told.cjs')}`}
  const {stderr} = spawnSync(process.execPath, [command, ...inputs], {env, encoding: 'utf8', cwd})
  expect(Array.from(stderr.matchAll(/flag: (.*)/g), ([, flag]) => flag)).toEqual(expected)
})
