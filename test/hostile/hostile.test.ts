import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import {expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {type Converted, type Converter, makeConverter} from '../../src/convert.ts'
import {ConvertError} from '../../src/errors.ts'
import {archived, mutatedFixture, tagSoup, tree} from './arbitraries.ts'

const numRuns = Number(process.env.PROPERTY_RUNS ?? 300)
const limits = {numRuns}
const patience = 60_000 + numRuns * 20

const convert = makeConverter()
const markdownIt = new MarkdownIt({html: true})

/** What holds for every input: an answer that is safe to show, or a `ConvertError`. */
function survives(source: string | Uint8Array): void {
  survivesWith(convert, source)
}

function survivesWith(converter: Converter, source: string | Uint8Array): void {
  let converted: Converted
  try {
    converted = converter(source)
  } catch (error) {
    expect(error).toBeInstanceOf(ConvertError)
    return
  }
  const {markdown, text} = converted
  expect(text.isWellFormed()).toBe(true)
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
  expect(text === '' || text.endsWith('\n')).toBe(true)
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)
  if (Object.keys(converted.frontMatter).length > 0) expect(parseYaml(front![1]!)).toBeTypeOf('object')
  const html = markdownIt.render(markdown)
  const tags = html.match(/<[a-z][^<>]*>/gi)?.join('') ?? ''
  expect(tags).not.toMatch(/<script|<style|<iframe|\son\w+=/i)
  for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
    // Only what a browser would run counts; relative addresses and fragments are harmless.
    expect(address!.replace(/[\s\u0000-\u001f]/g, '')).not.toMatch(/^(?:javascript|vbscript|data):/i)
  }
}

test('tag soup is converted or refused', () => fc.assert(fc.property(tagSoup, survives), limits), patience)
test('trees of any shape are converted or refused', () => fc.assert(fc.property(tree, survives), limits), patience)
test(
  'archived articles with damaged envelopes are converted or refused',
  () => fc.assert(fc.property(archived, survives), limits),
  patience,
)
test(
  'fixtures with damaged bytes are converted or refused',
  () => fc.assert(fc.property(mutatedFixture(), survives), limits),
  patience,
)
test(
  'any bytes are converted or refused',
  () => fc.assert(fc.property(fc.uint8Array({maxLength: 200}), survives), limits),
  patience,
)

const deep = 100_000
const nested = (open: string, close: string) => `${open.repeat(deep)}text${close.repeat(deep)}`
const bombs: Record<string, () => string> = {
  'nested div': () => nested('<div>', '</div>'),
  'nested blockquote': () => nested('<blockquote>', '</blockquote>'),
  'nested lists': () => nested('<ul><li>', '</li></ul>'),
  'nested bold': () => nested('<b>', '</b>'),
  'nested bold and italic': () => nested('<b><i>', '</i></b>'),
  'nested links': () => nested('<a href=x>', '</a>'),
  'tables in tables': () => nested('<table><tr><td>', '</td></tr></table>'),
  'unclosed paragraphs in div': () => '<div><p>text'.repeat(deep),
  'blanks in one paragraph': () => `<p>${'&nbsp; '.repeat(50_000)}text</p>`,
  'many attributes': () => `<p ${Array.from({length: deep}, (_, index) => `a${index}=x`).join(' ')}>text</p>`,
  'one attribute of 10 MB': () => `<p title="${'x'.repeat(10_000_000)}">text</p>`,
  'spans of a thousand': () => `<table>${'<tr><td colspan=1000 rowspan=1000>a</td></tr>'.repeat(1000)}</table>`,
  'a table of 3000 × 10': () => `<table>${`<tr>${'<td>a</td>'.repeat(10)}</tr>`.repeat(3000)}</table>`,
  'flat paragraphs': () => '<p>text</p>'.repeat(50_000),
  stars: () => `<p>${'*'.repeat(deep)} ${'**a '.repeat(deep)}</p>`,
  brackets: () => `<p>${'['.repeat(deep)}${']('.repeat(deep)}</p>`,
  backticks: () => `<p>${Array.from({length: 400}, (_, index) => '`'.repeat(index)).join(' ')}</p>`,
  'angle brackets': () => `<p>${'&lt;a '.repeat(deep)}</p>`,
  entities: () => `<p>${'&amp;amp;'.repeat(deep)}</p>`,
  'open comments': () => '<!--'.repeat(deep),
  'glued tags': () => '<divclass="x"'.repeat(deep),
}
for (const [name, make] of Object.entries(bombs)) test(`survives ${name}`, () => survives(make()))

/** Children of one element about whose siblings something is asked. */
const article = '<!--1672398782000-->\n[甲](https://example.com/a)\n------\n\n'
const rows: Record<string, () => string> = {
  'links to comments': () => `<div>${'<a href="#comments">x</a>'.repeat(deep)}</div>`,
  'links that end in a blank': () => '<a href="/x">a </a><code>x</code>'.repeat(2 * deep),
  'lines that ask to follow the paper, before breaks': () =>
    `<div>${'<p>微信搜索“甲报”</p>'.repeat(deep)}${'<br>'.repeat(deep)}</div>`,
  'boxes of players with a line behind each': () =>
    `<div>${'<div data-e2e="media-player"><img src="/a.jpg"></div><p>甲</p>'.repeat(deep / 4)}</div>`,
}
for (const [name, make] of Object.entries(rows)) test(`survives a row of ${name}`, () => survives(article + make()))

test('converts a paragraph of millions of words', () => {
  expect(convert(`<p>${'a '.repeat(4_000_000)}</p>`).markdown).toHaveLength(8_000_000)
})

test('survives a row of labels of lists that are not wanted', () => {
  survivesWith(makeConverter({related: 'drop'}), article + '<p>相关阅读：</p>'.repeat(2 * deep))
})

test.each(['p:first-child', 'p:last-child', 'p:only-child', 'h2 + p'])(
  'survives a row of what %s is asked about',
  (select) => {
    const drop = [{rule: 'example/row', select, why: 'not wanted'}]
    const publishers = [{id: 'example', name: 'Example', hosts: ['example.com'], drop}]
    survivesWith(makeConverter({publishers}), article + '<p>x</p>'.repeat(deep))
  },
)
