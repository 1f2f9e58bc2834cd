import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {article, folderWith, get, put, runCli} from '../support/run-cli.ts'

test('--check is silent about what is right', async () => {
  const cwd = folderWith({'x/a.txt': article('one')})
  await runCli(['--write', 'x'], {cwd})
  const {status, stdout, stderr} = await runCli(['--check', 'x'], {cwd})
  expect({status, stdout}).toEqual({status: 0, stdout: ''})
  expect(stderr).toMatch(/^Different 0, unchanged 1, failed 0/)
})

test('--check shows what differs and what is missing, writes nothing and exits 1', async () => {
  const cwd = folderWith({'x/a.txt': article('one'), 'x/b.txt': article('two')})
  await runCli(['--write', 'x/a.txt'], {cwd})
  put(cwd, 'x/a.md', get(cwd, 'x/a.md').replace('sentence', 'phrase'))
  const {status, stdout, stderr} = await runCli(['--check', 'x'], {cwd})
  expect(status).toBe(1)
  expect(stdout).toMatch(
    /^x\/a\.md: differs \(source: x\/a\.txt\)\n--- x\/a\.md\n\+\+\+ x\/a\.md\n@@ -\d+,\d+ \+\d+,\d+ @@\n/,
  )
  expect(stdout).toContain('\n-one, and a phrase behind it.\n+one, and a sentence behind it.\n')
  expect(stdout).toMatch(
    /^x\/b\.md: is missing \(source: x\/b\.txt\)\n--- \/dev\/null\n\+\+\+ x\/b\.md\n@@ -0,0 \+1,\d+ @@\n\+---$/m,
  )
  expect(stderr).toMatch(/^Different 2, unchanged 0, failed 0/)
  expect(readdirSync(`${cwd}/x`)).toEqual(['a.md', 'a.txt', 'b.txt'])
})

test('patch can apply the differences', async () => {
  const cwd = folderWith({'x/a.txt': article('one'), 'x/b.txt': article('two')})
  await runCli(['--write', 'x/a.txt'], {cwd})
  put(cwd, 'x/a.md', get(cwd, 'x/a.md').replace('sentence', 'phrase').replace('title', 'tilte'))
  const {stdout} = await runCli(['--check', 'x'], {cwd})
  execFileSync('patch', ['-p0', '-s'], {cwd, input: stdout})
  expect(await runCli(['--check', 'x'], {cwd})).toMatchObject({status: 0, stdout: ''})
})

test('patch can apply the differences of a name with blanks', async () => {
  const cwd = folderWith({'x/a b.txt': article('one')})
  const {stdout} = await runCli(['--check', 'x'], {cwd})
  execFileSync('patch', ['-p0', '-s'], {cwd, input: stdout})
  expect(readdirSync(`${cwd}/x`)).toEqual(['a b.md', 'a b.txt'])
  put(cwd, 'x/a b.md', get(cwd, 'x/a b.md').replace('sentence', 'phrase'))
  execFileSync('patch', ['-p0', '-s'], {cwd, input: (await runCli(['--check', 'x'], {cwd})).stdout})
  expect(await runCli(['--check', 'x'], {cwd})).toMatchObject({status: 0, stdout: ''})
})

test('what lies in the place of an output is told by the name of the output', async () => {
  const cwd = folderWith({'x/a.txt': article('one'), 'x/a.md/b': '', 'y/c.md': article('two'), file: ''})
  const told = async (...argv: string[]) => (await runCli(['--check', ...argv], {cwd})).stderr.split('\n')[0]
  expect(await told('x')).toBe('x/a.md: A folder is in the way (expected a file or nothing)')
  expect(await told('x', '-d', 'file')).toBe('file/a.md: A part of the path is a file (expected a folder)')
  expect(await told('y/c.md')).toBe('y/c.md: This is its own source (expected another place for the output)')
})

test('what a run that writes would refuse, --check refuses, too', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/s/b.txt': article('two'), 'in/c.txt': article('three')})
  await runCli(['in', '-d', 'right'], {cwd})
  mkdirSync(join(cwd, 'md'))
  symlinkSync('../right/a.md', join(cwd, 'md/a.md'))
  symlinkSync('../right/s', join(cwd, 'md/s'))
  symlinkSync('nowhere', join(cwd, 'md/c.md'))
  const told = ({status, stderr}: {status: number; stderr: string}) => ({status, lines: stderr.split('\n').slice(0, 3)})
  const checked = told(await runCli(['--check', 'in', '-d', 'md'], {cwd}))
  expect(checked).toEqual(told(await runCli(['in', '-d', 'md'], {cwd})))
  expect(checked).toEqual({
    status: 2,
    lines: [
      expect.stringMatching(/^md\/a\.md: A symbolic link is in the way/),
      expect.stringMatching(/^md\/c\.md: A symbolic link is in the way/),
      expect.stringMatching(/^md\/s\/b\.md: A symbolic link leads out of the output folder/),
    ],
  })
})

