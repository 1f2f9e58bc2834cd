import {execFileSync} from 'node:child_process'
import {randomUUID} from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {processSpace} from '../../src/batch/temporary-file.ts'
import {article, folderWith, get, put, runCli} from '../support/run-cli.ts'

const run = (cwd: string, ...more: string[]) => runCli(['in', '-d', 'md', '--cache=c.cache', ...more], {cwd})
const archive = {'in/a.txt': article('one'), 'in/b.txt': article('two')}

test('a second run passes over everything, and does not write the cache', async () => {
  const cwd = folderWith(archive)
  await run(cwd)
  const before = statSync(join(cwd, 'c.cache')).mtimeMs
  expect((await run(cwd)).stderr).toMatch(/^Converted 0, unchanged 2, failed 0/)
  expect(statSync(join(cwd, 'c.cache')).mtimeMs).toBe(before)
})

test('without a name, the cache lies in node_modules/.cache', async () => {
  const cwd = folderWith(archive)
  await runCli(['--cache', 'in', '-d', 'md'], {cwd})
  expect(get(cwd, 'node_modules/.cache/newsdown/cache')).toMatch(/^newsdown-cache 5 /)
})

test.each(['in', 'in/*.txt', 'in/c.HTM', 'in/{a,b}.txt'])('--cache takes no input for its value: %s', async (input) => {
  const cwd = folderWith({...archive, 'in/c.HTM': article('three')})
  expect(await runCli(['--cache', input, '-d', 'md'], {cwd})).toMatchObject({status: 0})
  expect(existsSync(join(cwd, 'node_modules/.cache/newsdown/cache'))).toBe(true)
})

test('a name with one bracket is no pattern, and names a cache', async () => {
  const cwd = folderWith(archive)
  expect(await runCli(['in', '-d', 'md', '--cache', 'c[1.cache'], {cwd})).toMatchObject({status: 0})
  expect(existsSync(join(cwd, 'c[1.cache'))).toBe(true)
})

test('a value behind an equals sign is the cache, whatever its ending', async () => {
  const cwd = folderWith(archive)
  expect(await runCli(['in', '-d', 'md', '--cache=cache.txt'], {cwd})).toMatchObject({status: 0})
  expect(existsSync(join(cwd, 'cache.txt'))).toBe(true)
})

test('a source that changed is converted, one that was only touched is not', async () => {
  const cwd = folderWith(archive)
  await run(cwd)
  utimesSync(join(cwd, 'in/a.txt'), 1, 1)
  expect((await run(cwd)).stderr).toMatch(/^Converted 0, unchanged 2/)
  put(cwd, 'in/a.txt', article('one').replace('sentence', 'phrase'))
  expect((await run(cwd)).stderr).toMatch(/^Converted 1, unchanged 1/)
  expect(get(cwd, 'md/a.md')).toContain('phrase')
})

test('a source that failed fails again in the same words, until it changes', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': '<!--1-->\n[b](https://news.example/b)\n------\n'})
  const first = await run(cwd)
  expect(first.status).toBe(2)
  const before = statSync(join(cwd, 'c.cache')).mtimeMs
  const second = await run(cwd)
  expect(second.status).toBe(2)
  expect(second.stderr).toContain(/^in\/b\.txt:.*$/m.exec(first.stderr)![0])
  expect(second.stderr).toContain('unchanged 1, failed 1')
  expect(statSync(join(cwd, 'c.cache')).mtimeMs).toBe(before)
  put(cwd, 'in/b.txt', article('two'))
  expect((await run(cwd)).stderr).toMatch(/^Converted 1, unchanged 1, failed 0/)
  expect((await run(cwd)).stderr).toMatch(/^Converted 0, unchanged 2, failed 0/)
})

test('an output that was deleted is written again', async () => {
  const cwd = folderWith(archive)
  await run(cwd)
  rmSync(join(cwd, 'md/a.md'))
  expect((await run(cwd)).stderr).toMatch(/^Converted 1, unchanged 1/)
  expect(get(cwd, 'md/a.md')).toContain('one, and')
})

