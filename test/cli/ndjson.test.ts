import {PassThrough, Readable} from 'node:stream'
import {gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import type {Io} from '../../src/cli/io.ts'
import {main} from '../../src/cli/main.ts'
import {article, folderWith, runCli} from '../support/run-cli.ts'
import {waitUntil} from '../support/wait-until.ts'

// The numbers are those of the contract in the documentation of --ndjson.

async function answers(lines: readonly (string | object)[], ...options: string[]) {
  const stdin = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
  const {status, stdout, stderr} = await runCli(['--ndjson', ...options], {cwd: folderWith(), stdin})
  return {
    status,
    stderr,
    stdout,
    records: stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  }
}

test('1: one answer for each line, in order, with its id, ending in a line break', async () => {
  const {records, stdout} = await answers([
    {id: 7, source: article('one')},
    {id: 'x', html: '<p>Two\u2028lines</p>', url: 'https://news.example/2', title: 'T', date: 1672398782000},
    {id: {a: 1}, base64: Buffer.from(article('three')).toString('base64')},
    {html: '<p>no id</p>'},
  ])
  expect(records.map(({id}) => id)).toEqual([7, 'x', {a: 1}, null])
  expect(records[0]).toMatchObject({
    markdown: 'one, and a sentence behind it.\n',
    ledger: [],
    messages: expect.any(Array),
  })
  expect(records[1].frontMatter).toMatchObject({
    title: 'T',
    source: 'https://news.example/2',
    date: expect.stringMatching(/^2022-12-30T11:13:02/),
  })
  expect(records[2].frontMatter.title).toBe('Title of three')
  expect(stdout).not.toMatch(/[\u2028\u2029\r]/)
  expect(stdout.endsWith('\n')).toBe(true)
})

test('1: the last line needs no line break, and CRLF is one', async () => {
  const cwd = folderWith()
  const stdin = `${JSON.stringify({id: 1, html: '<p>a</p>'})}\r\n${JSON.stringify({id: 2, html: '<p>b</p>'})}`
  const {stdout} = await runCli(['--ndjson'], {cwd, stdin})
  expect(
    stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).id),
  ).toEqual([1, 2])
})

test('1: no answer holds a tab, at which Hadoop cuts lines; the tab that it puts behind each is read over', async () => {
  const source = article('one').replace('sentence', 'sen\ttence').replace('Title', 'Ti\ttle')
  const plain = await answers([{id: 'a\tb', source}, 'x\ty'])
  const through = await answers([`${JSON.stringify({id: 'a\tb', source})}\t`, 'x\ty\t'])
  expect(plain.stdout).not.toContain('\t')
  expect(plain.records[0].id).toBe('a\tb')
  expect(through.records).toMatchObject([plain.records[0], {error: {code: 'bad-json'}}])
})

test('2: errors travel in the answers, each with its code and the number of its record', async () => {
  const {records} = await answers([
    'this is no JSON',
    '',
    '[1]',
    {id: 'nothing'},
    {id: 'number', source: 5},
    {id: 'url', html: '<p>a</p>', url: 'not a url'},
    {id: 'date', html: '<p>a</p>', date: 'someday'},
    {id: 'empty', source: ''},
    {id: 'fine', html: '<p>a</p>', source: null},
    {id: 'both', html: '<p>a</p>', source: 'b'},
  ])
  expect(records.map(({id, error}) => [id, error?.code, error?.record])).toEqual([
    [null, 'bad-json', 1],
    [null, 'blank', 2],
    [null, 'bad-record', 3],
    ['nothing', 'bad-record', 4],
    ['number', 'bad-record', 5],
    ['url', 'bad-record', 6],
    ['date', 'bad-record', 7],
    ['empty', 'cannot-convert', 8],
    ['fine', undefined, undefined],
    ['both', 'bad-record', 10],
  ])
  expect(records[7].error).toMatchObject({line: 1, column: 1, message: expect.stringMatching(/\(expected .+\)/)})
})

