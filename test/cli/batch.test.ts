import {randomUUID} from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {processSpace} from '../../src/batch/temporary-file.ts'
import {article, folderWith, get, put, runCli} from '../support/run-cli.ts'

/** Paths of all files below a folder, sorted. */
function tree(folder: string): string[] {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  return entries
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : []))
    .sort()
}

test('a folder is mirrored below -d', async () => {
  const cwd = folderWith({
    'in/a.txt': article('one'),
    'in/deep/er/b.html': article('two'),
    'in/c.htm': article('three'),
    'in/d.e.md': article('four'),
    'in/picture.jpg': 'x',
    'in/.hidden/e.txt': article('five'),
  })
  const {status, stdout, stderr} = await runCli(['in/', '-d', 'md'], {cwd})
  expect(tree(join(cwd, 'md'))).toEqual(['a.md', 'c.md', 'd.e.md', 'deep/er/b.md'])
  expect({status, stdout}).toEqual({status: 0, stdout: ''})
  expect(stderr).toMatch(/^Converted 4, unchanged 0, failed 0 in [\d.]+ s/)
})

test('a file below -d has the bytes that stdout gets', async () => {
  const cwd = folderWith({'in/a.txt': article('one')})
  await runCli(['in', '-d', 'md'], {cwd})
  expect(get(cwd, 'md/a.md')).toBe((await runCli(['in/a.txt'], {cwd})).stdout)
})

test('packed articles of a folder are read as well', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/notes.gz': 'none'})
  writeFileSync(join(cwd, 'in/b.txt.gz'), gzipSync(article('two')))
  expect((await runCli(['in', '-d', 'md'], {cwd})).status).toBe(0)
  expect(tree(join(cwd, 'md'))).toEqual(['a.md', 'b.md'])
  expect(get(cwd, 'md/b.md')).toContain('two')
})

test('a packed article beside itself, or its output, is one article', async () => {
  const cwd = folderWith({'in/a.txt': article('one')})
  writeFileSync(join(cwd, 'in/a.txt.gz'), gzipSync(article('one')))
  writeFileSync(join(cwd, 'in/b.html.gz'), gzipSync(article('two')))
  for (const [input, output] of [
    ['in', 'md'],
    ['in/*', 'of-pattern'],
  ] as const)
    expect((await runCli([input, '-d', output], {cwd})).stderr).toMatch(/^Converted 2, /)
  expect((await runCli(['--write', 'in'], {cwd})).stderr).toMatch(/^Converted 2, unchanged 0, failed 0/)
  expect(tree(join(cwd, 'in'))).toEqual(['a.md', 'a.txt', 'a.txt.gz', 'b.html.gz', 'b.md'])
  expect((await runCli(['in', '-d', 'again'], {cwd})).stderr).toMatch(/^Converted 2, /)
  expect((await runCli(['in/*.gz', '-d', 'packed'], {cwd})).stderr).toMatch(/^Converted 2, /)
  // Another article.
  writeFileSync(join(cwd, 'in/a.txt.gz'), gzipSync(article('three')))
  expect(await runCli(['in', '-d', 'clash'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Several inputs have one output'),
  })
  writeFileSync(join(cwd, 'in/a.txt.gz'), gzipSync(article('one')))
  put(cwd, 'in/b.md', '---\nsource: https://x.example/zzz\n---\n<p>other</p>\n')
  expect((await runCli(['in', '-d', 'clash'], {cwd})).stderr).toContain('Several inputs have one output')
})

test('a pattern keeps the paths behind its fixed part, a list only the names', async () => {
  const cwd = folderWith({
    'in/x/a.txt': article('one'),
    'in/x/y/b.txt': article('two'),
    'in/x/c.html': article('three'),
  })
  await runCli(['in/x/**/*.txt', '-d', 'p'], {cwd})
  expect(tree(join(cwd, 'p'))).toEqual(['a.md', 'y/b.md'])
  await runCli(['in/**/*', '-d', 'all'], {cwd})
  expect(tree(join(cwd, 'all'))).toEqual(['x/a.md', 'x/c.md', 'x/y/b.md'])
  await runCli(['in/x/a.txt', 'in/x/y/b.txt', '-d', 'l'], {cwd})
  expect(tree(join(cwd, 'l'))).toEqual(['a.md', 'b.md'])
})

const oddNames = [
  ' blanks at the ends .txt',
  'two\nlines.txt',
  'a[b](c)?{d}*!.txt',
  `quotes"and'more.txt`,
  'several.dots.in.it.txt',
  `${'长'.repeat(83)}ab.txt`,
  '-starts-with-hyphen.txt',
  'back\\slash\ttab.txt',
]

test.each(oddNames)('the name %j survives: below a folder, by pattern, from a list, with the cache', async (name) => {
  const cwd = folderWith({[`in/${name}`]: article('one')})
  const output = name.replace(/txt$/, 'md')
  expect(await runCli(['in', '-d', 'a'], {cwd})).toMatchObject({status: 0})
  expect(await runCli(['in/**', '-d', 'b'], {cwd})).toMatchObject({status: 0})
  expect(await runCli([`in/${name}`, '-d', 'c'], {cwd})).toMatchObject({status: 0})
  const stdin = `in/${name}\0`
  expect(await runCli(['--files-from', '-', '-0', '-d', 'd'], {cwd, stdin})).toMatchObject({status: 0})
  for (const folder of ['a', 'b', 'c', 'd']) expect(readdirSync(join(cwd, folder))).toEqual([output])
  await runCli(['in', '-d', 'a', '--cache=c.cache'], {cwd})
  expect((await runCli(['in', '-d', 'a', '--cache=c.cache'], {cwd})).stderr).toMatch(/^Converted 0, unchanged 1/)
})

test('a name that is there is no pattern, one that is not may be', async () => {
  const cwd = folderWith({'in/[ab].txt': article('one'), 'in/a.txt': article('two')})
  await runCli(['in/[ab].txt', '-d', 'md'], {cwd})
  expect(readdirSync(join(cwd, 'md'))).toEqual(['[ab].md'])
  await runCli(['in/[a].txt', '-d', 'md2'], {cwd})
  expect(readdirSync(join(cwd, 'md2'))).toEqual(['a.md'])
})

test.each([
  ['g/[!1].txt', ['2.md']],
  ['g/[^1].txt', ['2.md']],
  ['g/[[:digit:]].txt', ['1.md', '2.md']],
  ['a\\[1\\]/*.txt', ['x.md']],
  ['c\\{d\\}/*.txt', ['y.md']],
  ['d (1)/*.txt', ['z.md']],
  ['a[1]/*.txt', ['x.md']],
  ['{g/1,g/2}.txt', ['g/1.md', 'g/2.md']],
  ['./d (1)/e/../*.txt', ['z.md']],
  ['a?1]/*.txt', ['a[1]/x.md']],
])('%j matches as in a shell, and a folder that is there stands for itself', async (pattern, outputs) => {
  const cwd = folderWith({
    'g/1.txt': article('one'),
    'g/2.txt': article('two'),
    'a1/no.txt': article('no'),
    'a[1]/x.txt': article('x'),
    'c{d}/y.txt': article('y'),
    'd (1)/z.txt': article('z'),
    'd (1)/e/f.html': article('f'),
  })
  expect(await runCli([pattern, '-d', 'md'], {cwd})).toMatchObject({status: 0})
  expect(tree(join(cwd, 'md'))).toEqual(outputs)
})

const unpaired = ['News!.txt', 'a[b.txt', 'a{b.txt', 'a}b.txt', 'a]b.txt', 'x)y.txt', '!x.txt', '{}', 'g\\*.txt']

test.each(unpaired)('%j, which is not there, is a name and no pattern, and stops nothing', async (name) => {
  const cwd = folderWith({'a.txt': article('one')})
  const {status, stderr} = await runCli([name, 'a.txt', '-d', 'md'], {cwd})
  expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringMatching(/^\S+: There is no such file/)})
  expect(readdirSync(join(cwd, 'md'))).toEqual(['a.md'])
})