test('--check compares bytes', async () => {
  const cwd = folderWith({'x/a.txt': article('one \uFFFD')})
  await runCli(['--write', 'x'], {cwd})
  const text = get(cwd, 'x/a.md')
  put(cwd, 'x/a.md', Buffer.from(text.replaceAll('\uFFFD', '\xFF'), 'latin1'))
  expect(get(cwd, 'x/a.md')).toBe(text)
  const {status, stdout, stderr} = await runCli(['--check', 'x'], {cwd})
  expect({status, stdout}).toEqual({
    status: 1,
    stdout: 'x/a.md: differs in bytes that are no UTF-8 (source: x/a.txt)\n',
  })
  expect(stderr).toMatch(/^Different 1, unchanged 0/)
})

test('--check compares with the mirrored folder', async () => {
  const cwd = folderWith({'in/s/a.md': article('one')})
  await runCli(['in', '-d', 'md'], {cwd})
  expect(await runCli(['--check', 'in', '-d', 'md'], {cwd})).toMatchObject({status: 0})
  put(cwd, 'md/s/a.md', 'other\n')
  expect(await runCli(['--check', 'in', '-d', 'md'], {cwd})).toMatchObject({status: 1})
})

test('an input that cannot be converted outranks differences', async () => {
  const cwd = folderWith({'x/a.txt': article('one'), 'x/b.txt': ''})
  expect(await runCli(['--check', 'x'], {cwd})).toMatchObject({status: 2})
})

test('differences are coloured on a terminal, and nowhere else', async () => {
  const cwd = folderWith({'x/a.txt': article('one')})
  expect((await runCli(['--check', 'x'], {cwd, terminal: 'stdout'})).stdout).toContain('\u001B[32m+---\u001B[39m')
  expect((await runCli(['--check', 'x'], {cwd, terminal: 'stderr'})).stdout).not.toContain('\u001B')
  expect((await runCli(['--check', 'x', '--no-color'], {cwd, terminal: 'stdout'})).stdout).not.toContain('\u001B')
  expect((await runCli(['--check', 'x', '--color'], {cwd})).stdout).toContain('\u001B')
  expect((await runCli(['--check', 'x'], {cwd, env: {FORCE_COLOR: '1'}})).stdout).toContain('\u001B')
  expect((await runCli(['--check', 'x'], {cwd, env: {NO_COLOR: '1'}, terminal: 'stdout'})).stdout).not.toContain(
    '\u001B',
  )
  expect((await runCli(['--check', 'x'], {cwd, env: {NO_COLOR: ''}, terminal: 'stdout'})).stdout).toContain('\u001B')
})

test.each([['--check'], ['--dry-run']])(
  'on a terminal, what %s says begins where the progress line stood',
  async (option) => {
    const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [`x/${name}.txt`, article(name)]))
    const screen: Buffer[] = []
    await runCli([option, 'x', '-d', 'md'], {cwd: folderWith(files), terminal: 'both', env: {NO_COLOR: '1'}, screen})
    const lines = Buffer.concat(screen).toString('utf8').split('\n')
    const seen = lines.map((line) => line.slice(line.lastIndexOf('\u001B[K') + 1))
    expect(seen.filter((line) => line.includes(' of 3'))).toEqual([])
    expect(lines.filter((line) => line.includes(' of 3'))).not.toEqual([])
  },
)

test('control characters of a file are shown on a terminal, and kept in a pipe', async () => {
  const cwd = folderWith({'x/a.txt': article('one'), 'x/a.md': '\u001B]0;pwned\u0007\u001B[2J\ta\n'})
  const {stdout} = await runCli(['--check', 'x', '--no-color'], {cwd, terminal: 'stdout'})
  expect(stdout).toContain('\n-\\u{1b}]0;pwned\\u{7}\\u{1b}[2J\ta\n')
  expect((await runCli(['--check', 'x'], {cwd})).stdout).toContain('\n-\u001B]0;pwned\u0007\u001B[2J\ta\n')
})

test('--quiet leaves the exit status alone', async () => {
  const cwd = folderWith({'x/a.txt': article('one')})
  expect(await runCli(['--check', '-q', 'x'], {cwd})).toEqual({status: 1, stdout: '', stderr: ''})
})

