import {chmodSync, existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, test, vi} from 'vitest'
import {article, folderWith, get, put, runCli} from '../support/run-cli.ts'

const noted = `<!--1672398782000-->
[Title](https://www.bbc.com/zhongwen/simp/world-1)
------

<p>One sentence.</p><section role="region" data-e2e="advertisement"><p>广告</p></section>
`

test('an article goes to stdout, and nothing else does', async () => {
  const cwd = folderWith({'a.txt': article('one')})
  const {status, stdout, stderr} = await runCli(['a.txt'], {cwd})
  expect(stdout).toMatch(/^---\ntitle: .*Title of one[\s\S]*\n---\n\none, and a sentence behind it\.\n$/)
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
})

test('stdin is read without inputs and as -', async () => {
  const cwd = folderWith({'a.txt': article('one')})
  const {stdout} = await runCli(['a.txt'], {cwd})
  expect((await runCli([], {cwd, stdin: article('one')})).stdout).toBe(stdout)
  expect((await runCli(['-'], {cwd, stdin: article('one')})).stdout).toBe(stdout)
})

test.each([
  ['one small article', ['a.txt'], '', 1],
  ['one small article in a place of its own', ['a.txt', '-o', 'a.md'], '', 1],
  ['several, which gain from what is compiled', ['a.txt', 'b.txt', '--explain'], '', 0],
  ['one of 100 KB', ['hundred.txt'], '', 1],
  ['a large one', ['large.txt'], '', 0],
  ['a packed one', ['a.txt.gz'], '', 0],
  ['a folder', ['.'], '', 0],
  ['a stream', ['/dev/null'], '', 0],
  ['stdin, of which nobody knows how large it is', ['-'], article('one'), 0],
  ['one that is not there', ['missing.txt'], '', 0],
])('the engine is told to compile less for %s', async (_, argv, stdin, times) => {
  const [one, two] = [article('one'), article('two')]
  const more = (kilobytes: number) => `${one}${'<p>abc</p>'.repeat(100 * kilobytes)}`
  const files = {'a.txt': one, 'b.txt': two, 'hundred.txt': more(100), 'large.txt': more(140), '-': one}
  const cwd = folderWith({...files, 'a.txt.gz': gzipSync(one)})
  const compileLess = vi.fn(async () => {})
  await runCli(argv, {cwd, stdin, compileLess})
  expect(compileLess).toHaveBeenCalledTimes(times)
})

test('-o makes its folders and says nothing', async () => {
  const cwd = folderWith({'a.txt': article('one')})
  expect(await runCli(['a.txt', '-o', 'x/y/a.md'], {cwd})).toEqual({status: 0, stdout: '', stderr: ''})
  expect(get(cwd, 'x/y/a.md')).toContain('one, and a sentence')
  expect(readdirSync(join(cwd, 'x/y'))).toEqual(['a.md'])
})

test('-o - is stdout, as it is for other converters', async () => {
  const cwd = folderWith({'a.txt': article('one')})
  const plain = await runCli(['a.txt'], {cwd})
  expect(await runCli(['a.txt', '-o', '-'], {cwd})).toEqual(plain)
  expect(readdirSync(cwd)).toEqual(['a.txt'])
})

test('-o replaces the same article, and no other file without --force', async () => {
  const cwd = folderWith({'a.txt': article('one'), 'b.txt': article('two'), 'note.md': 'my own words\n'})
  expect((await runCli(['a.txt', '-o', 'a.md'], {cwd})).status).toBe(0)
  put(cwd, 'a.txt', article('one').replace('sentence', 'phrase'))
  expect((await runCli(['a.txt', '-o', 'a.md'], {cwd})).status).toBe(0)
  expect(get(cwd, 'a.md')).toContain('phrase')
  for (const [input, output] of [
    ['b.txt', 'a.md'],
    ['b.txt', 'note.md'],
  ] as const) {
    const before = get(cwd, output)
    const {status, stderr} = await runCli([input, '-o', output], {cwd})
    expect(status).toBe(2)
    expect(stderr).toContain(`${output}: There is another file already`)
    expect(get(cwd, output)).toBe(before)
  }
  expect((await runCli(['b.txt', '-o', 'note.md', '--force'], {cwd})).status).toBe(0)
  expect(get(cwd, 'note.md')).toContain('two, and')
})

test('an output never replaces its own source, not even by force', async () => {
  const cwd = folderWith({'a.txt': article('one')})
  const {status, stderr} = await runCli(['a.txt', '-o', './a.txt', '--force'], {cwd})
  expect(status).toBe(2)
  expect(stderr).toContain('This is its own source')
  expect(get(cwd, 'a.txt')).toBe(article('one'))
})