test('an empty name is none, and not the current folder', async () => {
  const cwd = folderWith({'a.txt': article('one'), 'in/b.txt': article('two')})
  const {status, stderr} = await runCli(['--write', '', 'in'], {cwd})
  expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringMatching(/^'': The name is empty/)})
  expect(tree(cwd)).toEqual(['a.txt', 'in/b.md', 'in/b.txt'])
})

test('a pattern that writes the dot finds hidden files', async () => {
  const cwd = folderWith({'in/.a.txt': article('one'), 'in/.b/c.txt': article('two'), 'in/d.txt': article('three')})
  await runCli(['in/.*', '-d', 'md'], {cwd})
  expect(tree(join(cwd, 'md'))).toEqual(['.a.md'])
  await runCli(['in/.b/*', '-d', 'md2'], {cwd})
  expect(tree(join(cwd, 'md2'))).toEqual(['c.md'])
  await runCli(['in/**', '-d', 'md3'], {cwd})
  expect(tree(join(cwd, 'md3'))).toEqual(['d.md'])
})

test('a pattern in a folder that is not there is told of once', async () => {
  const {stderr} = await runCli(['no/*/*.txt', '-d', 'md'], {cwd: folderWith()})
  expect(stderr).toMatch(/^no: There is no such file [^\n]*\nConverted 0, unchanged 0, failed 1 /)
})

test('--write puts files beside their sources and takes Markdown for outputs', async () => {
  const cwd = folderWith({'x/a.txt': article('one'), 'x/README.md': '# mine\n'})
  expect((await runCli(['--write', 'x'], {cwd})).stderr).toMatch(/^Converted 1, /)
  expect(tree(join(cwd, 'x'))).toEqual(['README.md', 'a.md', 'a.txt'])
  expect(get(cwd, 'x/README.md')).toBe('# mine\n')
  expect((await runCli(['--write', 'x'], {cwd})).stderr).toMatch(/^Converted 0, unchanged 1, failed 0/)
})

