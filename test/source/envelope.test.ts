import {describe, expect, test} from 'vitest'
import {ConvertError} from '../../src/errors.ts'
import {resolveOptions} from '../../src/options.ts'
import {readSource} from '../../src/source/index.ts'

const settings = resolveOptions()
const read = (text: string) => readSource(text, settings)
const html = '<p>The ships have left.</p>\n'
const link = '[Title](https://example.com/a)'
const envelope = (timestamp: string, title = link) => `<!--${timestamp}-->\n${title}\n------\n\n${html}`

/** What reading a source fails with. */
function failure(text: string): ConvertError {
  try {
    read(text)
  } catch (error) {
    if (error instanceof ConvertError) return error
    throw error
  }
  throw new Error('it was read')
}

describe('the timestamp', () => {
  test.each([
    ['1672398782000', '2022-12-30T11:13:02.000Z'],
    ['0', '1970-01-01T00:00:00.000Z'],
    ['-86400000', '1969-12-31T00:00:00.000Z'],
    ['253402300799999', '9999-12-31T23:59:59.999Z'],
  ])('%s is %s', (said, date) => {
    expect(read(envelope(said)).facts.date?.toISOString()).toBe(date)
  })

  test.each(['NaN', 'undefined', 'null', '', 'Invalid Date'])('%s is no time, and a note', (said) => {
    const {facts, notes} = read(envelope(said))
    expect(facts).toEqual({title: 'Title', source: 'https://example.com/a'})
    expect(notes).toEqual([expect.stringMatching(/knew no time/)])
  })

  test('seconds are read as milliseconds, with a note', () => {
    expect(read(envelope('1672398782')).notes).toEqual([expect.stringMatching(/may be seconds/)])
  })

  test.each([
    ['yesterday', /is no number/],
    ['16723987820x0', /is no number/],
    ['1.5', /is no number/],
    ['253402300800000', /is out of range/],
    ['-62135596800001', /is out of range/],
    ['99999999999999999999', /is out of range/],
    ['-99999999999999', /is out of range/],
  ])('%s is an error that names its place', (said, message) => {
    const error = failure(`\n${envelope(said)}`)
    expect(error.message).toMatch(message)
    expect(error.expected).toMatch(/<!--1672398782000-->/)
    expect(error.place).toEqual({line: 2, column: 1})
  })

  test('a comment before plain HTML is a comment', () => {
    expect(read(`<!-- saved on Monday -->\n${html}`).facts).toEqual({})
  })

  test('a timestamp alone dates the article', () => {
    const {facts, notes} = read(`<!--1672398782000-->\n${html}`)
    expect(facts).toEqual({date: new Date(1672398782000)})
    expect(notes).toEqual([expect.stringMatching(/no title line/)])
  })
})

describe('the title', () => {
  test.each([
    ['[[视频] a](https://example.com/a)', '[视频] a'],
    ['[a](b)](https://example.com/a)', 'a](b)'],
    ['[a | b｜c（d）](https://example.com/a)', 'a | b｜c（d）'],
    ['[  a \u00a0 b\u200b　c　](https://example.com/a)', 'a b　c'],
    ['[a\n\nb\r\n](https://example.com/a)', 'a b'],
    ['[a](\nhttps://example.com/a\n)', 'a'],
    ['[&quot;a&quot; &amp; &#8212; &#x27;b&#x27;](https://example.com/a)', '"a" & — \'b\''],
    ['[1 &lt; 2 &nosuch; &#xD800;](https://example.com/a)', '1 < 2 &nosuch; &#xD800;'],
    ['[a <em>b</em><br/>c](https://example.com/a)', 'a b c'],
    ['[a \\[b\\] C:\\new](https://example.com/a)', 'a [b] C:\\new'],
    ['[a] (https://example.com/a)', 'a'],
    ['[👩‍👩‍👧 می‌خواهم](https://example.com/a)', '👩‍👩‍👧 می‌خواهم'],
  ])('%j is %j', (line, title) => {
    expect(read(envelope('1', line)).facts).toMatchObject({title, source: 'https://example.com/a'})
  })

  test('a title that is no link is a title, with a note', () => {
    const {facts, notes} = read(envelope('1', 'Title'))
    expect(facts.title).toBe('Title')
    expect(facts.source).toBeUndefined()
    expect(notes).toHaveLength(1)
  })

  test('without hyphens the title line is read under a timestamp only', () => {
    expect(read(`<!--1-->\n${link}\n\n${html}`)).toMatchObject({facts: {title: 'Title'}, html})
    expect(read(`${link}\n\n${html}`).facts).toEqual({})
  })

  test('hyphens far below belong to the article', () => {
    expect(read(`<!--1-->\n<pre>\na\n---\n</pre>`)).toMatchObject({facts: {}, html: '<pre>\na\n---\n</pre>'})
  })
})