test('an output that was edited is refused and named, --force replaces it', async () => {
  const cwd = folderWith(archive)
  await run(cwd)
  put(cwd, 'md/a.md', `${get(cwd, 'md/a.md')}\nMy note.\n`)
  const {status, stderr} = await run(cwd)
  expect(status).toBe(2)
  expect(stderr).toMatch(/^md\/a\.md: This was edited since it was written \(expected .*--force replaces it\)/m)
  expect(get(cwd, 'md/a.md')).toContain('My note.')
  expect((await run(cwd)).status).toBe(2)
  expect((await run(cwd, '--force')).status).toBe(0)
  expect(get(cwd, 'md/a.md')).not.toContain('My note.')
  expect((await run(cwd)).status).toBe(0)
})

test('an output that was edited is kept without an error by --exclude, and written anew where it was removed', async () => {
  const cwd = folderWith(archive)
  await run(cwd)
  const written = get(cwd, 'md/a.md')
  put(cwd, 'md/a.md', 'My note.\n')
  expect((await run(cwd)).stderr).toContain('--exclude passes over its source')
  expect((await run(cwd, '--exclude', 'in/a.txt')).status).toBe(0)
  expect(get(cwd, 'md/a.md')).toBe('My note.\n')
  rmSync(join(cwd, 'md/a.md'))
  expect((await run(cwd)).status).toBe(0)
  expect(get(cwd, 'md/a.md')).toBe(written)
})

test('an output that was edited is kept where its folder was renamed', async () => {
  const cwd = folderWith(archive)
  await run(cwd)
  const written = get(cwd, 'md/a.md')
  put(cwd, 'md/a.md', `${written}My note.\n`)
  renameSync(join(cwd, 'md'), join(cwd, 'notes'))
  const again = () => runCli(['in', '-d', 'notes', '--cache', 'c.cache'], {cwd})
  const stderr = expect.stringMatching(/^notes\/a\.md: This was edited [\s\S]*\nConverted 0, unchanged 1, failed 1/)
  for (const _ of [1, 2]) expect(await again()).toMatchObject({status: 2, stderr})
  expect(get(cwd, 'notes/a.md')).toContain('My note.')
  put(cwd, 'notes/a.md', written)
  put(cwd, 'in/a.txt', article('another phrase', 'https://news.example/one'))
  expect(await again()).toMatchObject({status: 0, stderr: expect.stringMatching(/^Converted 1, unchanged 1, failed 0/)})
})

test('outputs in a second folder are none that were moved out of the first', async () => {
  const cwd = folderWith(archive)
  await run(cwd)
  await runCli(['in', '-d', 'site', '--preset', 'hugo'], {cwd})
  const second = await runCli(['in', '-d', 'site', '--preset', 'jekyll', '--cache', 'c.cache'], {cwd})
  expect(second).toMatchObject({status: 0, stderr: expect.stringMatching(/^Converted 2/)})
})

test('line ends that Git has made are no edit', async () => {
  const cwd = folderWith(archive)
  await run(cwd)
  const written = get(cwd, 'md/a.md')
  const windows = written.replaceAll('\n', '\r\n')
  put(cwd, 'md/a.md', windows)
  expect((await run(cwd)).status).toBe(0)
  expect(get(cwd, 'md/a.md')).toBe(written)
  put(cwd, 'md/a.md', windows)
  put(cwd, 'in/a.txt', article('another phrase', 'https://news.example/one'))
  expect((await run(cwd)).status).toBe(0)
  expect(get(cwd, 'md/a.md')).toContain('another phrase')
  put(cwd, 'md/a.md', `${get(cwd, 'md/a.md')}My note.\n`.replaceAll('\n', '\r\n'))
  expect((await run(cwd)).status).toBe(2)
  // Of a cache that is damaged, the text itself is the witness.
  put(cwd, 'md/b.md', get(cwd, 'md/b.md').replaceAll('\n', '\r\n'))
  put(cwd, 'c.cache', get(cwd, 'c.cache').slice(0, -9))
  const {stderr} = await run(cwd)
  expect(stderr).toContain('md/a.md: Nobody can tell')
  expect(stderr).not.toContain('md/b.md: ')
})