test('names come out of a file, one a line', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': article('two'), names: 'in/a.txt\r\nin/b.txt\n\n'})
  expect(await runCli(['--files-from', 'names', '-d', 'md'], {cwd})).toMatchObject({status: 0})
  expect(readdirSync(join(cwd, 'md'))).toEqual(['a.md', 'b.md'])
  put(cwd, 'names', '\uFEFFin/a.txt\r\nin/b.txt\r\n')
  for (const list of ['names', '-']) {
    const stdin = get(cwd, 'names')
    expect(await runCli(['--files-from', list, '-d', `md-${list}`], {cwd, stdin})).toMatchObject({
      status: 0,
      stdout: '',
    })
  }
})

test('one bad input never stops the others, is named, and counted', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': '', 'in/c.txt': article('three')})
  const {status, stderr} = await runCli(['in', 'missing.txt', 'no*pe', '-d', 'md'], {cwd})
  expect(status).toBe(2)
  expect(readdirSync(join(cwd, 'md'))).toEqual(['a.md', 'c.md'])
  expect(stderr).toMatch(/^in\/b\.txt:1:1: .+ \(expected .+\)$/m)
  expect(stderr).toMatch(/^missing\.txt: There is no such file/m)
  expect(stderr).toMatch(/^no\*pe: This matches no file/m)
  expect(stderr).toMatch(/^Converted 2, unchanged 0, failed 3 \(1 × .+; 1 × .+; 1 × .+\) in /m)
})

test('two inputs for one output are refused before anything is written', async () => {
  const cwd = folderWith({
    'in/a.txt': article('one'),
    'in/a.html': article('two'),
    'in/b.txt': article('three'),
    'x/b.txt': article('four'),
  })
  for (const inputs of [['in'], ['in/b.txt', 'x/b.txt']]) {
    const {status, stderr} = await runCli([...inputs, '-d', 'md'], {cwd})
    expect(status).toBe(2)
    expect(stderr).toMatch(/Several inputs have one output: md\/\w\.md from \S+ and \S+ \(expected one each/)
    expect(existsSync(join(cwd, 'md'))).toBe(false)
  }
})

test('two inputs for one output are refused, whatever links lead to it', async () => {
  const cwd = folderWith({
    'in/x/a.txt': article('one'),
    'in/y/a.txt': article('two'),
    'dir/a.txt': article('three'),
    'dir/a.html': article('four'),
    'out/x/keep': '',
  })
  symlinkSync('x', join(cwd, 'out/y'))
  symlinkSync('dir', join(cwd, 'link'))
  const before = tree(cwd)
  for (const [argv, message] of [
    [['in', '-d', 'out'], 'out/x/a.md from in/x/a.txt and in/y/a.txt'],
    [['--write', 'dir/a.txt', 'link/a.html'], 'dir/a.md from dir/a.txt and link/a.html'],
  ] as const) {
    const {status, stderr} = await runCli(argv, {cwd})
    expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringContaining(message)})
    expect(tree(cwd)).toEqual(before)
  }
})

test('a file that is named twice through a link is converted once', async () => {
  const cwd = folderWith({'dir/a.txt': article('one')})
  symlinkSync('dir', join(cwd, 'link'))
  expect((await runCli(['--write', 'dir/a.txt', 'link/a.txt'], {cwd})).stderr).toMatch(/^Converted 1, unchanged 0/)
})

test('an output that would replace another input is refused before anything is written', async () => {
  const precious = '---\nsource: "https://news.example/one"\n---\n\n<p>precious HTML</p>\n'
  const cwd = folderWith({'p/sub/a.txt': article('one'), 'p/b.txt': article('two'), 'q/sub/a.md': precious})
  symlinkSync('q', join(cwd, 'link'))
  for (const options of [
    ['q/sub/a.md', '-d', 'q'],
    ['link/sub/a.md', '-d', 'q', '--force'],
  ]) {
    const {status, stderr} = await runCli(['p', ...options], {cwd})
    const message =
      /Inputs would be replaced: \w+\/sub\/a\.md, by what comes of p\/sub\/a\.txt \(expected another place/
    expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringMatching(message)})
    expect(tree(join(cwd, 'q'))).toEqual(['sub/a.md'])
    expect(get(cwd, 'q/sub/a.md')).toBe(precious)
  }
})

const twoCases = {
  'in/a.txt': article('one'),
  'in/A.txt': article('two'),
  'in/B/b.txt': article('three'),
  'in/b/b.txt': article('four'),
}

test.runIf(process.platform === 'linux')('names that differ in case alone are two where the disk has two', async () => {
  const cwd = folderWith(twoCases)
  for (const options of [
    ['in', '-d', 'md'],
    ['in', '-d', 'md', '--force'],
    ['--check', 'in', '-d', 'md'],
  ]) {
    expect(await runCli(options, {cwd})).toMatchObject({status: 0})
  }
  expect(tree(join(cwd, 'md'))).toEqual(['A.md', 'B/b.md', 'a.md', 'b/b.md'])
  expect(get(cwd, 'md/a.md')).toContain('one, and a sentence')
  expect(get(cwd, 'md/A.md')).toContain('two, and a sentence')
  expect(await runCli(['--write', 'in'], {cwd})).toMatchObject({status: 0})
})