test('an output never replaces a source that comes through a pipe, not even by force', async () => {
  const post = '---\nsource: https://news.example/a\n---\n<p>A post.</p>\n'
  const cwd = folderWith({'post.md': post, 'copy.html': post})
  for (const force of [[], ['--force'], ['--cache', 'c']]) {
    const {status, stderr} = await runCli(['-o', 'post.md', ...force], {cwd, stdin: post})
    expect({status, stderr}).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('post.md: This is its own source'),
    })
    expect(get(cwd, 'post.md')).toBe(post)
  }
  // What has a file of its own stays there.
  expect(await runCli(['copy.html', '-o', 'post.md'], {cwd})).toMatchObject({status: 0})
  expect(get(cwd, 'copy.html')).toBe(post)
})

test('--json prints front matter, body, ledger and messages', async () => {
  const cwd = folderWith({'a.txt': noted})
  const {stdout} = await runCli(['--json', 'a.txt'], {cwd})
  const {frontMatter, markdown, ledger, messages} = JSON.parse(stdout)
  expect(frontMatter).toMatchObject({title: 'Title', source: 'https://www.bbc.com/zhongwen/simp/world-1'})
  expect(markdown).toBe('One sentence.\n')
  expect(ledger).toEqual([expect.objectContaining({rule: expect.any(String), path: expect.any(String), text: '广告'})])
  expect(messages).toEqual(expect.any(Array))
})

test('--explain shows the ledger as a table, with --json as JSON', async () => {
  const cwd = folderWith({'a.txt': noted, 'b.txt': article('clean')})
  const {stdout, status} = await runCli(['--explain', 'a.txt'], {cwd})
  expect(status).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  expect(lines[0]).toMatch(/^RULE +LEFT OUT +WHERE$/)
  expect(lines[1]).toMatch(/^\S+\/\S+ +广告 +\S/)
  expect(lines.at(-1)).toBe('1 left out by 1 rule')
  expect(lines.slice(2, -1)).toEqual(['', 'ads/slot  a place for an advertisement', ''])
  expect(JSON.parse((await runCli(['--explain', '--json', 'a.txt'], {cwd})).stdout)).toHaveLength(1)
  expect((await runCli(['--explain', 'b.txt'], {cwd})).stdout).toBe('Nothing was left out.\n')
  expect((await runCli(['--explain', 'a.txt', 'b.txt'], {cwd})).stdout).toMatch(/^a\.txt\nRULE[\s\S]*\nb\.txt\nNothing/)
})

test.each([
  ['empty.txt', '', /^empty\.txt:1:1: .+ \(expected .+\)\n$/],
  ['binary.txt', Uint8Array.from([0, 1, 2, 0, 255, 0, 3]), /^binary\.txt:1:\d+: .+ \(expected .+\)\n$/],
])('%s is an error with its place and what was expected', async (name, content, message) => {
  const cwd = folderWith({[name]: content})
  const {status, stdout, stderr} = await runCli([name, '-o', 'out.md'], {cwd})
  expect(stderr).toMatch(message)
  expect({status, stdout, written: existsSync(join(cwd, 'out.md'))}).toEqual({status: 2, stdout: '', written: false})
})

