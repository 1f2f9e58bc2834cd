// Markdown → HTML by each renderer, all documents in one call. `undefined` where the program is not installed.
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {HtmlRenderer, Parser} from 'commonmark'
import MarkdownIt from 'markdown-it'
import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'

/** As Jekyll renders, but for quotes, dashes and dots, which are to stay as they are. */
const kramdown = `
require 'json'
require 'kramdown'
input = begin
  require 'kramdown-parser-gfm'
  'GFM'
rescue LoadError
  'kramdown'
end
symbols = {hellip: '...', ndash: '--', mdash: '---', laquo: '<<', raquo: '>>', laquo_space: '<< ', raquo_space: ' >>'}
options = {input: input, hard_wrap: false, auto_ids: false, math_engine: nil, syntax_highlighter: nil,
  smart_quotes: %w[apos apos quot quot], typographic_symbols: symbols}
puts JSON.generate(JSON.parse(STDIN.read).map { |text| Kramdown::Document.new(text, options).to_html })
`

const site = {
  'hugo.toml': [
    'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "home"]',
    '[markup.goldmark.extensions]',
    'typographer = false',
    '[markup.goldmark.renderer]',
    'unsafe = true',
  ].join('\n'),
  'layouts/_default/single.html': '{{ .Content }}',
}

const judge = new MarkdownIt({html: true})
// It alone shows addresses decoded, and loses the escaped characters of alternative texts.
judge.normalizeLinkText = (text) => text
judge.renderer.renderInlineAsText = (tokens) =>
  tokens
    .map((token) => (token.type === 'image' ? judge.renderer.renderInlineAsText(token.children) : token.content))
    .join('')

/** What every other renderer is held against. */
export const reference = (documents) => documents.map((text) => judge.render(text))

const parser = new Parser()
const writer = new HtmlRenderer()
const withGfm = {
  allowDangerousHtml: true,
  allowDangerousProtocol: true,
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
}

/**
 * Name → the preset that its users convert with, what it cannot know, the same in CommonMark where it has a mark of its
 * own, and the renderer.
 */
export const renderers = {
  'commonmark.js': {
    preset: undefined,
    // Tables, and what is struck out.
    unknown: /^[ >]*(?:[-\d].*)?\|(?: :?---:? \|)+$|~~/m,
    render: (documents) => documents.map((text) => writer.render(parser.parse(text))),
  },
  micromark: {preset: undefined, render: (documents) => documents.map((text) => micromark(text, withGfm))},
  pandoc: {
    preset: undefined,
    render: (documents) => {
      // One call for all: it takes long to begin.
      const parts = documents.map((text, index) => `${text}\n<!--${index}-->\n\n`)
      const html = run(
        'pandoc',
        ['-f', 'gfm-autolink_bare_uris-emoji', '-t', 'html', '--wrap=none', '--no-highlight'],
        parts.join(''),
      )
      return html === undefined ? [] : html.split(/<!--\d+-->/)
    },
  },
  'cmark-gfm': {
    preset: undefined,
    render: (documents) =>
      documents.map((text) => run('cmark-gfm', ['--unsafe', '-e', 'table', '-e', 'strikethrough'], text)),
  },
  kramdown: {
    preset: 'jekyll',
    // Lists that only the other sign keeps apart: it knows `1.` alone.
    unknown: /^[ >]*\d+\) /m,
    // A line that parts blocks, and one that says where a list begins: neither is shown.
    inCommonMark: (text) => text.replace(/^\^$/gm, '<!-- -->').replace(/\n\{: start="\d+"\}$/gm, ''),
    render: (documents) => {
      const answer = run('ruby', ['-e', kramdown], JSON.stringify(documents))
      return answer === undefined ? [] : JSON.parse(answer)
    },
  },
  'goldmark (hugo)': {preset: 'hugo', render: hugo},
}

function run(command, options, input) {
  const {error, status, stdout} = spawnSync(command, options, {input, encoding: 'utf8', maxBuffer: 1 << 30})
  return error || status !== 0 ? undefined : stdout
}

function hugo(documents) {
  const root = mkdtempSync(join(tmpdir(), 'newsdown-hugo-'))
  try {
    for (const folder of ['content/d', 'layouts/_default']) mkdirSync(join(root, folder), {recursive: true})
    for (const [name, text] of Object.entries(site)) writeFileSync(join(root, name), text)
    documents.forEach((text, index) => {
      writeFileSync(join(root, `content/d/${index}.md`), `---\ntitle: "${index}"\n---\n\n${text}`)
    })
    if (run('hugo', ['--source', root, '--quiet', '--config', join(root, 'hugo.toml')], '') === undefined) return []
    return documents.map((_, index) => readFileSync(join(root, `public/d/${index}/index.html`), 'utf8'))
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}
