import {readdirSync} from 'node:fs'
import {inflateRawSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {article, folderWith, get, put, runCli} from '../support/run-cli.ts'

const packed = (page: string) => [
  ...page.matchAll(/<script type="text\/plain" class="article" data-name="([^"]*)"[^>]*>([^<]*)<\/script>/g),
]

test('a report holds every article, and asks for nothing', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.txt': article('two'), 'in/c<&">.txt': ''})
  expect((await runCli(['in', '-d', 'md', '--report', 'r/report.html'], {cwd})).status).toBe(2)
  expect(readdirSync(`${cwd}/r`)).toEqual(['report.html'])
  const page = get(cwd, 'r/report.html')
  const articles = packed(page)
  expect(articles.map(([, name]) => name)).toEqual(['in/a.txt', 'in/b.txt', 'in/c&lt;&amp;&quot;&gt;.txt'])
  const shown = JSON.parse(inflateRawSync(Buffer.from(articles[0]![2]!, 'base64')).toString())
  expect(shown).toEqual({
    source: article('one'),
    markdown: get(cwd, 'md/a.md'),
    html: '<p>one, and a sentence behind it.</p>\n',
    ledger: [],
  })
  expect(page).toContain('<td>in/c&lt;&amp;&quot;&gt;.txt:1:1<td>')
  expect(page).not.toMatch(/<(?:script|img|link|iframe)[^>]* (?:src|href)=/)
})

test('a report shows articles that the cache would pass over', async () => {
  const cwd = folderWith({'in/a.txt': article('one')})
  for (const name of ['1.html', '2.html']) {
    await runCli(['in', '-d', 'md', '--cache=c', '--report', name], {cwd})
    expect(packed(get(cwd, name))[0]?.[2]).not.toBe('')
  }
})

test('a report replaces a report, and nothing else', async () => {
  const cwd = folderWith({'in/a.txt': article('one'), 'in/b.html': article('two'), notes: 'my notes', empty: ''})
  const refused = {
    status: 2,
    stderr: expect.stringContaining('There is another file already (expected an earlier report'),
  }
  for (const path of ['in/b.html', 'notes']) {
    const before = get(cwd, path)
    expect(await runCli(['in/a.txt', '-d', 'md', '--force', '--report', path], {cwd})).toMatchObject(refused)
    expect(get(cwd, path)).toBe(before)
  }
  for (const path of ['new.html', 'new.html', 'empty'])
    expect(await runCli(['in', '-d', 'md', '--report', path], {cwd})).toMatchObject({status: 0})
  expect(await runCli(['in', '-d', 'md', '--report', '-'], {cwd})).toMatchObject({status: 2})
  // The place of an output is known only when it is there.
  expect(await runCli(['in', '-d', 'md2', '--report', 'md2/a.md'], {cwd})).toMatchObject(refused)
  expect(get(cwd, 'md2/a.md')).toContain('one, and')
})

test('a report is no article of the next run', async () => {
  const cwd = folderWith({'in/a.html': article('one')})
  for (const input of ['in', 'in', 'in/*.html', 'in/**'])
    expect(await runCli([input, '-d', 'md', '--report', 'in/report.html'], {cwd})).toMatchObject({status: 0})
  expect(readdirSync(`${cwd}/md`)).toEqual(['a.md'])
})

test('a report of an earlier run is no article, whatever its name, and is counted', async () => {
  const cwd = folderWith({'in/a.html': article('one')})
  await runCli(['in', '-d', 'md', '--report', 'in/r1.html'], {cwd})
  for (const argv of [
    ['in', '-d', 'md', '--report', 'in/r2.html', '--cache=c'],
    ['in/*.html', '-d', 'md', '--cache=c', '--verbose'],
    ['--files-from', '-', '-d', 'md'],
    ['--write', 'in'],
  ]) {
    const {status, stderr} = await runCli(argv, {cwd, stdin: 'in/a.html\nin/r1.html\n'})
    expect({status, stderr}).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/, failed 0, reports left out [12] in /),
    })
  }
  expect(readdirSync(`${cwd}/md`)).toEqual(['a.md'])
  expect(readdirSync(`${cwd}/in`)).toEqual(['a.html', 'a.md', 'r1.html', 'r2.html'])
  const {stdout} = await runCli(['in', '-d', 'md5', '--dry-run'], {cwd})
  expect(stdout).toBe('would write md5/a.md\n')
  expect(packed(get(cwd, 'in/r2.html')).map(([, name]) => name)).toEqual(['in/a.html'])
})

test('a report says what the summary says', async () => {
  const cwd = folderWith({'in/a.txt': article('one')})
  await runCli(['in', '-d', 'md', '--dry-run', '--report', 'dry.html'], {cwd})
  expect(get(cwd, 'dry.html')).toContain('<b>1</b> to convert')
  put(cwd, 'md/a.md', 'another')
  await runCli(['--check', 'in', '-d', 'md', '--report', 'check.html'], {cwd})
  expect(get(cwd, 'check.html')).toContain('<b>1</b> different')
})