test('2: what is no JSON is told in the same words by every version of Node', async () => {
  const {records} = await answers(['{"id": 1', '{"id"', 'x'])
  expect(records.map(({error}) => error.message)).toEqual([
    `This is no JSON: Expected ',' or '}' after property value in JSON at position 8 (expected a JSON object)`,
    `This is no JSON: Expected ':' after property name in JSON at position 5 (expected a JSON object)`,
    `This is no JSON: Unexpected token 'x', "x" is not valid JSON (expected a JSON object)`,
  ])
})

test('2: --skip-blank answers no blank lines', async () => {
  expect((await answers(['', {id: 1, html: '<p>a</p>'}, ''], '--skip-blank')).records).toHaveLength(1)
})

test('3: an error in a record is no failure of the run, unless asked for; a bad flag is, before anything is read', async () => {
  expect((await answers(['x'])).status).toBe(0)
  expect((await answers(['x'], '--fail-on-error')).status).toBe(1)
  expect((await answers([{id: 1, html: '<p>a</p>'}], '--fail-on-error')).status).toBe(0)
  expect(await answers(['x'], '--nonsense')).toMatchObject({status: 2, stdout: ''})
})

test('4: an answer comes at once while the input stays open', async () => {
  const stdin = new PassThrough()
  const stdout = new PassThrough()
  const io: Io = {stdin, stdout, stderr: new PassThrough(), cwd: folderWith(), env: {}, onSignal: () => () => {}}
  const done = main(['--ndjson'], io)
  const replies = stdout[Symbol.asyncIterator]()
  for (const id of [1, 2, 3]) {
    stdin.write(`${JSON.stringify({id, html: '<p>a</p>'})}\n`)
    const {value} = await replies.next()
    expect(JSON.parse(String(value)).id).toBe(id)
  }
  stdin.end()
  expect(await done).toBe(0)
})

test('5: a slow reader holds the input back', async () => {
  let given = 0
  const record = `${JSON.stringify({id: 1, html: `<p>${'long '.repeat(4000)}</p>`})}\n`
  const stdin = new Readable({
    highWaterMark: 1,
    read() {
      given++
      this.push(given > 400 ? null : record)
    },
  })
  const stdout = new PassThrough({highWaterMark: 1 << 16})
  const io: Io = {stdin, stdout, stderr: new PassThrough(), cwd: folderWith(), env: {}, onSignal: () => () => {}}
  const done = main(['--ndjson'], io)
  await waitUntil(() => stdout.readableLength >= stdout.readableHighWaterMark)
  // Whatever was under way comes to its end.
  for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve))
  expect(given).toBeLessThan(40)
  stdout.resume()
  expect(await done).toBe(0)
  expect(given).toBe(401)
})

test('6: nothing goes to stderr, whatever the records say', async () => {
  expect((await answers(['x', {source: ''}, {source: article('one')}])).stderr).toBe('')
})

test('7: at the end of the input the run ends', async () => {
  expect(await answers([])).toMatchObject({status: 0, stdout: ''})
})

test('8: the same bytes for the same bytes, in whatever pieces they come', async () => {
  const text = [article('一篇文章'), article('two')].map((source, id) => `${JSON.stringify({id, source})}\n`).join('')
  const cwd = folderWith()
  const {stdout} = await runCli(['--ndjson'], {cwd, stdin: text})
  const bytes = Buffer.from(text)
  for (const size of [1, 7, 100]) {
    const pieces = Array.from({length: Math.ceil(bytes.length / size)}, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    )
    expect((await runCli(['--ndjson'], {cwd, stdin: Readable.from(pieces)})).stdout).toBe(stdout)
  }
})

test('9: a record past --max-bytes is answered, and so is the one behind it', async () => {
  const {records} = await answers(
    [
      {id: 1, html: `<p>${'x'.repeat(200_000)}</p>`},
      {id: 2, html: '<p>b</p>'},
    ],
    '--max-bytes',
    '1000',
  )
  expect(records).toMatchObject([
    {id: 1, error: {code: 'too-large', record: 1}},
    {id: 2, markdown: 'b\n'},
  ])
})

test('10: each answer names the schema, and so does --version --json', async () => {
  const {records} = await answers([{html: '<p>a</p>'}, 'x'])
  const {schema, version, build} = JSON.parse((await runCli(['--version', '--json'], {cwd: folderWith()})).stdout)
  expect(records.map((record) => record.schema)).toEqual([schema, schema])
  expect([typeof version, typeof build]).toEqual(['string', 'string'])
})

