import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {article, folderWith, get, put, runCli} from '../support/run-cli.ts'

const archive = {
  '2019/a.txt': article('one'),
  '2019/drafts/b.txt': article('two'),
  '2020/c.txt': article('three'),
  '2020/d (1)/d.txt': article('four'),
}

/** The names of the outputs of a run over the archive. */
async function outputs(argv: readonly string[], stdin = ''): Promise<string[]> {
  const cwd = folderWith(archive)
  const {status, stderr} = await runCli([...argv, '-d', 'md'], {cwd, stdin})
  expect({status, stderr}).toMatchObject({status: 0})
  return readdirSync(join(cwd, 'md'), {recursive: true, withFileTypes: true})
    .flatMap((entry) => (entry.isFile() ? [entry.name] : []))
    .sort()
}

test.each([
  [
    ['.', '--exclude', '2019'],
    ['c.md', 'd.md'],
  ],
  [
    ['.', '--exclude', './2019/'],
    ['c.md', 'd.md'],
  ],
  [
    ['.', '--exclude=2019/a.txt', '--exclude', '2020/d (1)'],
    ['b.md', 'c.md'],
  ],
  [
    ['.', '--exclude', '**/drafts'],
    ['a.md', 'c.md', 'd.md'],
  ],
  [
    ['.', '--exclude', '**/drafts/**'],
    ['a.md', 'c.md', 'd.md'],
  ],
  [
    ['.', '--exclude', '*/{a,c}.txt'],
    ['b.md', 'd.md'],
  ],
  [
    ['.', '--exclude', 'drafts', '--exclude', 'a.txt'],
    ['a.md', 'b.md', 'c.md', 'd.md'],
  ],
  [
    ['.', '--exclude', 'draft?'],
    ['a.md', 'c.md', 'd.md'],
  ],
  [['.', '--exclude', '[a-c].txt'], ['d.md']],
  [
    ['.', '--exclude', './[a-c].txt'],
    ['a.md', 'b.md', 'c.md', 'd.md'],
  ],
  [
    ['**/*.txt', '--exclude', '2019/**'],
    ['c.md', 'd.md'],
  ],
  [['2019/a.txt', '2019/drafts/b.txt', '2020/c.txt', '--exclude', '2019'], ['c.md']],
  [['2019/a.txt', '2019/drafts/b.txt', '--exclude', '**/drafts'], ['a.md']],
])('%j gives %j', async (argv, names) => {
  expect(await outputs(argv)).toEqual(names)
})

test('names in a list are left out, too', async () => {
  expect(await outputs(['--files-from', '-', '--exclude', '2019'], '2019/a.txt\n2020/c.txt\n')).toEqual(['c.md'])
})

test('a configuration says it as seen from its folder', async () => {
  const cwd = folderWith({...archive, 'newsdown.config.yaml': 'exclude: [2019/drafts, "2020/**/d.*"]\n'})
  expect(await runCli(['.', '-d', '../md', '-n'], {cwd: join(cwd, '2019')})).toMatchObject({
    status: 0,
    stdout: 'would write ../md/a.md\n',
  })
  put(cwd, 'newsdown.config.yaml', 'exclude: "2019"\n')
  expect(await runCli(['.', '-d', 'md', '-n'], {cwd})).toMatchObject({
    stdout: expect.stringMatching(/^would write md\/2020\/c\.md\nwould write md\/2020\/d \(1\)\/d\.md\n$/),
  })
  put(cwd, 'newsdown.config.yaml', 'exclude: [2019, 3]\n')
  expect(await runCli(['.', '-d', 'md', '-n'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/exclude is .* \(expected a text or a list of texts\)/),
  })
})

test('a configuration says a pattern without a slash, too', async () => {
  const cwd = folderWith({...archive, 'newsdown.config.yaml': 'exclude: ["[ab].*", "d*"]\n'})
  expect(await runCli(['.', '-d', 'md', '-n'], {cwd})).toMatchObject({stdout: 'would write md/2020/c.md\n'})
})

test('without an output folder, names are left out, too', async () => {
  const cwd = folderWith(archive)
  const {stdout, status} = await runCli(['2019/a.txt', '2020/c.txt', '--exclude', '2019', '--check'], {cwd})
  expect({stdout, status}).toMatchObject({status: 1, stdout: expect.not.stringContaining('2019')})
  expect(await runCli(['2019/a.txt', '--exclude', '2019'], {cwd})).toMatchObject({
    status: 2,
    stderr: 'convert: No file is left (expected one, or -d DIR for any number)\n',
  })
})

test('two output folders inside an archive are no inputs of each other', async () => {
  const cwd = folderWith(archive)
  for (let time = 0; time < 2; time++) {
    expect(await runCli(['.', '-d', 'md', '--exclude', 'site'], {cwd})).toMatchObject({status: 0})
    expect(await runCli(['.', '-d', 'site', '--preset', 'hugo', '--exclude', 'md'], {cwd})).toMatchObject({status: 0})
  }
  expect(get(cwd, 'site/2019/a.md')).toContain('one, and')
})

test('--explain leaves out, too', async () => {
  const cwd = folderWith(archive)
  const {stdout} = await runCli(['--explain', '--json', '.', '--exclude', '2019'], {cwd})
  expect(JSON.parse(stdout).map(({path}: {path: string}) => path)).toEqual(['2020/c.txt', '2020/d (1)/d.txt'])
})

test('a pattern without a slash is asked of what lies outside of the current folder, too', async () => {
  const cwd = folderWith({...archive, 'work/newsdown.config.yaml': ''})
  const {status} = await runCli(['../2019', '-d', 'md', '--exclude', 'b.*'], {cwd: join(cwd, 'work')})
  expect(status).toBe(0)
  expect(readdirSync(join(cwd, 'work/md'))).toEqual(['a.md'])
})