test('a file that is not there, a folder and too many inputs are named', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'b.txt': article('two')})
  expect(await runCli(['no.txt'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^no\.txt: There is no such file \(expected/),
  })
  expect(await runCli(['in'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('in is a folder (expected -d DIR'),
  })
  expect(await runCli(['in', '-o', 'x.md'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('in is a folder (expected a file, or -d DIR instead of -o)'),
  })
  expect(await runCli(['b.txt', 'in/a.txt'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('2 inputs go to one stdout'),
  })
})

test('--max-bytes holds for files and for stdin', async () => {
  const cwd = folderWith({'a.txt': article('one')})
  expect((await runCli(['--max-bytes', '20', 'a.txt'], {cwd})).stderr).toMatch(
    /^a\.txt:1:1: .*bytes.*\(expected at most 20/,
  )
  expect((await runCli(['--max-bytes', '20'], {cwd, stdin: article('one')})).stderr).toMatch(
    /^stdin:1:1: .*\(expected at most 20/,
  )
})

test('a stack is printed for DEBUG=newsdown alone', async () => {
  const cwd = folderWith({'a.txt': ''})
  expect((await runCli(['a.txt'], {cwd})).stderr).not.toContain('    at ')
  expect((await runCli(['a.txt'], {cwd, env: {DEBUG: 'newsdown'}})).stderr).toContain('    at ')
})

test('nothing at all on a terminal is answered with the help and 2', async () => {
  const cwd = folderWith()
  const {Readable} = await import('node:stream')
  const stdin = Object.assign(Readable.from([]), {isTTY: true})
  const {status, stdout, stderr} = await runCli([], {cwd, stdin})
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toContain('Examples:')
})

test.each([
  [['a.txt', '-o', 'x', '-d', 'y'], '--output and --directory do not go together'],
  [['a.txt', '--write', '--check'], '--check and --write do not go together'],
  [['a.txt', '--null'], '--null needs --files-from (expected that beside it)'],
  [['a.txt', '--explain', '--write'], '--explain and --write do not go together'],
  [['a.txt', '--explain', '-d', 'x'], '--explain and --directory do not go together'],
  [['a.txt', '--json', '--check'], '--json and --check do not go together'],
  [['--json', '--ndjson'], '--json and --ndjson do not go together'],
  [['a.txt', '-o', 'x/'], '-o x/ is a folder (expected a file; -d writes below a folder)'],
  [['a.txt', 'a.txt', '-o', 'x.md'], '2 inputs go into one file (expected -d DIR'],
  [['--json', 'a.txt', 'a.txt'], '2 inputs go to one stdout (expected one, or records and --ndjson)'],
  [['--explain', 'a.txt', 'a.txt', '-o', 'x'], '2 inputs go into one file (expected one, or stdout)'],
  [['--files-from', 'no'], '--files-from no cannot be read: There is no such file (expected a file of names, or -'],
  [[''], "'': The name is empty"],
  [['a.txt', '--preset', 'obsidian', '--front-matter', 'json'], 'There is no json front matter for obsidian (expected'],
  [['a.txt', '-d', '-'], '-d - is no folder (expected -d DIR'],
  [['a.txt', '--publisher', 'bcc'], 'There is no publisher "bcc"'],
])('%j is refused', async (argv, message) => {
  const cwd = folderWith({'a.txt': article('one')})
  expect(await runCli(argv, {cwd})).toMatchObject({status: 2, stdout: '', stderr: expect.stringContaining(message)})
})

test.skipIf(process.getuid?.() === 0)('a folder that cannot be written is an error that names the output', async () => {
  const cwd = folderWith({'a.txt': article('one'), 'shut/x': ''})
  chmodSync(join(cwd, 'shut'), 0o500)
  const {status, stderr} = await runCli(['a.txt', '-o', 'shut/a.md'], {cwd})
  chmodSync(join(cwd, 'shut'), 0o700)
  expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringMatching(/^shut\/a\.md: Permission denied/)})
})

test('a pattern is what it matches, and one that matches several files needs more', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': noted})
  const plain = await runCli(['in/a.txt'], {cwd})
  expect(await runCli(['in/a*'], {cwd})).toEqual(plain)
  expect(await runCli(['in/*.txt'], {cwd})).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('2 inputs go to one stdout (expected -d DIR'),
  })
  expect(await runCli(['in/c*'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^in\/c\*: This matches no file/),
  })
})

test('--explain takes patterns and folders, and is one JSON document', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': noted, 'in/c.txt': ''})
  for (const input of ['in', 'in/*.txt']) {
    const {status, stdout, stderr} = await runCli(['--explain', '--json', input], {cwd})
    expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringMatching(/^in\/c\.txt:1:1: /)})
    expect(JSON.parse(stdout)).toEqual([
      {path: 'in/a.txt', ledger: []},
      {path: 'in/b.txt', ledger: [expect.objectContaining({text: '广告'})]},
    ])
  }
  expect((await runCli(['--explain', 'in'], {cwd})).stdout).toMatch(/^in\/a\.txt\nNothing[\s\S]*\nin\/b\.txt\nRULE/)
})

test.each(['in', 'in/*.txt'])(
  '--explain --json of %s with one article goes into the file that -o names',
  async (input) => {
    const cwd = folderWith({'in/a.txt': noted})
    const {stdout} = await runCli(['--explain', '--json', input], {cwd})
    const written = await runCli(['--explain', '--json', input, '-o', 'out.json'], {cwd})
    expect(written).toEqual({status: 0, stdout: '', stderr: ''})
    expect(get(cwd, 'out.json')).toBe(stdout)
  },
)

test('--explain says how Markdown in a folder is named, and what it says works', async () => {
  const cwd = folderWith({'in/s/a.md': article('one')})
  const {status, stderr} = await runCli(['--explain', 'in'], {cwd})
  expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringContaining('; of .md, in/**/*.md)')})
  expect(await runCli(['--explain', 'in/**/*.md'], {cwd})).toMatchObject({status: 0, stderr: ''})
  for (const [options, said] of [
    [['--write', 'in'], ' or .htm; .md only below -d)'],
    [['in', '-d', 'in'], ' or .htm; .md only below -d)'],
    [['in/s', '-d', 'md', '--exclude', '**/*.md'], ', .htm or .md)'],
  ] as const) {
    expect((await runCli(options, {cwd})).stderr).toContain(`(expected .txt, .html${said}`)
  }
})