describe('the URL', () => {
  test.each([
    ['https://example.com/a_(b)', 'https://example.com/a_(b)'],
    ['https://example.com/a b', 'https://example.com/a%20b'],
    ['https://example.com/题', 'https://example.com/%E9%A2%98'],
    ['https://example.com/a?id=1&utm_source=x&fbclid=y', 'https://example.com/a?id=1'],
    ['http://www.rfi.fr//cn/a', 'http://www.rfi.fr//cn/a'],
    ['https://cn.ft.com/story/1?full=y', 'https://cn.ft.com/story/1?full=y'],
    ['<https://example.com/a> "hint"', 'https://example.com/a'],
    ['https://example.com/a?id=1&amp;utm_source=x', 'https://example.com/a?id=1'],
    ['https://example.com/a?xtor=x&amp;id=1&#38;b=2', 'https://example.com/a?id=1&b=2'],
    // No references: without a semicolon, or of no name that there is.
    ['https://example.com/a?id=1&amp=2', 'https://example.com/a?id=1&amp=2'],
    ['https://example.com/a?id=1&copy=2&b;', 'https://example.com/a?id=1&copy=2&b;'],
    ['https://example.com/a?b=%26amp;c', 'https://example.com/a?b=%26amp;c'],
    ['//example.com/a', 'https://example.com/a'],
    ['www.example.com/a', 'https://www.example.com/a'],
  ])('%s is %s', (said, source) => {
    expect(read(envelope('1', `[a](${said})`)).facts.source).toBe(source)
  })

  test.each(['', 'javascript:alert(1)', 'file:///etc/passwd', 'nothing', '/a'])('%j is none, with a note', (said) => {
    const {facts, notes} = read(envelope('1', `[a](${said})`))
    expect(facts.source).toBeUndefined()
    expect(notes).toEqual([expect.stringMatching(/no address of a page/)])
  })

  test('a relative one is resolved against the base URL', () => {
    const {facts} = readSource(envelope('1', '[a](/a)'), resolveOptions({baseUrl: 'https://example.com/x/'}))
    expect(facts.source).toBe('https://example.com/a')
  })
})

describe('the date line', () => {
  const dated = (line: string) => read(`${link}\n------\n${line}\n\n${html}`)

  test.each([
    ['日期：Sat, 27 Jun 2020 13:30:55 +0000', '2020-06-27T13:30:55.000Z'],
    ['日期: Sat, 27 Jun 2020 21:30:55 +0800', '2020-06-27T13:30:55.000Z'],
    ['日期：2020-06-27 13:30', '2020-06-27T13:30:00.000Z'],
  ])('%s is %s', (line, date) => {
    const {facts, html: rest} = dated(line)
    expect(facts.date?.toISOString()).toBe(date)
    expect(rest).toBe(html)
  })

  test('one that is no date stays in the text', () => {
    expect(dated('日期：yesterday')).toMatchObject({facts: {title: 'Title'}, html: `日期：yesterday\n\n${html}`})
  })

  test('the timestamp outranks it', () => {
    const {facts} = read(`<!--0-->\n${link}\n---\n日期：Sat, 27 Jun 2020 13:30:55 +0000\n${html}`)
    expect(facts.date).toEqual(new Date(0))
  })
})

