import {expect, test} from 'vitest'
import {convert} from '../../src/index.ts'
import {suggestPublisher} from '../../src/suggest/index.ts'
import {writePublisher} from '../../src/suggest/write-publisher.ts'
import {folderWith, put, runCli} from '../support/run-cli.ts'

const days = ['Sunday, 3 May 2020', 'Monday, 11 June 2020', 'Wednesday, 9 September 2020', 'Friday, 25 December 2020']
const words = ['harbour', 'tramway', 'orchard', 'library']

/** An article of a publisher that nobody knows yet. */
function source(index: number, extra = ''): string {
  const word = words[index]!
  return `<!--${1588464000000 + index * 86_400_000}-->
[The ${word} opens - Example News](https://www.example.co.uk/${word})
------

<p>${days[index]}</p>
<div class="Promo_box"><p class="promo">Buy our ${word} calendar!</p></div>
<p>The ${word} opened its gates this week.</p><p>Many came to see the ${word} for themselves.</p>
<p>A fourth paragraph on the ${word} stands here.</p><p>The mayor of the ${word} quarter was there.</p>${extra}
<img src="https://cdn.example/pixel.gif"><hr class="end-line">
<p class="rights">© 2020 Example News</p>
<p>Write to us: letters@example.co.uk</p>
`
}

const sources = words.map((_, index) => source(index))
const samples = (list: readonly {sample: string}[]) => list.map(({sample}) => sample)

test('finds what recurs, with its count, and nothing else', () => {
  const suggestion = suggestPublisher(sources)
  expect(suggestion).toMatchObject({files: 4, hosts: ['example.co.uk']})
  expect(suggestion.titleEndings).toEqual([{files: 4, sample: ' - Example News', atEdge: true}])
  expect(suggestion.blocks.map(({select, sample, files}) => [select ?? sample, files])).toEqual([
    ['hr.end-line', 4],
    ['p.rights', 4],
    ['Sunday, 3 May 2020', 4],
    ['Write to us: letters@example.co.uk', 4],
  ])
  expect(samples(suggestion.images)).toEqual(['https://cdn.example/pixel.gif'])
})

test('names of days and months differ as digits do', () => {
  const rule = /text: (\/.*\/), why/.exec(writePublisher(suggestPublisher(sources)))![1]
  expect(rule).toBe(String.raw`/^[A-Z][a-z]+,\s+\d+\s+[A-Z][a-z]+\s+\d+$/`)
})

test('what is suggested is left out, where a line is broken, too', () => {
  const broken = words.map((_, index) => source(index, '<p>Follow us<br>on every channel</p>'))
  const [, text] = /text: \/(.*\\s\+channel.*)\/, why/.exec(writePublisher(suggestPublisher(broken)))!
  const drop = [{rule: 'example/follow', text: new RegExp(text!), why: 'asks to follow the paper'}]
  const publishers = [{id: 'example', name: 'Example News', hosts: ['example.co.uk'], drop}]
  expect(convert(broken[0]!, {publishers}).ledger).toContainEqual(
    expect.objectContaining({rule: 'example/follow', text: 'Follow us on every channel'}),
  )
})

test('a player that waits for its script is no candidate, a link with a class is', () => {
  const extra =
    '<div class="embed" data-url="https://videos.example/1"></div><p>See <a class="more" href="/x">more here</a></p>'
  const {blocks, links} = suggestPublisher(words.map((_, index) => source(index, extra)))
  expect(blocks.filter(({select}) => select === 'div.embed')).toEqual([])
  expect(links).toEqual([{files: 4, select: 'a.more', sample: 'more here', atEdge: false}])
})

test.each([
  ['www.example.co.uk', 'example'],
  ['news.gull.go.jp', 'gull'],
  ['gull.gouv.fr', 'gull'],
  ['localhost', 'localhost'],
  ['co.uk', 'co'],
])('a publisher at %s is called %s', (host, id) => {
  const text = writePublisher({files: 3, hosts: [host], titleEndings: [], blocks: [], links: [], images: []})
  expect(text).toContain(`id: '${id}'`)
})

test('fewer than three files say nothing, and what is no article is passed over', () => {
  expect(suggestPublisher(sources.slice(0, 2)).blocks).toEqual([])
  expect(suggestPublisher([...sources, new Uint8Array([0, 1, 2, 3])]).files).toBe(4)
})

test('the command reads folders, and what it prints is a configuration as it stands', async () => {
  const files = Object.fromEntries(sources.map((text, index) => [`articles/${words[index]}.txt`, text]))
  const cwd = folderWith(files)
  const printed = await runCli(['suggest', 'articles'], {cwd})
  expect(printed).toMatchObject({status: 0, stderr: ''})
  expect(printed.stdout).toContain("id: 'example',")
  put(cwd, 'newsdown.config.mjs', printed.stdout)
  const {stdout} = await runCli(['articles/harbour.txt'], {cwd})
  expect(stdout).toContain('title: "The harbour opens"\n')
  expect(stdout).not.toMatch(/©|letters@|pixel|Sunday/)
  const {stdout: explained} = await runCli(['--explain', 'articles/harbour.txt'], {cwd})
  expect(explained).toContain('example/rights')
})

test('nothing to read, and options there are none of, are said so', async () => {
  const cwd = folderWith()
  expect(await runCli(['suggest'], {cwd})).toMatchObject({status: 2, stderr: expect.stringContaining('expected files')})
  expect(await runCli(['suggest', '--all', 'x'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--all'),
  })
  expect(await runCli(['suggest', 'x.txt'], {cwd})).toMatchObject({status: 2, stderr: expect.stringContaining('x.txt')})
})