test('-o is told that there is nothing to explain', async () => {
  const cwd = folderWith({names: ''})
  expect(await runCli(['--files-from', 'names', '--explain', '-o', 'out.json'], {cwd})).toEqual({
    status: 2,
    stdout: '',
    stderr: 'convert: --files-from names lists no file (expected one, or -d DIR for any number)\n',
  })
})

test('--dry-run says of one file what it says of many', async () => {
  const cwd = folderWith({'a.txt': article('one')})
  const said = async () => (await runCli(['a.txt', '-o', 'a.md', '-n'], {cwd})).stdout
  expect(await said()).toBe('would write a.md\n')
  await runCli(['a.txt', '-o', 'a.md'], {cwd})
  expect(await said()).toBe('would keep a.md\n')
  put(cwd, 'a.md', `${get(cwd, 'a.md')}\nMore.\n`)
  expect(await said()).toBe('would replace a.md\n')
})

test('-o with the cache knows what was edited since', async () => {
  const cwd = folderWith({'a.txt': article('one')})
  const argv = ['a.txt', '-o', 'a.md', '--cache=c.cache']
  expect(await runCli(argv, {cwd})).toEqual({status: 0, stdout: '', stderr: ''})
  const written = get(cwd, 'a.md')
  expect((await runCli(argv, {cwd})).status).toBe(0)
  put(cwd, 'a.md', `${written}\nMy note.\n`)
  const {status, stderr} = await runCli(argv, {cwd})
  expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringContaining('This was edited since')})
  expect(get(cwd, 'a.md')).toContain('My note.')
  expect(await runCli([...argv, '--force'], {cwd})).toMatchObject({status: 0})
  expect(get(cwd, 'a.md')).toBe(written)
})

test("a source with a device's name has another by -o", async () => {
  const cwd = folderWith({'aux.2020.txt': article('one')})
  expect(await runCli(['aux.2020.txt', '-o', 'other.md'], {cwd})).toMatchObject({status: 0, stderr: ''})
  expect(get(cwd, 'other.md')).toContain('one, and a sentence')
})

test.each([
  [['--color', '--bogus'], {}, true],
  [['--no-color', '--color', '--bogus'], {NO_COLOR: '1'}, true],
  [['--color', '--no-color', '--bogus'], {FORCE_COLOR: '1'}, false],
  [['--bogus'], {FORCE_COLOR: '1'}, true],
  [['--bogus'], {}, false],
])('a wrong command line is red where colours are asked for: %j %j', async (argv, env, isRed) => {
  const {stderr} = await runCli(argv, {cwd: folderWith({}), env})
  expect(stderr.includes('\u001B[31m')).toBe(isRed)
})

test('a ledger that goes into a file is as wide as any, and without colours', async () => {
  const cwd = folderWith({'a.txt': `${article('one')}<div class="share">Share this</div>`})
  await runCli(['--explain', 'a.txt', '-o', 'here.txt'], {cwd, terminal: 'both', columns: 40, env: {FORCE_COLOR: '1'}})
  await runCli(['--explain', 'a.txt', '-o', 'there.txt'], {cwd})
  expect(get(cwd, 'here.txt')).toContain('parts/share')
  expect(get(cwd, 'here.txt')).toBe(get(cwd, 'there.txt'))
  await runCli(['--explain', 'a.txt', '-o', 'coloured.txt', '--color'], {cwd})
  expect(get(cwd, 'coloured.txt')).toContain('\u001B[36mparts/share')
})

test.each([[['--json']], [[]]])('-o with %j replaces what came of the same article alone', async (how) => {
  const cwd = folderWith({'a.txt': article('one'), 'b.txt': article('two')})
  const write = (source: string, ...more: string[]) => runCli([source, '-o', 'out', ...how, ...more], {cwd})
  expect(await write('a.txt')).toMatchObject({status: 0})
  expect(await write('a.txt', '--title-heading')).toMatchObject({status: 0})
  expect(get(cwd, 'out')).toContain('# Title of one')
  const another = {status: 2, stderr: expect.stringMatching(/^out: There is another file already/)}
  expect(await write('b.txt')).toMatchObject(another)
  // What every article is told to have tells none apart.
  const set = '--set=source=https://archive.example/'
  expect(await write('a.txt', set, '--force')).toMatchObject({status: 0})
  expect(await write('b.txt', set)).toMatchObject(another)
})