describe('the HTML', () => {
  test.each([
    ['', /file is empty/, {line: 1, column: 1}],
    [' \n\ufeff\n', /file is empty/, {line: 1, column: 1}],
    [`<!--1-->\n${link}\n------\n`, /no HTML after the envelope/, {line: 4, column: 1}],
    [`<!--1-->\r\n${link}\r\n---\r\n\r\n  just words`, /no HTML after the envelope/, {line: 5, column: 3}],
    [`<!--1-->\n${link}\n------\n\njust words`, /no HTML after the envelope/, {line: 5, column: 1}],
    ['---\ntitle: a\n---\n\n', /no HTML after the front matter/, {line: 5, column: 1}],
    ['# Markdown\n\nwords', /no HTML in the file/, {line: 1, column: 1}],
    [
      'NEWS\n\nRead at <https://x.example/a>.\n\n* one <mailto:a@x.example>\n',
      /no HTML in the file/,
      {line: 1, column: 1},
    ],
    ['Write to <Gull.editor@x.example> or <urn:x-y:1>', /no HTML in the file/, {line: 1, column: 1}],
    ['---\ntitle: a\n---\n\n<https://x.example/a>', /no HTML after the front matter/, {line: 5, column: 1}],
  ])('%j is an error', (text, message, place) => {
    const error = failure(text)
    expect(error.message).toMatch(message)
    expect(error.expected).toBeTruthy()
    expect(error.place).toEqual(place)
  })

  test.each([
    ['<!doctype html><p>a</p>', 'page'],
    ['<?xml version="1.0"?>\n<!-- a -->\n<html><p>a</p>', 'page'],
    ['<HEAD><title>a</title></HEAD>', 'page'],
    ['<div></div><body class="a">', 'page'],
    ['<header>a</header>', 'fragment'],
    ['<p>&lt;body&gt;</p>', 'fragment'],
  ])('%j is a %s', (text, kind) => {
    expect(read(text).kind).toBe(kind)
    expect(read(`<!--1-->\n${link}\n---\n${text}<footer>b</footer>`).kind).toBe(kind)
  })

  test.each([
    ['<!doctype html><html><head><meta charset="utf-8"><title>a</title></head><body><p>a</p></body></html>', true],
    ['<base href="/"><p>a</p>', true],
    ['<html><head><link rel="icon" href="/i.png"></head><body><p>a</p></body></html>', false],
    ['<html><head><meta property="og:title" content="a"></head><body><p>a</p></body></html>', false],
    ['<html><body><nav>a</nav><p>b</p></body></html>', false],
    ['<html><body><p>a</p><footer>b</footer></body></html>', false],
    ['<p>a</p>', false],
  ])('whether %j is nothing but text, and with a title no page: %s', (text, isBare) => {
    const {kind} = read(text)
    const titled = readSource(text, {maxBytes: 1e6, baseUrl: undefined, isTitled: true})
    expect(kind !== titled.kind).toBe(isBare)
    expect(read(`<!--1-->\n${link}\n---\n${text}`).kind).toBe(titled.kind)
  })

  test('carriage returns alone are line breaks', () => {
    expect(read(`<!--1-->\r${link}\r---\r\r<p>a\rb</p>\r`)).toEqual(read(`<!--1-->\n${link}\n---\n\n<p>a\nb</p>\n`))
  })

  test('no control characters and no halves of characters are left', () => {
    expect(read('<p>a\0b\x07c\x7fd\x9fe\ud800f\uffff</p>').html).toBe('<p>abcde\ufffdf</p>')
  })

  test('reading takes as long as the source is', () => {
    for (const text of ['[', '[a](b)\n', '<!--', '-\n', '---\n', '日期：', ' \n', '](']) {
      const long = text.repeat(1_000_000 / text.length)
      expect(read(`<!--1-->\n[${long}](https://example.com/a)\n---\n<p>a</p>`).html).toContain('<p>a</p>')
      expect(read(`${long}<p>a</p>`).html).toContain('<p>a</p>')
    }
  })
})

test.each(['<o:p>Text</o:p>', '<fb:like href="a">', '<a href=mailto:a@b>', '<https://x.example/> <p>', '<p'])(
  '%j has a tag',
  (text) => expect(read(text).html).toBe(text),
)
