import {describe, expect, test} from 'vitest'
import {convert} from '../../src/index.ts'
import {resolveOptions} from '../../src/options.ts'
import {readSource} from '../../src/source/index.ts'

const html = '<p>The ships have left.</p>'
const read = (text: string) => readSource(text, resolveOptions())
const yaml = (block: string) => read(`---\n${block}\n---\n${html}`)

test('fields that are ours become facts, the others are kept', () => {
  const {facts, html: rest} = yaml(
    'layout: post\ntitle: "a: \\"b\\""\ndate: 2020-06-27T13:30:55+08:00\nauthor: 林一帆、周远\nfrom: https://example.com/a?utm_source=x\ntags: [ 港口, 船 ]\ncategories: [ 新闻 ]',
  )
  expect(facts).toEqual({
    title: 'a: "b"',
    date: new Date('2020-06-27T05:30:55Z'),
    author: ['林一帆', '周远'],
    source: 'https://example.com/a',
    tags: ['港口', '船'],
    extra: {layout: 'post', categories: ['新闻']},
  })
  expect(rest).toBe(html)
})

test('TOML is read like YAML', () => {
  const {facts} = read(`+++\ntitle = "a"\ndate = 2020-06-27T13:30:55Z\n[params]\nb = 1\n+++\n\n${html}`)
  expect(facts).toEqual({title: 'a', date: new Date('2020-06-27T13:30:55Z'), extra: {params: {b: 1}}})
})

test('JSON is read like YAML', () => {
  const fields = {title: 'a', date: '2020-06-27T13:30:55Z', params: {b: 1}}
  for (const lines of [JSON.stringify(fields, null, 2), JSON.stringify(fields, null, '\t').replaceAll('\n', '\r\n')]) {
    expect(read(`${lines}\n\n${html}`)).toMatchObject({
      facts: {title: 'a', date: new Date('2020-06-27T13:30:55Z'), extra: {params: {b: 1}}},
      html,
      notes: [],
    })
  }
})

test.each(['yaml', 'toml', 'json'] as const)('the %s that is written is read back', (frontMatter) => {
  const source = '<!--1672398782000-->\n[甲: "乙"](https://a.example/x)\n------\n<p>One sentence.'
  const {text, frontMatter: fields, markdown} = convert(source, {frontMatter, set: 'type=article'})
  const [head] = text.split(`\n${markdown}`)
  expect(convert(`${head}\n${html}`).frontMatter).toEqual(fields)
})

describe('with an envelope', () => {
  const both = (block: string, timestamp = '1672398782000') =>
    read(`---\n${block}\n---\n\n<!--${timestamp}-->\n[Title](https://example.com/b)\n------\n${html}`)

  test('the front matter wins, and the envelope fills', () => {
    expect(both('title: a').facts).toEqual({
      title: 'a',
      source: 'https://example.com/b',
      date: new Date(1672398782000),
    })
  })

  test('a day takes its time from the envelope, where the envelope is of that day', () => {
    expect(both('date: 2022-12-30').facts.date).toEqual(new Date(1672398782000))
    expect(both('date: 2022-12-29').facts.date).toEqual(new Date('2022-12-29'))
  })

  test('a timestamp that is no time leaves the date of the front matter', () => {
    expect(both('date: 2020-01-01', 'NaN').facts.date).toEqual(new Date('2020-01-01'))
  })
})

test('what is no valid YAML is read line by line, with a note', () => {
  const {facts, notes} = yaml('title: Prague: a walk\ntags:\n  - a\n  - \'b\'\nauthor: "Ada"\nlist: [x, y]')
  expect(facts).toEqual({title: 'Prague: a walk', tags: ['a', 'b'], author: ['Ada'], extra: {list: ['x', 'y']}})
  expect(notes).toEqual([expect.stringMatching(/no valid YAML/)])
})

test('a field that cannot be read is absent, with a note', () => {
  const {facts, notes} = yaml('title: a\ndate: tomorrow\nlang: ""\nurl: nothing')
  expect(facts).toEqual({title: 'a', extra: {url: 'nothing'}})
  expect(notes).toEqual([expect.stringMatching(/date cannot be read: "tomorrow"/)])
})

test('what only looks like a front matter is text', () => {
  for (const text of [
    `---\nwords\n---\n${html}`,
    `---\ntitle: a\n${html}`,
    `----\ntitle: a\n---\n${html}`,
    `{\ntitle: a\n}\n${html}`,
    `{}${html}`,
  ]) {
    expect(read(text)).toMatchObject({facts: {}, html: text})
  }
})

