import {readdirSync} from 'node:fs'
import {inflateRawSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {article, folderWith, get, runCli} from '../support/run-cli.ts'

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