test.runIf(process.platform === 'linux')('names that differ in case alone are one where the disk has one', async () => {
  const cwd = folderWith({...twoCases, 'md/probe': ''})
  // As a disk answers that knows no case.
  linkSync(join(cwd, 'md/probe'), join(cwd, 'md/PROBE'))
  for (const options of [[], ['--force']]) {
    const {status, stderr} = await runCli(['in', '-d', 'md', ...options], {cwd})
    const message =
      'md/A.md from in/A.txt and in/a.txt; md/B/b.md from in/B/b.txt and in/b/b.txt (expected one each, upper and lower case being the same there'
    expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringContaining(message)})
    expect(tree(join(cwd, 'md'))).toEqual(['PROBE', 'probe'])
  }
})

test('what --write has put beside an article is no second article', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.md': article('two')})
  await runCli(['--write', 'in'], {cwd})
  expect(await runCli(['in', '-d', 'md'], {cwd})).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^Converted 2, /),
  })
  expect(get(cwd, 'md/a.md')).toBe(get(cwd, 'in/a.md'))
  put(cwd, 'in/a.md', article('an article of that name'))
  expect(await runCli(['in', '-d', 'md'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Several inputs'),
  })
})

test.each(['in/*', 'in/**', '**/*.{txt,md}'])(
  'what --write has put beside an article is none for %s, either',
  async (pattern) => {
    const cwd = folderWith({'in/a.txt': article('one'), 'in/b.md': article('two')})
    await runCli(['--write', 'in'], {cwd})
    const stderr = expect.stringMatching(/^Converted 2, unchanged 0, failed 0/)
    expect(await runCli([pattern, '-d', 'md'], {cwd})).toMatchObject({status: 0, stderr})
  },
)

test('an article beside another one of its name is none that --write has put there', async () => {
  const other = '---\nsource: "https://other.example/x"\n---\n\n<p>another article</p>\n'
  const cwd = folderWith({'in/x.txt': article('one'), 'in/x.md': other})
  expect(await runCli(['in', '-d', 'md'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/Several inputs have one output: md\/x\.md from in\/x\.md and in\/x\.txt/),
  })
  expect(existsSync(join(cwd, 'md'))).toBe(false)
})

test('files of one name are told how folders keep their paths', async () => {
  const cwd = folderWith({'in/a/x.txt': article('one'), 'in/b/x.txt': article('two'), 'in/a/x.html': article('three')})
  const keep = 'folders and patterns keep the paths below them'
  expect((await runCli(['in/a/x.txt', 'in/b/x.txt', '-d', 'md'], {cwd})).stderr).toContain(keep)
  expect((await runCli(['in', '-d', 'md'], {cwd})).stderr).not.toContain(keep)
  expect(await runCli(['in/**/*.txt', '-d', 'md'], {cwd})).toMatchObject({status: 0})
})

test('of many inputs with one output a few are named', async () => {
  const names = Array.from({length: 12}, (_, index) => `in/${index}/a.txt`)
  const cwd = folderWith(Object.fromEntries(names.map((name) => [name, article(name)])))
  const {status, stderr} = await runCli([...names, '-d', 'md'], {cwd})
  expect(status).toBe(2)
  expect(stderr).toContain('md/a.md from in/0/a.txt and in/1/a.txt and in/2/a.txt and 9 more (')
})

test('an output that begins with a tag is known by its source', async () => {
  const player = '<p><iframe src="https://www.youtube.com/embed/abc"></iframe></p><p>Text</p>'
  const source = `<!--1672398782000-->\n[x](https://news.example/x?a=1&utm_source=y&b=2)\n------\n\n${player}\n`
  const cwd = folderWith({'in/x.txt': source})
  await runCli(['--write', 'in'], {cwd})
  const frontMatter = /^---\n[\s\S]*?\n---\n/.exec(get(cwd, 'in/x.md'))![0]
  for (const mark of ['', '\uFEFF']) {
    put(cwd, 'in/x.md', `${mark}${frontMatter}\n<video src="https://news.example/v.mp4"></video>\n`)
    expect(await runCli(['in', '-d', 'md'], {cwd})).toMatchObject({status: 0})
  }
})

test('what --write has put beside an article without an address is none, either', async () => {
  const cwd = folderWith({'in/a.txt': '<h1>Harbour</h1><p>It opened.</p>\n', 'in/b.txt': article('two')})
  await runCli(['--write', 'in'], {cwd})
  for (const options of [[], ['--front-matter=none', '--force'], ['--front-matter=json', '--force']]) {
    await runCli(['--write', 'in', ...options], {cwd})
    expect(await runCli(['in', '-d', 'md', ...options], {cwd})).toMatchObject({status: 0})
  }
  for (const text of ['---\ntitle: "x"\n---\n\n<p>Text</p>\n', '[x](https://news.example/x)\n---\n<p>Text</p>']) {
    put(cwd, 'in/a.md', text)
    expect(await runCli(['in', '-d', 'md'], {cwd})).toMatchObject({status: 2})
  }
})