test('what is cut off is counted in the singular where it is one', async () => {
  const files = Object.fromEntries(Array.from({length: 11}, (_, index) => [`x/${index}.txt`, article(`no ${index}`)]))
  const long = Array.from({length: 35}, (_, index) => `<p>Sentence ${index}.</p>`).join('')
  const cwd = folderWith({...files, 'y/a.txt': article('long') + long})
  expect((await runCli(['--check', '--github', 'x'], {cwd})).stderr).toContain('::and 1 more error, in the log\n')
  const {stdout} = await runCli(['--check', 'y', '--set', 'a=b', '--no-color'], {cwd, terminal: 'stdout'})
  expect(stdout).toMatch(/… 1 more line\n$/)
  expect((await runCli(['suggest', 'y/a.txt'], {cwd})).stdout).toContain('// Out of 1 article. Each')
})

test('--github annotates, ten of a kind, and counts the rest', async () => {
  const files = Object.fromEntries(Array.from({length: 13}, (_, index) => [`x/${index}.txt`, article(`no ${index}`)]))
  const cwd = folderWith({...files, 'x/bad,name.txt': ''})
  const {stderr} = await runCli(['--check', '--github', 'x'], {cwd})
  const lines = stderr.split('\n').filter((line) => line.startsWith('::'))
  expect(lines).toHaveLength(11)
  expect(lines[0]).toBe('::error file=x/0.txt,line=1,title=newsdown::x/0.md is missing')
  expect(lines.at(-1)).toBe('::error title=newsdown::and 4 more errors, in the log')
  const quiet = await runCli(['--check', '--github', '-q', 'x'], {cwd})
  expect(quiet.stderr).toContain('::and 4 more errors\n')
  await runCli(['--write', 'x'], {cwd})
  put(cwd, 'x/0.md', get(cwd, 'x/0.md').replace('source', 'sauce'))
  expect((await runCli(['--check', '--github', 'x/0.txt'], {cwd})).stderr).toContain('::error file=x/0.md,line=3,')
  const alone = await runCli(['--check', '--github', 'x/bad,name.txt'], {cwd})
  expect(alone.stderr).toMatch(/^::error file=x\/bad%2Cname\.txt,line=1,col=1,title=newsdown::/m)
})

test('an output that differs only in its line ends is said to', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': article('two')})
  await runCli(['in', '-d', 'md'], {cwd})
  put(cwd, 'md/a.md', get(cwd, 'md/a.md').replaceAll('\n', '\r\n'))
  put(cwd, 'md/b.md', get(cwd, 'md/b.md').replaceAll('\n', '\r\n').replace('two', 'three'))
  const {status, stdout} = await runCli(['--check', 'in', '-d', 'md'], {cwd})
  expect(status).toBe(1)
  expect(stdout).toMatch(
    /^md\/a\.md: differs only in line ends, which are CRLF \(source: in\/a\.txt\)\nmd\/b\.md: differs \(/,
  )
})

test('a byte order mark that an editor has set is named, since nobody sees it', async () => {
  const cwd = folderWith({'a.txt': article('one')})
  await runCli(['--write', 'a.txt'], {cwd})
  const written = get(cwd, 'a.md')
  put(cwd, 'a.md', `\uFEFF${written}`)
  expect((await runCli(['--check', 'a.txt'], {cwd})).stdout).toBe(
    'a.md: differs only in a byte order mark (source: a.txt)\n',
  )
  put(cwd, 'a.md', `\uFEFF${written.replaceAll('\n', '\r\n')}`)
  const stdout = expect.stringContaining('only in a byte order mark and line ends, which are CRLF (')
  expect(await runCli(['--check', 'a.txt'], {cwd})).toMatchObject({status: 1, stdout})
  put(cwd, 'a.md', `\uFEFF${written}more\n`)
  expect((await runCli(['--check', 'a.txt'], {cwd})).stdout).toContain('a.md: differs (')
})

test('git can apply the differences of a name with a line break and quotation marks', async () => {
  const name = 'x/a\n"b"'
  const cwd = folderWith({[`${name}.txt`]: article('one')})
  await runCli(['--write', 'x'], {cwd})
  put(cwd, `${name}.md`, get(cwd, `${name}.md`).replace('sentence', 'phrase'))
  const {stdout} = await runCli(['--check', 'x'], {cwd})
  execFileSync('git', ['apply', '--unsafe-paths', '-p0', '-'], {cwd, input: stdout.slice(stdout.indexOf('--- '))})
  expect((await runCli(['--check', 'x'], {cwd})).status).toBe(0)
})