test('other options, another configuration and a changed module of it convert again', async () => {
  const cwd = folderWith({
    ...archive,
    'newsdown.config.js': "import {rules} from './rules.js'\nexport default {publishers: rules}\n",
    'rules.js': "export const rules = [{id: 'x', name: 'Old name', hosts: ['news.example']}]\n",
    'package.json': '{"type": "module"}',
  })
  await run(cwd)
  expect((await run(cwd)).stderr).toMatch(/^Converted 0, unchanged 2/)
  expect((await run(cwd, '--front-matter=none')).stderr).toMatch(/^Converted 2/)
  await run(cwd)
  // A module is loaded once in a process: what counts here is that its text is part of the key.
  const cached = get(cwd, 'c.cache')
  put(cwd, 'rules.js', "export const rules = [{id: 'x', name: 'New name', hosts: ['news.example']}]\n")
  await run(cwd)
  expect(get(cwd, 'c.cache')).not.toBe(cached)
})

test.each([
  ['a path put together', 'const {rules} = await import(`./rules.mjs`)', 'rules.mjs'],
  ['a comment in between', "import {rules} from /* ours */ './rules.mjs'", 'rules.mjs'],
  ['an import map', "import {rules} from '#rules'", 'rules.mjs'],
  ['a package', "import {rules} from 'rules'", 'node_modules/rules/index.mjs'],
  [
    'require without an ending',
    "import {createRequire} from 'node:module'\nconst {rules} = createRequire(import.meta.url)('./rules')",
    'rules.js',
  ],
  [
    'JSON behind a variable',
    "import {createRequire} from 'node:module'\nconst name = './rules.json'\nconst {rules} = createRequire(import.meta.url)(name)",
    'rules.json',
  ],
])('a module counts that the configuration loads by %s', async (_, load, changed) => {
  const rules = "[{id: 'x', name: 'Name', hosts: ['news.example']}]"
  const cwd = folderWith({
    ...archive,
    'newsdown.config.mjs': `${load}\nexport default {publishers: rules}\n`,
    'rules.mjs': `export const rules = ${rules}\n`,
    'rules.js': `exports.rules = ${rules}\n`,
    'rules.json': '{"rules": [{"id": "x", "name": "Name", "hosts": ["news.example"]}]}\n',
    'package.json': '{"imports": {"#rules": "./rules.mjs"}}',
    'node_modules/rules/package.json': '{"name": "rules", "exports": "./index.mjs"}',
    'node_modules/rules/index.mjs': `export const rules = ${rules}\n`,
  })
  await run(cwd)
  expect((await run(cwd)).stderr).toMatch(/^Converted 0, unchanged 2/)
  const cached = get(cwd, 'c.cache')
  put(cwd, changed, `${get(cwd, changed)}\n`)
  await run(cwd)
  expect(get(cwd, 'c.cache')).not.toBe(cached)
})

test.each([
  ['torn', (bytes: Buffer) => bytes.subarray(0, bytes.length - 30)],
  ['changed within', (bytes: Buffer) => Buffer.from(bytes.toString().replace(/\d{4}\t/, '9999\t'))],
  ['rubbish behind its name', () => Buffer.concat([Buffer.from('newsdown-cache '), Buffer.from([0, 255, 10, 9, 10])])],
  ['empty', () => Buffer.alloc(0)],
  ['torn in its first line', (bytes: Buffer) => bytes.subarray(0, 9)],
  ['only NUL', () => Buffer.alloc(4096)],
  ['NUL at its beginning', (bytes: Buffer) => Buffer.concat([Buffer.alloc(80), bytes.subarray(80)])],
])('a cache that is %s is rebuilt, never trusted', async (_, damage) => {
  const cwd = folderWith(archive)
  await run(cwd)
  const whole = readFileSync(join(cwd, 'c.cache'))
  writeFileSync(join(cwd, 'c.cache'), damage(whole))
  expect(await run(cwd)).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^c\.cache: The cache is damaged: .*\nConverted 0, unchanged 2, failed 0/),
  })
  expect(readFileSync(join(cwd, 'c.cache'))).toEqual(whole)
})