test('a file that is named twice is converted once', async () => {
  const cwd = folderWith({'a.txt': article('one')})
  expect((await runCli(['a.txt', './a.txt', 'a.txt', '-d', 'md'], {cwd})).stderr).toMatch(
    /^Converted 1, unchanged 0, failed 0/,
  )
})

test('an output never replaces its own source, through whatever link', async () => {
  const cwd = folderWith({'in/a.md': article('one'), 'in2/b.md': article('two')})
  expect(await runCli(['in/a.md', '-d', 'in', '--force'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('its own source'),
  })
  mkdirSync(join(cwd, 'md'))
  linkSync(join(cwd, 'in2/b.md'), join(cwd, 'md/b.md'))
  expect(await runCli(['in2', '-d', 'md', '--force'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('its own source'),
  })
  expect(get(cwd, 'in2/b.md')).toBe(article('two'))
})

test('outputs never follow a symbolic link out of -d', async () => {
  const cwd = folderWith({
    'in/sub/a.txt': article('one'),
    'in/b.txt': article('two'),
    'victim/a.md': 'x',
    'victim/b.md': 'y',
  })
  mkdirSync(join(cwd, 'md'))
  symlinkSync(join(cwd, 'victim'), join(cwd, 'md/sub'))
  symlinkSync(join(cwd, 'victim/b.md'), join(cwd, 'md/b.md'))
  const {status, stderr} = await runCli(['in', '-d', 'md'], {cwd})
  expect(status).toBe(2)
  expect(stderr).toContain('md/sub/a.md: A symbolic link leads out of the output folder')
  expect(stderr).toContain('md/b.md: A symbolic link is in the way')
  expect(await runCli(['in', '-d', 'md', '--force'], {cwd})).toMatchObject({status: 2})
  expect([get(cwd, 'victim/a.md'), get(cwd, 'victim/b.md')]).toEqual(['x', 'y'])
})

test('a folder that links to itself ends', async () => {
  const cwd = folderWith({'in/a.txt': article('one')})
  symlinkSync('..', join(cwd, 'in/loop'))
  symlinkSync('self.txt', join(cwd, 'in/self.txt'))
  const {status, stderr} = await runCli(['in', '-d', 'md'], {cwd})
  expect(status).toBe(2)
  expect(stderr).toMatch(/^in\/self\.txt: Symbolic links go round in a circle/m)
  expect(tree(join(cwd, 'md'))).toEqual(['a.md'])
})

test('outputs inside the input folder are no inputs of the next run', async () => {
  const cwd = folderWith({'a.txt': article('one')})
  await runCli(['.', '-d', 'md'], {cwd})
  expect((await runCli(['.', '-d', 'md'], {cwd})).stderr).toMatch(/^Converted 0, unchanged 1, failed 0/)
  expect(tree(cwd)).toEqual(['a.txt', 'md/a.md'])
})

test('outputs inside the input folder are none through a link, either', async () => {
  const cwd = folderWith({'articles/a.txt': article('one'), 'articles/md/keep': ''})
  symlinkSync('articles/md', join(cwd, 'out'))
  symlinkSync('articles', join(cwd, 'link'))
  for (const argv of [
    ['articles', '-d', 'out'],
    ['articles', '-d', 'out'],
    ['link', '-d', 'articles/md'],
    ['link/**', '-d', 'out'],
    ['link', '-d', 'articles'],
    ['link', '-d', 'articles'],
  ])
    expect(await runCli(argv, {cwd})).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^Converted \d, .*failed 0/),
    })
  expect(tree(join(cwd, 'articles'))).toEqual(['a.md', 'a.txt', 'md/a.md', 'md/keep'])
})

test('device names of Windows are refused', async () => {
  const cwd = folderWith({
    'in/con.txt': article('one'),
    'in/AUX/b.txt': article('two'),
    'in/console.txt': article('three'),
  })
  const {status, stderr} = await runCli(['in', '-d', 'md'], {cwd})
  expect(status).toBe(2)
  expect(stderr.match(/is the name of a device/g)).toHaveLength(4)
  expect(tree(join(cwd, 'md'))).toEqual(['console.md'])
})

test("folders that the user names may have a device's name", async () => {
  const cwd = folderWith({'aux/a.txt': article('one'), 'aux/con/b.txt': article('two')})
  expect(await runCli(['--write', 'aux/a.txt'], {cwd})).toMatchObject({status: 0})
  expect(await runCli(['aux', '-d', 'nul/md'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^nul\/md\/con\/b\.md: con is the name of a device/),
  })
  expect(tree(join(cwd, 'nul'))).toEqual(['md/a.md'])
})

test('unchanged bytes are not written again', async () => {
  const cwd = folderWith({'in/a.txt': article('one')})
  await runCli(['in', '-d', 'md'], {cwd})
  utimesSync(join(cwd, 'md/a.md'), 1, 1)
  expect((await runCli(['in', '-d', 'md'], {cwd})).stderr).toMatch(/^Converted 0, unchanged 1, failed 0/)
  expect(statSync(join(cwd, 'md/a.md')).mtimeMs).toBe(1000)
})