test('an empty front matter goes', () => {
  expect(read(`---\n---\n${html}`)).toMatchObject({facts: {}, html})
})

test('hostile YAML is harmless', () => {
  expect(yaml('__proto__: {polluted: true}\ntitle: a').facts).toEqual({title: 'a'})
  expect(yaml(`title: a\nb: ${'['.repeat(20_000)}`).facts.title).toBe('a')
  const aliases = Array.from({length: 30}, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`)
  expect(yaml(`title: a\na0: &a0 x\n${aliases.join('\n')}`).facts.title).toBe('a')
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test.each([
  ['Jane Doe &#38; John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe, John Roe &amp; more', ['Jane Doe', 'John Roe']],
  ['Jane Doe; AT&T', ['Jane Doe', 'AT&T']],
  ['Anonymous', []],
  ['[匿名, 丁一]', ['丁一']],
  ['[Simon & Schuster]', ['Simon & Schuster']],
])('%s are names', (said, author) => {
  expect(yaml(`author: ${said}`).facts.author).toEqual(author)
})

test('numbers that JavaScript would write otherwise keep their digits', () => {
  const block =
    'tweet_id: 1274718562347892736\nphone: 00491234\nversion: 1.10\nhuge: 1e400\nhex: 0x1F\nplain: 12\nhalf: 0.5'
  const {extra} = yaml(`${block}\nlist: [1.0, 2]\n007: bond`).facts
  expect(JSON.parse(JSON.stringify(extra))).toEqual({
    tweet_id: '1274718562347892736',
    phone: '00491234',
    version: '1.10',
    huge: '1e400',
    hex: '0x1F',
    plain: 12,
    half: 0.5,
    list: ['1.0', 2],
    '007': 'bond',
  })
  expect(yaml('title: 1.10\ntags: [007, 8]').facts).toEqual({title: '1.10', tags: ['007', '8']})
  const toml = read(`+++\ntitle = "a"\n[params]\nid = 1274718562347892736\nn = [1]\n+++\n${html}`)
  expect(toml.notes).toEqual([])
  expect(JSON.parse(JSON.stringify(toml.facts.extra))).toEqual({params: {id: '1274718562347892736', n: [1]}})
})

test('decimals keep their digits in TOML, and nothing else changes', () => {
  const toml = (block: string) => read(`+++\n${block}\n+++\n${html}`)
  const block = String.raw`title = "a"
version = 1.10 # 2.50
1.10 = "2.50"
b.'3.0' = 4.0
list = [1.0, # 5.0 ]
  [2.50, 0.5], "6.0", {a = 7.00, 8.0 = 1e3}, -1_000.50, +9.0]
path = 'C:\1.0'
said = "a \" = 1.0"
text = """
x = 1.0 \\\""" = 2.0"""""
more = '''x = 1.0''''
whole = 12
half = 0.25
huge = 1e400
at = 07:32:00.50
[1.20]
n = 1.20
[[t."1.30"]]
n = 1.30`
  for (const text of [block, block.replaceAll('\n', '\r\n')]) {
    const {facts, notes} = toml(text)
    expect(notes).toEqual([])
    expect(JSON.parse(JSON.stringify(facts.extra))).toEqual({
      version: '1.10',
      1: {10: '2.50', 20: {n: '1.20'}},
      b: {'3.0': '4.0'},
      list: ['1.0', ['2.50', 0.5], '6.0', {a: '7.00', 8: {0: '1e3'}}, '-1000.50', '+9.0'],
      path: 'C:\\1.0',
      said: 'a " = 1.0',
      text: 'x = 1.0 \\""" = 2.0""',
      more: "x = 1.0'",
      whole: 12,
      half: 0.25,
      huge: '1e400',
      at: '07:32:00.500',
      t: {'1.30': [{n: '1.30'}]},
    })
  }
  expect(toml('title = 1.10\ntags = [1.0]').facts).toEqual({title: '1.10', tags: ['1.0']})
  expect(toml('title = a 1.10\nx = "').facts.title).toBe('a 1.10')
})

test('merge keys are merged', () => {
  expect(yaml('base: &a {x: 1, y: 2}\nown:\n  <<: *a\n  y: 3').facts.extra).toEqual({
    base: {x: 1, y: 2},
    own: {x: 1, y: 3},
  })
})

test('YAML that holds itself is read line by line', () => {
  for (const block of ['title: a\nb: &b [*b]', 'title: a\nb: &b {c: &c {d: *b}}']) {
    const {facts, notes} = yaml(block)
    expect(facts.title).toBe('a')
    expect(notes).toEqual([expect.stringMatching(/no valid YAML/)])
  }
})