test.each([
  ['damaged', 'with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['damaged', 'torn', (text: string) => text.slice(0, -10)],
  ['damaged', 'in conflict', (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`],
  ['of another version', 'of another form', (text: string) => text.replace(/ \d /, ' 4 ')],
  ['damaged', 'of this form and another content', (text: string) => text.replace('md/a.md', 'md/c.md')],
])('a cache that is %s (%s) cannot tell edits, and says so', async (what, _, damage) => {
  const cwd = folderWith(archive)
  await run(cwd)
  put(cwd, 'md/a.md', `${get(cwd, 'md/a.md')}\nMy note.\n`)
  put(cwd, 'c.cache', damage(get(cwd, 'c.cache')))
  put(cwd, 'in/c.txt', article('three'))
  const refused = /^md\/a\.md: Nobody can tell whether this was edited.*--force replaces it\)$/m
  const checked = await run(cwd, '--check')
  expect(checked.stderr).toContain(`c.cache: The cache is ${what}: edits of outputs cannot be told`)
  const first = await run(cwd)
  expect(first).toMatchObject({status: 2, stderr: expect.stringMatching(refused)})
  expect(first.stderr).toContain(`c.cache: The cache is ${what}: edits of outputs cannot be told`)
  expect(first.stderr).toContain('Converted 1, unchanged 1, failed 1')
  // The cache is rebuilt, and knows what it does not know.
  const second = await run(cwd)
  expect(second).toMatchObject({status: 2, stderr: expect.stringMatching(refused)})
  expect(second.stderr).not.toContain('The cache is')
  expect(get(cwd, 'md/a.md')).toContain('My note.')
  expect(await run(cwd, '--force')).toMatchObject({status: 0})
  expect((await run(cwd)).stderr).toMatch(/^Converted 0, unchanged 3, failed 0/)
})

test('what a damaged cache has known of other folders is in doubt for later runs, too', async () => {
  const cwd = folderWith({'2019/a.txt': article('one'), '2020/b.txt': article('two')})
  const convert = (year: string) => runCli([year, '-d', `md/${year}`, '--cache=c'], {cwd})
  await convert('2019')
  await convert('2020')
  put(cwd, 'md/2020/b.md', `${get(cwd, 'md/2020/b.md')}\nMy note.\n`)
  put(cwd, 'c', get(cwd, 'c').replaceAll('\n', '\r\n'))
  expect(await convert('2019')).toMatchObject({status: 0})
  expect(await convert('2020')).toMatchObject({status: 2})
  expect(get(cwd, 'md/2020/b.md')).toContain('My note.')
})

test('-o keeps what a damaged cache cannot tell edits of', async () => {
  const cwd = folderWith({'a.txt': article('one')})
  const convert = (...more: string[]) => runCli(['a.txt', '-o', 'a.md', '--cache=c', ...more], {cwd})
  await convert()
  put(cwd, 'a.md', `${get(cwd, 'a.md')}\nMy note.\n`)
  put(cwd, 'c', get(cwd, 'c').slice(0, -10))
  const {status, stderr} = await convert()
  expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringContaining('c: The cache is damaged')})
  expect(stderr).toContain('a.md: Nobody can tell whether this was edited')
  expect(await convert('--force')).toMatchObject({status: 0})
})

test('runs over other parts of an archive share a cache', async () => {
  const cwd = folderWith({'one/a.txt': article('one'), 'two/b.txt': article('two')})
  await Promise.all([runCli(['one', '-d', 'm1', '--cache=c'], {cwd}), runCli(['two', '-d', 'm2', '--cache=c'], {cwd})])
  for (const [from, to] of [
    ['one', 'm1'],
    ['two', 'm2'],
  ] as const) {
    expect((await runCli([from, '-d', to, '--cache=c'], {cwd})).stderr).toMatch(/^Converted 0, unchanged 1, failed 0/)
  }
  expect(
    get(cwd, 'c')
      .split('\n')
      .filter((line) => line.includes('.md\t')),
  ).toHaveLength(2)
})

test('no other file becomes a cache', async () => {
  const cwd = folderWith({...archive, LICENSE: 'precious'})
  const {status, stderr} = await runCli(['in', '-d', 'md', '--cache', 'LICENSE'], {cwd})
  expect({status, stderr}).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('LICENSE is another file (expected'),
  })
  expect(get(cwd, 'LICENSE')).toBe('precious')
})

test.each(['books.journal', 'books.journal-closed', 'books.lock'])(
  "somebody's %s beside the cache is left alone",
  async (name) => {
    const books = '; Harbour dues\n2024-01-01 opening\n    assets  1\n'
    const cwd = folderWith({...archive, [name]: books})
    const {status, stderr} = await runCli(['in', '-d', 'md', '--cache', 'books'], {cwd})
    expect({status, stderr}).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(`${name} is none of ours \\(expected a (?:journal|lock) or nothing`),
    })
    expect(get(cwd, name)).toBe(books)
    expect(existsSync(join(cwd, 'md'))).toBe(false)
  },
)

test('what a crash has left of a journal is none in the way', async () => {
  for (const left of ['', '\0\0\0', `\0\0.md\t${'x'.repeat(43)}\n`, `md/a.md\t${'x'.repeat(43)}\nmd/b.m`]) {
    const cwd = folderWith({...archive, 'c.cache.journal': left})
    expect(await run(cwd)).toMatchObject({status: 0})
    expect(readdirSync(cwd).sort()).toEqual(['c.cache', 'in', 'md'])
  }
})

test('an output that was edited is known by whatever way leads to it, and after a move', async () => {
  const home = folderWith({'P1/in/a.txt': article('one'), 'P1/in/s/b.txt': article('two')})
  await run(join(home, 'P1'))
  symlinkSync('P1/md', join(home, 'link'))
  put(home, 'P1/md/a.md', `${get(home, 'P1/md/a.md')}\nMy note.\n`)
  const refused = {status: 2, stderr: expect.stringMatching(/a\.md: This was edited .*\n.*unchanged 1, failed 1/)}
  expect(await runCli(['P1/in', '-d', 'link', '--cache=P1/c.cache'], {cwd: home})).toMatchObject(refused)
  expect(await runCli(['P1/in/a.txt', '-o', 'link/a.md', '--cache=P1/c.cache'], {cwd: home})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('link/a.md: This was edited'),
  })
  renameSync(join(home, 'P1'), join(home, 'P2'))
  expect(await run(join(home, 'P2'))).toMatchObject(refused)
  mkdirSync(join(home, 'elsewhere'))
  symlinkSync('../P2/c.cache', join(home, 'elsewhere/c'))
  expect(await runCli(['P2/in', '-d', 'P2/md', '--cache=elsewhere/c'], {cwd: home})).toMatchObject(refused)
  expect(get(home, 'P2/md/a.md')).toContain('My note.')
})

test('a cache in the place of an output is refused before anything is written', async () => {
  const cwd = folderWith({...archive, 'x.txt': article('three')})
  for (const argv of [
    ['in', '-d', 'md', '--cache=md/a.md'],
    ['x.txt', '-o', 'y.md', '--cache=./y.md'],
    ['x.txt', '-o', 'y.txt', '--cache=y.txt'],
  ]) {
    const {status, stderr} = await runCli(argv, {cwd})
    expect({status, stderr}).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^convert: The cache would be replaced: \S+, by what comes of \S+ \(expected another place for it/,
      ),
    })
    expect(readdirSync(cwd).sort()).toEqual(['in', 'x.txt'])
  }
})

test('in its own place, whatever is there is rebuilt', async () => {
  const cwd = folderWith({...archive, 'node_modules/.cache/newsdown/cache': 'rubbish'})
  expect(await runCli(['in', '-d', 'md', '--cache'], {cwd})).toMatchObject({status: 0})
  expect(get(cwd, 'node_modules/.cache/newsdown/cache')).toMatch(/^newsdown-cache /)
})

test.skipIf(process.getuid?.() === 0)('of a cache that cannot be read, the reason is told', async () => {
  const cwd = folderWith(archive)
  await run(cwd)
  chmodSync(join(cwd, 'c.cache'), 0)
  const stderr = expect.stringMatching(/^convert: --cache \S*c\.cache cannot be read: Permission denied/)
  expect(await run(cwd)).toMatchObject({status: 2, stderr})
})

test('what a killed run has left beside the cache is swept up', async () => {
  const left = `.newsdown-${processSpace()}-999999999-${randomUUID()}.tmp`
  const cwd = folderWith({...archive, [`k/${left}`]: ''})
  await runCli(['in', '-d', 'md', '--cache=k/c'], {cwd})
  put(cwd, `k/${left}`, '')
  await runCli(['in', '-d', 'md', '--cache=k/c'], {cwd})
  expect(readdirSync(join(cwd, 'k'))).toEqual(['c'])
})

test('a source that was changed behind its time is converted', async () => {
  const cwd = folderWith(archive)
  utimesSync(join(cwd, 'in/a.txt'), 1, 1)
  await run(cwd)
  put(cwd, 'in/a.txt', article('one').replace('sentence', 'phrases!'))
  utimesSync(join(cwd, 'in/a.txt'), 1, 1)
  expect((await run(cwd, '--check')).status).toBe(1)
  expect((await run(cwd)).stderr).toMatch(/^Converted 1, unchanged 1/)
})

test.each(['--check', '--dry-run'])('%s writes no cache', async (option) => {
  const cwd = folderWith({...archive, 'in/c.txt': '<!--1-->\n[c](https://news.example/c)\n------\n'})
  await run(cwd, option)
  expect(existsSync(join(cwd, 'c.cache'))).toBe(false)
  await run(cwd)
  const before = get(cwd, 'c.cache')
  expect(before).not.toContain('    at ')
  utimesSync(join(cwd, 'in/a.txt'), 1, 1)
  await run(cwd, option)
  expect(get(cwd, 'c.cache')).toBe(before)
})

test('what was said of a source is said again, read or not', async () => {
  const cwd = folderWith({'in/a.txt': '<!--1-->\n[a](notaurl)\n------\n<p>Text</p>\n'})
  const first = await run(cwd)
  const warning = /^in\/a\.txt:.*notaurl.*$/m.exec(first.stderr)![0]
  expect((await run(cwd)).stderr).toContain(warning)
  utimesSync(join(cwd, 'in/a.txt'), 1, 1)
  expect((await run(cwd)).stderr).toContain(warning)
  expect((await run(cwd)).stderr).toContain(warning)
})

const another = /: There is another file already \(expected one whose front matter names the same source/

test('another article is refused with a cache as without one', async () => {
  const cwd = folderWith({'2019/001.txt': article('nineteen'), '2020/001.txt': article('twenty')})
  const years = ['2019', '2020'] as const
  for (const argv of [
    (year: string) => [year, '-d', 'md', '--cache', 'c'],
    (year: string) => [`${year}/001.txt`, '-d', 'm1', '--cache', 'c'],
    (year: string) => [`${year}/001.txt`, '-o', 'latest.md', '--cache', 'c'],
  ]) {
    expect(await runCli(argv(years[0]), {cwd})).toMatchObject({status: 0})
    expect(await runCli(argv(years[1]), {cwd})).toMatchObject({status: 2, stderr: expect.stringMatching(another)})
    expect(await runCli(argv(years[0]), {cwd})).toMatchObject({status: 0})
  }
  for (const output of ['md/001.md', 'm1/001.md', 'latest.md']) expect(get(cwd, output)).toContain('nineteen, and')
  const piped = (year: string) => runCli(['-o', 'piped.md', '--cache', 'c'], {cwd, stdin: get(cwd, `${year}/001.txt`)})
  expect(await piped('2019')).toMatchObject({status: 0})
  expect(await piped('2020')).toMatchObject({status: 2, stderr: expect.stringMatching(another)})
})

test('an article that takes the name of one that was renamed does not take its output', async () => {
  const cwd = folderWith({'in/a.html': article('old')})
  const write = (...more: string[]) => runCli(['--write', 'in', '--cache', 'c', ...more], {cwd})
  await write()
  renameSync(join(cwd, 'in/a.html'), join(cwd, 'in/b.html'))
  put(cwd, 'in/a.txt', article('new'))
  expect(await write()).toMatchObject({status: 2, stderr: expect.stringMatching(another)})
  expect(get(cwd, 'in/a.md')).toContain('old, and')
  expect(await write('--force')).toMatchObject({status: 0})
  expect(get(cwd, 'in/a.md')).toContain('new, and')
})

test('an article that fails does not become the one that its output came of', async () => {
  const broken = '<!--1-->\n[b](https://news.example/b)\n------\n'
  const cwd = folderWith({'2019/001.txt': '<p>nineteen</p>', '2020/001.txt': broken})
  const convert = (year: string) => runCli([year, '-d', 'md', '--cache', 'c'], {cwd})
  expect(await convert('2019')).toMatchObject({status: 0})
  expect(await convert('2020')).toMatchObject({status: 2})
  put(cwd, '2020/001.txt', '<p>twenty</p>')
  expect(await convert('2020')).toMatchObject({status: 2, stderr: expect.stringMatching(another)})
  expect(get(cwd, 'md/001.md')).toContain('nineteen')
  put(cwd, '2019/001.txt', broken)
  expect(await convert('2019')).toMatchObject({status: 2})
  put(cwd, '2019/001.txt', '<p>nineteen, mended</p>')
  expect(await convert('2019')).toMatchObject({status: 0})
  expect(get(cwd, 'md/001.md')).toContain('mended')
})

test('the same source replaces its output with a cache, without an address or with another one', async () => {
  const cwd = folderWith({'in/a.txt': '<p>without an address</p>', 'in/b.txt': article('two')})
  await run(cwd)
  put(cwd, 'in/a.txt', '<p>changed</p>')
  put(cwd, 'in/b.txt', article('two', 'https://news.example/moved'))
  expect((await run(cwd)).stderr).toMatch(/^Converted 2, unchanged 0, failed 0/)
  expect((await run(cwd, '--front-matter=none')).stderr).toMatch(/^Converted 1, unchanged 1, failed 0/)
  // A folder of another name holds the same files, and another archive moves together with its cache.
  renameSync(join(cwd, 'in'), join(cwd, 'articles'))
  expect(await runCli(['articles', '-d', 'md', '--cache=c.cache', '--title-heading'], {cwd})).toMatchObject({status: 0})
  put(cwd, 'articles/a.txt', '<p>changed again</p>')
  expect(await runCli(['articles', '-d', 'md', '--cache=c.cache'], {cwd})).toMatchObject({status: 0})
  expect(get(cwd, 'md/a.md')).toContain('changed again')
})

test('the cache of a run is no input of it', async () => {
  const cwd = folderWith({'in/a.txt': article('one')})
  for (const input of ['in', 'in/*', 'in/**/*.txt']) {
    for (let time = 0; time < 2; time++)
      expect(await runCli([input, '-d', 'md', '--cache=in/cache.txt'], {cwd})).toMatchObject({
        status: 0,
        stderr: expect.stringMatching(/failed 0/),
      })
  }
  expect(readdirSync(join(cwd, 'md'))).toEqual(['a.md'])
})

const inDoubt = (output: string) =>
  new RegExp(`^${output}: Nobody can tell whether this was edited, .* elsewhere `, 'm')

test.each([
  ['into a folder', ['arch/in', '-d', 'arch/md'], ['arch2/in', '-d', 'arch2/md'], 'md/a.md'],
  ['beside each other', ['--write', 'arch/in'], ['--write', 'arch2/in'], 'in/a.md'],
])(
  'what was edited is kept where articles and outputs are moved or copied and the cache stays, %s',
  async (_, first, then, output) => {
    for (const take of [renameSync, (from: string, to: string) => cpSync(from, to, {recursive: true})]) {
      const cwd = folderWith({'arch/in/a.txt': article('one'), 'arch/in/b.txt': article('two')})
      await runCli([...first, '--cache=c'], {cwd})
      put(cwd, `arch/${output}`, `${get(cwd, `arch/${output}`)}My note.\n`)
      take(join(cwd, 'arch'), join(cwd, 'arch2'))
      const again = (...more: string[]) => runCli([...then, '--cache=c', ...more], {cwd})
      const refused = {status: 2, stderr: expect.stringMatching(inDoubt(`arch2/${output}`))}
      const checked = await again('--dry-run')
      expect(checked).toMatchObject(refused)
      const moved = await again()
      expect(moved).toMatchObject(refused)
      expect(moved.stderr).toContain('Converted 0, unchanged 1, failed 1')
      expect(get(cwd, `arch2/${output}`)).toContain('My note.')
      // What lies where it was says no more of it.
      put(cwd, 'arch/in/a.txt', article('one'))
      await runCli([...first, '--cache=c', '--force'], {cwd})
      expect(await again()).toMatchObject(refused)
      expect(await again('--force')).toMatchObject({status: 0})
      expect(await again('--title-heading')).toMatchObject({status: 0})
    }
  },
)

test('what was edited in a folder that was renamed is kept once there is another in its old place', async () => {
  const cwd = folderWith(archive)
  await run(cwd)
  put(cwd, 'md/a.md', `${get(cwd, 'md/a.md')}My note.\n`)
  renameSync(join(cwd, 'md'), join(cwd, 'notes'))
  const renamed = () => runCli(['in', '-d', 'notes', '--cache=c.cache'], {cwd})
  expect(await renamed()).toMatchObject({status: 2})
  expect(await run(cwd)).toMatchObject({status: 0})
  expect(await renamed()).toMatchObject({status: 2, stderr: expect.stringMatching(/^notes\/a\.md: This was edited/)})
})

test('what was edited is kept where its article has changed, too, since both were moved', async () => {
  const cwd = folderWith({'arch/in/a.txt': article('one')})
  await runCli(['arch/in', '-d', 'arch/md', '--cache=c'], {cwd})
  put(cwd, 'arch/md/a.md', `${get(cwd, 'arch/md/a.md')}My note.\n`)
  renameSync(join(cwd, 'arch'), join(cwd, 'arch2'))
  put(cwd, 'arch2/in/a.txt', article('another phrase', 'https://news.example/one'))
  const into = (...rest: string[]) => runCli(['arch2/in/a.txt', '--cache=c', ...rest], {cwd})
  for (const rest of [
    ['-d', 'arch2/md'],
    ['-o', 'arch2/md/a.md'],
  ]) {
    const {status, stderr} = await into(...rest)
    expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringMatching(inDoubt('arch2/md/a.md'))})
  }
})

test('what was edited beside an article is kept in a copy where that has changed, too', async () => {
  const cwd = folderWith({'arch/in/a.txt': article('one')})
  await runCli(['--write', 'arch', '--cache=c'], {cwd})
  cpSync(join(cwd, 'arch'), join(cwd, 'copy'), {recursive: true})
  put(cwd, 'copy/in/a.md', `${get(cwd, 'copy/in/a.md')}My note.\n`)
  put(cwd, 'copy/in/a.txt', article('another phrase', 'https://news.example/one'))
  const refused = {status: 2, stderr: expect.stringMatching(inDoubt('copy/in/a.md'))}
  expect(await runCli(['--write', 'copy', '--cache=c'], {cwd})).toMatchObject(refused)
})

test('what was edited is kept where the outputs of a copy have another folder', async () => {
  const cwd = folderWith({'arch/in/a.txt': article('one')})
  await runCli(['arch/in', '-d', 'arch/md', '--cache=c'], {cwd})
  cpSync(join(cwd, 'arch/in'), join(cwd, 'copy/in'), {recursive: true})
  cpSync(join(cwd, 'arch/md'), join(cwd, 'copy/notes'), {recursive: true})
  put(cwd, 'copy/notes/a.md', `${get(cwd, 'copy/notes/a.md')}My note.\n`)
  const refused = {status: 2, stderr: expect.stringMatching(inDoubt('copy/notes/a.md'))}
  expect(await runCli(['copy/in', '-d', 'copy/notes', '--cache=c'], {cwd})).toMatchObject(refused)
})

test('outputs that are as they were written are replaced wherever they were moved to', async () => {
  const cwd = folderWith({'arch/in/a.txt': '<p>without an address</p>', 'arch/in/b.txt': article('two')})
  await runCli(['arch/in', '-d', 'arch/md', '--cache=c'], {cwd})
  renameSync(join(cwd, 'arch'), join(cwd, 'arch2'))
  put(cwd, 'arch2/md/b.md', get(cwd, 'arch2/md/b.md').replaceAll('\n', '\r\n'))
  const again = () => runCli(['arch2/in', '-d', 'arch2/md', '--cache=c', '--set=lang=de'], {cwd})
  expect(await again()).toMatchObject({status: 0, stderr: expect.stringMatching(/^Converted 2, unchanged 0/)})
  expect(await again()).toMatchObject({status: 0, stderr: expect.stringMatching(/^Converted 0, unchanged 2/)})
})

test('outputs that a cache has never seen are replaced, whatever else it has seen', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'more/2020/b.txt': article('two')})
  await run(cwd)
  await runCli(['more', '-d', 'md'], {cwd})
  const {status, stderr} = await runCli(['more', '-d', 'md', '--title-heading', '--cache=c.cache'], {cwd})
  expect({status, stderr}).toMatchObject({status: 0, stderr: expect.stringMatching(/^Converted 1/)})
})

test.each([
  ['a pipe', (path: string) => execFileSync('mkfifo', [path]), 'md/a.md: This is no file'],
  ['a folder', (path: string) => mkdirSync(path), 'md/a.md: A folder is in the way'],
])('%s at the place of an output is what is wrong, and not the source', async (_, make, message) => {
  const cwd = folderWith(archive)
  await run(cwd)
  rmSync(join(cwd, 'md/a.md'))
  make(join(cwd, 'md/a.md'))
  expect((await run(cwd)).stderr).toContain(message)
  expect(readFileSync(join(cwd, 'md/b.md'), 'utf8')).toContain('two')
})