test('an output that an editor has given a byte order mark is known', async () => {
  const cwd = folderWith({'in/a.txt': article('one')})
  await runCli(['in', '-d', 'md'], {cwd})
  put(cwd, 'md/a.md', `\uFEFF${get(cwd, 'md/a.md')}`)
  expect(await runCli(['in', '-d', 'md'], {cwd})).toMatchObject({status: 0})
  expect(get(cwd, 'md/a.md')).toMatch(/^---/)
})

test("another article's file is kept; --force replaces it", async () => {
  const cwd = folderWith({
    'in/a.txt': article('one'),
    'md/a.md': '---\nsource: "https://elsewhere.example/"\n---\n\nkept\n',
  })
  const {status, stderr} = await runCli(['in', '-d', 'md'], {cwd})
  expect(status).toBe(2)
  expect(stderr).toMatch(
    /^md\/a\.md: There is another file already \(expected one whose front matter names the same source, https:/m,
  )
  expect(get(cwd, 'md/a.md')).toContain('kept')
  expect(await runCli(['in', '-d', 'md', '--force'], {cwd})).toMatchObject({status: 0})
  expect(get(cwd, 'md/a.md')).toContain('one, and')
})

test('an article is known by its address, whatever front matter calls that', async () => {
  const cwd = folderWith({'in/a.txt': article('one')})
  for (const options of [[], ['--rename', 'source=link'], ['--rename', 'source=link', '--title-heading']])
    expect(await runCli(['in', '-d', 'md', ...options], {cwd})).toMatchObject({status: 0})
  expect(get(cwd, 'md/a.md')).toMatch(/^link: "https:[\s\S]*\n# /m)
})

test.each(['yaml', 'json', 'toml'])('an address under another name is said to be there, in %s', async (form) => {
  const cwd = folderWith({'in/a.txt': article('one', 'https://news.example/a')})
  const convert = (...more: string[]) => runCli(['in', '-d', 'md', '--front-matter', form, ...more], {cwd})
  await convert('--rename', 'source=link')
  put(cwd, 'in/a.txt', article('two', 'https://news.example/a'))
  const there = 'names the same source, https://news.example/a, which stands there under link: see --rename; --force'
  expect(await convert()).toMatchObject({status: 2, stderr: expect.stringContaining(there)})
  expect(await convert('--rename', 'source=link')).toMatchObject({status: 0})
})

test.each([
  '--rename source=dc:source',
  '--rename source=dc:source --front-matter toml',
  '--rename source=dc:source --front-matter json',
  '--rename source=a=b --preset hugo',
  '--rename source=x --rename source=link',
])('with %s, an article that has changed replaces its own output', async (options) => {
  const cwd = folderWith({'in/a.txt': article('one', 'https://news.example/a')})
  const words = ['in', '-d', 'md', ...options.split(' ')]
  expect(await runCli(words, {cwd})).toMatchObject({status: 0})
  put(cwd, 'in/a.txt', article('two', 'https://news.example/a'))
  expect(await runCli(words, {cwd})).toMatchObject({status: 0})
  expect(get(cwd, 'md/a.md')).toContain('two, and')
})

test.each(['source=Archive', 'source=https://archive.example/'])('--set %s makes no two articles one', async (set) => {
  const cwd = folderWith({'2019/a.txt': article('one'), '2020/a.txt': article('two')})
  expect(await runCli(['2019', '-d', 'md', '--set', set], {cwd})).toMatchObject({status: 0})
  expect(await runCli(['2020', '-d', 'md', '--set', set], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('There is another file already'),
  })
  expect(get(cwd, 'md/a.md')).toContain('one, and')
})

test('names that would clash in every article are one wrong command line, not a failure of each', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': article('two'), 'in/c.txt': article('three')})
  const stderr = 'convert: Two fields would have the name title (expected another one, see --rename)\n'
  for (const words of [['in', '-d', 'md'], ['in/a.txt'], ['--ndjson'], ['--ndjson', '--timeout-ms', '1000']])
    expect(await runCli([...words, '--rename', 'source=title'], {cwd})).toEqual({status: 2, stdout: '', stderr})
  expect(readdirSync(cwd)).toEqual(['in'])
})

test('a list of lines that was written for -0 is refused', async () => {
  const cwd = folderWith({'a.txt': article('one'), names: 'a.txt\0b.txt\0'})
  const {status, stderr} = await runCli(['--files-from', 'names', '-d', 'md'], {cwd})
  expect({status, stderr}).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('names holds NUL characters (expected -0'),
  })
})

test.runIf(process.platform === 'linux')('a name that is no UTF-8 is said to be so', async () => {
  const cwd = folderWith({'in/a.txt': article('one')})
  writeFileSync(
    Buffer.concat([Buffer.from(join(cwd, 'in/bad')), Buffer.from([255]), Buffer.from('.txt')]),
    article('two'),
  )
  const {status, stderr} = await runCli(['in', '-d', 'md'], {cwd})
  expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringContaining('The name is no UTF-8')})
})

