import {expect, test} from 'vitest'
import {article, folderWith, get, put, runCli} from '../support/run-cli.ts'

const noted = '<!---->\n[T](https://news.example/v)\n------\n\n<p>One.</p>'

test('an annotation stands at the file that its problem is about, one article or many', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': '', 'md/a.md': 'kept\n'})
  const {stderr} = await runCli(['in', '-d', 'md', '--github'], {cwd})
  expect(stderr).toContain('\n::error file=md/a.md,title=newsdown::There is another file already')
  expect(stderr).toContain('\n::error file=in/b.txt,line=1,col=1,title=newsdown::The file is empty')
  const alone = await runCli(['in/a.txt', '-o', 'md/a.md', '--github'], {cwd})
  expect(alone.stderr).toContain('\n::error file=md/a.md,title=newsdown::There is another file already')
})

test('--quiet leaves annotations of errors alone, one article or many', async () => {
  const cwd = folderWith({'in/a.txt': noted, 'in/b.txt': ''})
  for (const words of [['in/a.txt'], ['in', '-d', 'md']]) {
    expect((await runCli([...words, '--github'], {cwd})).stderr).toContain('::warning file=in/a.txt')
    expect((await runCli([...words, '--github', '--quiet', '--force'], {cwd})).stderr).not.toContain('::warning')
  }
  expect((await runCli(['in', '-d', 'md', '--github', '--quiet'], {cwd})).stderr).toContain('::error file=in/b.txt')
  for (let index = 0; index < 12; index++) put(cwd, `in/${index}.txt`, noted)
  const {stderr} = await runCli(['in', '-d', 'md2', '--github', '--quiet'], {cwd})
  expect(stderr).not.toContain('warning')
})

test.skipIf(process.platform === 'win32')('no name of a file reaches a terminal as it is', async () => {
  const name = 'n\u001B[31m.txt'
  const cwd = folderWith({[name]: article('one'), 'in/a.txt': article('two'), [`in/${name}`]: noted})
  const runs = [
    ['--explain', name, 'in/a.txt'],
    [name, '-o', 'x\u001B[31m.md', '--dry-run'],
    ['no\u001B[31m.txt', '--github'],
    ['in', '-d', 'md\u001B[31m', '--github', '--verbose'],
    ['--check', 'in', '--github'],
  ]
  for (const words of runs) {
    const {stdout, stderr} = await runCli(words, {cwd})
    expect(stdout + stderr).toContain('\\u{1b}[31m')
    expect(stdout + stderr).not.toContain('\u001B')
  }
})

test('an annotation says of line ends what the difference says', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': article('two')})
  await runCli(['--write', 'in'], {cwd})
  put(cwd, 'in/a.md', get(cwd, 'in/a.md').replaceAll('\n', '\r\n'))
  put(cwd, 'in/b.md', `${get(cwd, 'in/b.md')}more\n`)
  const {stderr} = await runCli(['--check', 'in', '--github'], {cwd})
  expect(stderr).toContain('::error file=in/a.md,title=newsdown::in/a.md differs only in line ends, which are CRLF\n')
  expect(stderr).toContain('::error file=in/b.md,line=8,title=newsdown::in/b.md differs from what in/b.txt gives\n')
})
