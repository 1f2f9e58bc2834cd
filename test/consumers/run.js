// Builds a site of twenty converted articles with each consumer that has a preset, and holds every page against the
// article: title, date, words and images. Takes minutes and packages that are not ours, so it is no part of `npm test`:
//   npm run build && node test/consumers/run.js [FOLDER with node_modules of astro and @11ty/eleventy]
// Consumers that are not installed are skipped with a note.
import {spawnSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import MarkdownIt from 'markdown-it'
import {createConverter} from '../../dist/index.js'
import {sites} from './sites.js'

const here = import.meta.dirname
const packages = resolve(process.argv[2] ?? '.')
const fixtures = join(here, '../../fixtures')
const most = 20

const goldens = readdirSync(fixtures, {recursive: true})
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .sort()

/** The articles: the one with everybody's template syntax, then goldens from all folders. */
const sources = [
  join(here, 'template-syntax.txt'),
  ...Array.from({length: most - 1}, (_, index) => goldens[Math.floor((index * goldens.length) / (most - 1))]).map(
    (name) => join(fixtures, name),
  ),
]

/** What every page must show of the first article, in text, in a span and in a block of code. */
const shown = [
  'In text: {{ x }}, {% x %}, {{< x >}}, {{% x %}}, <Foo>, %%x%%, [[x]], {{< open and {{ "{{" }}.',
  'In a span: {{ x }} {% x %} {{< x >}} {{% x %}} <Foo> %%x%% [[x]] a | b',
  '{{ x }} {% x %} {{< x >}} {{% x %}} <Foo> %%x%% [[x]] {{< open',
  'and the next | with a bar, {: .class}, {::comment}, $$dollars$$ and {{/* notes */}}.',
  '{{< c >}}',
  'A heading {#mark} with {.class}',
  '[Reporter]: What happened to *[ABC]: and &nbsp;?',
  '*[ABC]: the alphabet, at <https://example.com/abc>',
  ': no definition',
  '| no | row |',
  '[[x]] in a list',
  '[x]: no address',
  'd | e',
]

const image = /<img\s[^>]*?src="([^"]*)"/g
const link = /<a\s[^>]*?href="([^"]*)"/g
const linkTitle = /<a\s[^>]*?title="([^"]*)"/g

const plain = createConverter()
const renderer = new MarkdownIt({html: true})
let failures = 0

for (const [name, site] of Object.entries(sites)) {
  const root = mkdtempSync(join(tmpdir(), `newsdown-${name}-`))
  try {
    const problems = build(name, site, root)
    if (problems === undefined) continue
    failures += problems.length
    console.log(`${name}: ${sources.length} articles, ${problems.length} problems`)
    for (const problem of problems) console.log(`  ${problem}`)
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}
process.exitCode = failures > 0 ? 1 : 0

/** Builds one site and returns what is wrong with its pages; `undefined` where its program is not installed. */
function build(name, site, root) {
  for (const [path, text] of Object.entries(site.files)) write(join(root, path), text)
  const convert = createConverter({preset: site.preset})
  sources.forEach((source, index) => {
    write(join(root, site.place(`article-${index}`)), convert(readFileSync(source)).text)
  })
  const [command, ...rest] = site.command(root)
  const isLocal = command.startsWith('node_modules/')
  if (isLocal && !existsSync(join(packages, command))) return skip(name)
  if (isLocal) symlinkSync(join(packages, 'node_modules'), join(root, 'node_modules'))
  const {error, status, stdout, stderr} = spawnSync(isLocal ? join(packages, command) : command, rest, {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1', LANG: 'C.UTF-8'},
  })
  if (error?.code === 'ENOENT') return skip(name)
  if (status !== 0) return [`the build fails: ${(stderr || stdout || String(error)).slice(0, 2000)}`]
  return sources.flatMap((source, index) => {
    const path = join(root, site.page(`article-${index}`))
    if (!existsSync(path)) return [`there is no page of ${source}`]
    return compare(readFileSync(path, 'utf8'), plain(readFileSync(source)), index === 0).map(
      (problem) => `${source}: ${problem}`,
    )
  })
}

function skip(name) {
  console.log(`${name} is not installed and was skipped`)
  return undefined
}

/** What a page does not show of its article. */
function compare(page, {frontMatter, markdown}, hasSyntax) {
  const problems = []
  // Boxes to tick, which the reference and Eleventy do not know, have no words.
  const withoutBoxes = (html) => html.replace(/<li>\[[ x]\] /g, '<li>')
  const body = withoutBoxes(/<main>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '')
  const expected = withoutBoxes(renderer.render(markdown))
  const title = decode(/<title>([\s\S]*?)<\/title>/.exec(page)?.[1] ?? '')
  if (frontMatter.title && title !== frontMatter.title) problems.push(`title ${title}`)
  const moment = (text) => new Date(text).getTime()
  const time = /<time>([\s\S]*?)<\/time>/.exec(page)?.[1] ?? ''
  if (frontMatter.date && Math.trunc(moment(time) / 1000) !== Math.trunc(moment(frontMatter.date) / 1000))
    problems.push(`date ${time}`)
  for (const kind of [image, link, linkTitle]) {
    const there = found(kind, body)
    for (const one of found(kind, expected)) if (!there.includes(one)) problems.push(`no ${kind.source} ${one}`)
  }
  if (letters(visible(body)) !== letters(visible(expected))) {
    problems.push(`other words:\n    ${letters(visible(body))}\n    ${letters(visible(expected))}`)
  }
  const text = visible(body)
  if (hasSyntax) for (const line of shown) if (!text.includes(line)) problems.push(`does not show ${line}\n    ${text}`)
  return problems
}

/** Addresses and titles, without what renderers percent-encode or not. */
function found(kind, html) {
  return [...html.matchAll(kind)].map(([, value]) => decode(value).replace(/%(?:7[B-D]|2[05])/gi, decodeURIComponent))
}

/** The text of a page, straight quotes for curly ones, blanks tidied. */
function visible(html) {
  return decode(html.replace(/<\/?(?:a|code|em|span|strong)(?:\s[^>]*)?>/g, '').replace(/<[^>]*>/g, ' '))
    .replace(/\u2060/g, '')
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
}

function letters(text) {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function decode(html) {
  const names = {
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
    nbsp: ' ',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    hellip: '…',
    ndash: '–',
    mdash: '—',
  }
  return html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : (names[name] ?? all),
  )
}

function write(path, text) {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}