test('--dry-run says what it would do and does nothing', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': article('two')})
  await runCli(['in/b.txt', '-d', 'md'], {cwd})
  const {stdout} = await runCli(['in', '-d', 'md', '--dry-run'], {cwd})
  expect(stdout).toBe('would write md/a.md\nwould keep md/b.md\n')
  expect(tree(join(cwd, 'md'))).toEqual(['b.md'])
})

test('shards are the whole, and do not overlap', async () => {
  const files = Object.fromEntries(
    Array.from({length: 40}, (_, index) => [`in/${index}/文章${index}.txt`, article(`no ${index}`)]),
  )
  const cwd = folderWith(files)
  const counts: number[] = []
  for (const part of [1, 2, 3]) {
    const {stderr} = await runCli(['in', '-d', 'md', '--shard', `${part}/3`], {cwd})
    counts.push(Number(/Converted (\d+), unchanged 0/.exec(stderr)?.[1]))
  }
  expect(counts.reduce((sum, value) => sum + value)).toBe(40)
  const {stderr} = await runCli(['in', '-d', 'other', '--shard', '1/3'], {cwd, terminal: 'stderr'})
  expect(stderr).toContain(`1 of ${counts[0]} `)
  expect(Math.min(...counts)).toBeGreaterThan(5)
  expect(tree(join(cwd, 'md'))).toHaveLength(40)
  expect((await runCli(['in', '-d', 'md', '--shard', '4/3'], {cwd})).stderr).toContain('--shard is "4/3" (expected I/N')
})

test('what a killed run has left is swept away, what a living one or another machine holds is not', async () => {
  const temporary = (space: string, pid: number) => `.newsdown-${space}-${pid}-${randomUUID()}.tmp`
  const dead = temporary(processSpace(), 999999)
  const living = temporary(processSpace(), process.ppid)
  const patient = temporary(processSpace(), process.ppid)
  const elsewhere = temporary('elsewher', 1)
  const old = temporary('elsewher', 999999)
  const cwd = folderWith({'in/a.txt': article('one')})
  for (const name of [dead, living, patient, elsewhere, old]) put(cwd, `md/${name}`, 'half')
  for (const name of [old, patient]) utimesSync(join(cwd, 'md', name), 1, 1)
  expect(await runCli(['in', '-d', 'md'], {cwd})).toMatchObject({status: 0})
  expect(tree(join(cwd, 'md'))).toEqual([living, patient, elsewhere, 'a.md'].sort())
})

test('an output keeps the permissions of the file that it replaces', async () => {
  const cwd = folderWith({'in/a.txt': article('one')})
  await runCli(['in', '-d', 'md'], {cwd})
  chmodSync(join(cwd, 'md/a.md'), 0o600)
  put(cwd, 'in/a.txt', article('one').replace('sentence', 'phrase'))
  await runCli(['in', '-d', 'md'], {cwd})
  expect(get(cwd, 'md/a.md')).toContain('phrase')
  expect(statSync(join(cwd, 'md/a.md')).mode & 0o777).toBe(0o600)
})

test.runIf(process.getuid?.() === 0)(
  "an output that is replaced stays its owner's, whoever runs the program",
  async () => {
    const cwd = folderWith({'in/a.txt': article('one')})
    await runCli(['in', '-d', 'md'], {cwd})
    chownSync(join(cwd, 'md/a.md'), 1234, 4321)
    expect(await runCli(['in', '-d', 'md', '--title-heading'], {cwd})).toMatchObject({status: 0})
    expect(statSync(join(cwd, 'md/a.md'))).toMatchObject({uid: 1234, gid: 4321})
  },
)

test('an output that is read-only is kept, --force replaces it', async () => {
  const cwd = folderWith({'in/a.txt': article('one')})
  await runCli(['in', '-d', 'md'], {cwd})
  chmodSync(join(cwd, 'md/a.md'), 0o444)
  expect(await runCli(['in', '-d', 'md'], {cwd})).toMatchObject({status: 0})
  const again = (...more: string[]) => runCli(['in', '-d', 'md', '--title-heading', ...more], {cwd})
  const stderr = expect.stringMatching(/^md\/a\.md: This is read-only .*--force replaces it\)/)
  expect(await again()).toMatchObject({status: 2, stderr})
  expect(get(cwd, 'md/a.md')).not.toContain('# ')
  expect(await again('--force')).toMatchObject({status: 0})
  expect(get(cwd, 'md/a.md')).toContain('# ')
  expect(statSync(join(cwd, 'md/a.md')).mode & 0o777).toBe(0o444)
})

test('--quiet leaves errors alone, --verbose names every file', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': ''})
  expect((await runCli(['in', '-d', 'md', '-q'], {cwd})).stderr).toMatch(/^in\/b\.txt:1:1: [^\n]+\n$/)
  expect((await runCli(['in', '-d', 'md3', '-q', '--verbose'], {cwd})).stderr).toMatch(/^in\/b\.txt:1:1: [^\n]+\n$/)
  expect((await runCli(['in', '-d', 'md2', '--verbose'], {cwd})).stderr).toContain('in/a.txt → md2/a.md: new\n')
})