test('1: numbers of 64 bits keep their digits, in answers and in errors', async () => {
  const {stdout} = await answers([
    '{"id": 9007199254740993, "html": "<p>a</p>"}',
    '{"more": {"id": 9007199254740995}, "id":-1234567890123456789}',
    '{"id": 1.5, "html": "<p>a</p>"}',
  ])
  const ids = stdout.split('\n').map((line) => /^\{"id":([^,]+),/.exec(line)?.[1])
  expect(ids).toEqual(['9007199254740993', '-1234567890123456789', '1.5', undefined])
})

test.each([
  ['{"user":{"id":1234567890123456789},"id":1234567890123456800,"html":"<p>x"}', '1234567890123456800'],
  ['{"id": [\t"a", 1234567890123456789 ], "html": "<p>x"}', '["a",1234567890123456789]'],
  [
    '{"id":{"n":12345678901234567891, "s": "\\\\\\" } , \\u00e9"},"html":"<p>x"}',
    '{"n":12345678901234567891,"s":"\\\\\\" } , \\u00e9"}',
  ],
  ['{"id":0.1234567890123456789,"html":"<p>x"}', '0.1234567890123456789'],
  ['{"html":"<p>\\\\","id":1e400}', '1e400'],
  ['{"id":12345678901234567890,"html":"<p>x","\\u0069d":12345678901234567891}', '12345678901234567891'],
  ['{"id":[12345678901234567890],"source":1}', '[12345678901234567890]'],
  ['{"id":{},"html":"<p>x"}', '{}'],
])('1: the id of %s is %s', async (record, id) => {
  const {stdout} = await answers([record])
  expect(stdout.slice(0, id.length + 7)).toBe(`{"id":${id},`)
})

test('2: an id that is nested too deeply to be written is an error of its record alone', async () => {
  const deep = `{"id":${'['.repeat(2e5)}${']'.repeat(2e5)},"html":"<p>a</p>"}`
  const {records, status} = await answers([deep, {id: 2, html: '<p>b</p>'}])
  expect(status).toBe(0)
  expect(records).toMatchObject([
    {id: null, error: {code: 'bad-record', record: 1}},
    {id: 2, markdown: 'b\n'},
  ])
})

test('2: a record with an empty title is answered like one without any', async () => {
  for (const html of ['<br>', '<h3>a</h3><p>b</p><h3>c</h3>', '<title>Of the page</title><main><p>a</p></main>']) {
    const {records} = await answers([{html}, {html, title: ''}, {html, title: ' \u00a0'}])
    expect(records[1]).toEqual(records[0])
    expect(records[2]).toEqual(records[0])
  }
})

test('2: what is empty is not said; what is no page, no date and no base64 is an error', async () => {
  const {records} = await answers([
    {html: '<p>a</p>', url: '', date: '', title: ''},
    {html: '<p>a</p>', url: 'javascript:alert(1)'},
    {html: '<p>a</p>', date: '5'},
    {html: '<p>a</p>', date: 253_402_300_800_000},
    {html: '<p>a</p>', date: -99_999_999_999_999},
    {html: '<p>a</p>', date: 253_402_300_799_000},
    {base64: 'PHA+eDwv*cD4='},
    {base64: 'PHA-\neDwv cD4'},
  ])
  expect(records.map(({error}) => error?.code)).toEqual([
    undefined,
    'bad-record',
    'bad-record',
    'bad-record',
    'bad-record',
    undefined,
    'bad-record',
    undefined,
  ])
})

test('2: --skip-blank knows every blank line, and a mark at the beginning is no part of the first record', async () => {
  const {records} = await answers(
    ['\uFEFF{"id":1,"html":"<p>a</p>"}', '  ', '\t', {id: 2, html: '<p>b</p>'}],
    '--skip-blank',
  )
  expect(records).toMatchObject([
    {id: 1, markdown: 'a\n'},
    {id: 2, markdown: 'b\n'},
  ])
})

test('8: a date without a zone is UTC, and an address is without what tracks readers, as everywhere', async () => {
  const zone = process.env.TZ
  const record = {
    html: '<p>a</p>',
    title: 'a',
    date: '2024-01-31T10:00:00',
    url: 'https://news.example/a?utm_source=x&p=1',
  }
  try {
    for (const TZ of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
      process.env.TZ = TZ
      const {records} = await answers([record, {...record, date: '2024年1月31日'}])
      expect(records[0].frontMatter).toMatchObject({date: '2024-01-31T10:00:00Z', source: 'https://news.example/a?p=1'})
      expect(records[1].frontMatter).toMatchObject({date: expect.stringMatching(/^2024-01-31/)})
    }
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})

test('9: a record that is a little too large is told so, too', async () => {
  const html = `<p>${'x'.repeat(2000)}</p>`
  const packed = gzipSync(html).toString('base64')
  const {records} = await answers(
    [
      {id: 1, html},
      {id: 2, base64: packed},
    ],
    '--max-bytes',
    '1000',
  )
  expect(records).toMatchObject([
    {id: 1, error: {code: 'too-large', record: 1}},
    {id: 2, error: {code: 'too-large', record: 2}},
  ])
})

test("other keys are the sender's own, and decide nothing", async () => {
  const {records} = await answers([
    {source: 'plain text'},
    {source: 'plain text', path: 'x.txt'},
    {html: '<p></p>'},
    {html: '<p></p>', path: 'x.txt'},
  ])
  expect(records[1]).toEqual(records[0])
  expect(records[3]).toEqual(records[2])
})

test('2: a line that is no UTF-8 is a record that is none', async () => {
  const stdin = Buffer.from('{"id": 1, "html": "<p>caf\xe9</p>"}\n{"id": 2, "html": "<p>b</p>"}\n', 'latin1')
  const {status, stdout} = await runCli(['--ndjson'], {cwd: folderWith(), stdin})
  const [first, second] = stdout.split('\n')
  expect(status).toBe(0)
  expect(JSON.parse(first!)).toMatchObject({
    id: 1,
    error: {code: 'bad-record', message: expect.stringMatching(/^The line is no UTF-8 \(expected /), record: 1},
  })
  expect(JSON.parse(second!)).toMatchObject({id: 2, markdown: 'b\n'})
})

test('9: a record that is too long says its id, where it begins with it', async () => {
  const long = 'x'.repeat(300_000)
  const {records} = await answers(
    [
      {id: 'a,b', html: `<p>${long}</p>`},
      `{"url": "https://news.example/a,b", "n": [1, 2], "id": 12345678901234567890, "html": "${long}"}`,
      {html: long, id: 3},
      `[${long}]`,
    ],
    '--max-bytes=100',
  )
  expect(records.map(({id}) => id)).toEqual(['a,b', Number('12345678901234567890'), null, null])
  expect(records.map(({error}) => error.code)).toEqual(Array(4).fill('too-large'))
})

test.each(['--cache', '--force', '--exclude=x'])('%s means nothing to records, and is refused', async (option) => {
  const {status, stdout, stderr} = await answers([{html: '<p>a</p>'}], option)
  const name = option.replace(/=.*/, '')
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toContain(`convert: --ndjson and ${name} do not go together (`)
})

test('a configuration that serves other runs serves records, too', async () => {
  const cwd = folderWith({'newsdown.config.yaml': 'jobs: 2\ncache: c\nexclude: md\nfrontMatter: none\n'})
  expect(await runCli(['--ndjson', '--no-cache'], {cwd, stdin: '{"html": "<p>a</p>"}'})).toMatchObject({status: 0})
})

test('a date that may be seconds is said to be so, as in an envelope', async () => {
  const {records} = await answers([
    {html: '<p>a</p>', date: 1672398782},
    {html: '<p>a</p>', date: 1672398782000},
    {html: '<p>a</p>', date: '1672398782'},
    {source: article('one'), date: 1672398782},
  ])
  expect(records[0].messages).toEqual([
    {severity: 'warning', message: 'The "date" 1672398782 may be seconds; it was read as milliseconds'},
  ])
  expect(records.slice(1).flatMap(({messages}) => messages)).toEqual([])
})