test('on a terminal there is a bar, and it goes away', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': article('two')})
  const {stderr} = await runCli(['in', '-d', 'md'], {cwd, terminal: 'stderr'})
  expect(stderr).toContain('1 of 2')
  expect(stderr.split('\r\u001B[K').at(-1)).toMatch(/Converted 2/)
  const dumb = await runCli(['in', '-d', 'md2'], {cwd, terminal: 'stderr', env: {TERM: 'dumb'}})
  expect(dumb.stderr).not.toContain('\u001B')
})

test.each([8, 20, 30, 60, 200])('the bar fits into a terminal of %d columns', async (columns) => {
  const cwd = folderWith({'in/a.txt': '', 'in/b.txt': article('two')})
  const {stderr} = await runCli(['in', '-d', 'md'], {cwd, terminal: 'stderr', columns, env: {NO_COLOR: '1'}})
  const drawn = stderr.split('\n').flatMap((line) => line.split('\r\u001B[K').slice(1))
  expect(drawn.some((line) => line.includes('1 of 2'))).toBe(true)
  for (const line of drawn.filter((text) => text.includes(' of 2'))) expect(line.length).toBeLessThan(columns)
})

test('names that hold control characters do not reach the terminal as they are', async () => {
  const cwd = folderWith({'in/\u001B[31mred\u0007.txt': ''})
  const {stderr} = await runCli(['in', '-d', 'md'], {cwd})
  expect(stderr).toContain('in/\\u{1b}[31mred\\u{7}.txt:1:1: ')
})

test('nothing to convert is an error', async () => {
  const cwd = folderWith()
  expect(await runCli(['-d', 'md'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('There are no inputs'),
  })
  put(cwd, 'empty/x.jpg', '')
  expect(await runCli(['empty', '-d', 'md'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('empty: There is no article'),
  })
})

test.each([
  [[]],
  [['--fields', 'title,source']],
  [['--rename', 'publisher=site']],
  [['--set', 'publisher=The Owner']],
  [['--preset', 'hugo', '--rename', 'params=extra']],
  [['--preset', 'obsidian', '--front-matter', 'none']],
])('the summary names the publishers, whatever the front matter calls them: %j', async (options) => {
  const cwd = folderWith({'in/a.txt': article('one', 'https://www.bbc.com/zhongwen/simp/a')})
  const {stderr} = await runCli(['in', '-d', 'md', ...options], {cwd})
  expect(stderr).toContain('Publishers: BBC News 中文 1\n')
})

test.each([[['-d', 'md']], [['-d', 'md', '--cache=c']], [['--check']], [['--explain']]])(
  'a key that is none is told once in a run: %j',
  async (argv) => {
    const mood = `---\nmood: calm\n---\n${article('three')}`
    const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': article('two'), 'in/c.txt': mood})
    const said = async () =>
      (await runCli(['in', ...argv, '--fields', 'title,sauce', '--rename', 'xyz=a'], {cwd})).stderr
    for (const stderr of [await said(), await said()]) {
      expect(stderr.match(/^.*There is no field.*$/gm)).toEqual([
        'in/a.txt: There is no field sauce (did you mean source?)',
        expect.stringMatching(/^in\/a\.txt: There is no field xyz \(expected one of /),
      ])
    }
  },
)

test('keys that are none are told apart, whatever signs they hold', async () => {
  const cwd = folderWith({'in/a.txt': article('one')})
  const {stderr} = await runCli(['in', '-d', 'md', '--fields', 'title,tide (high),tide (low)'], {cwd})
  expect(stderr.match(/There is no field tide \(\w+\)/g)).toEqual([
    'There is no field tide (high)',
    'There is no field tide (low)',
  ])
})

test('of two articles that name no source, --cache knows which is which', async () => {
  const cwd = folderWith({'a.txt': '<p>One.</p>'})
  await runCli(['a.txt', '-d', 'md'], {cwd})
  put(cwd, 'a.txt', '<p>Two.</p>')
  const stderr = expect.stringMatching(
    /^md\/a\.md: There is another file already \(expected .* or one that --cache has seen written;/,
  )
  expect(await runCli(['a.txt', '-d', 'md'], {cwd})).toMatchObject({status: 2, stderr})
  await runCli(['a.txt', '-d', 'md', '--force', '--cache', 'c'], {cwd})
  put(cwd, 'a.txt', '<p>Three.</p>')
  expect(await runCli(['a.txt', '-d', 'md', '--cache', 'c'], {cwd})).toMatchObject({status: 0})
})

test('a name in a list that is no UTF-8 is told to be none', async () => {
  const names = Buffer.from('\xFF.txt\0', 'latin1')
  const stderr = expect.stringMatching(/^\uFFFD\.txt: The name is no UTF-8 \(expected/)
  for (const options of [['-d', 'md'], ['--explain']]) {
    const cwd = folderWith({names})
    expect(await runCli(['--files-from', 'names', '-0', ...options], {cwd})).toMatchObject({status: 2, stderr})
  }
})
