import {gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {ConvertError, convert, createConverter, UsageError} from '../src/index.ts'
import {conversionOptions} from '../src/options.ts'

test.each([
  [{preset: 'gatsby'}, 'preset is "gatsby" (expected hugo, jekyll, astro, eleventy or obsidian)'],
  [{maxBytes: -1}, 'maxBytes is -1 (expected a whole number from 1 on)'],
  [{titleHeading: 'yes'}, 'titleHeading is "yes" (expected true or false)'],
  [{baseUrl: 'news.example'}, 'baseUrl is "news.example" (expected an absolute URL, such as https://news.example/)'],
  [{rename: 'title'}, 'rename is "title" (expected pairs of names, such as source=link,date=published)'],
  [{rename: 'title='}, 'rename is "title=" (expected pairs of names, such as source=link,date=published)'],
  [{rename: 'source=title'}, 'Two fields would have the name title (expected another one, see --rename)'],
  [{rename: 'source=x,date=x'}, 'Two fields would have the name x (expected another one, see --rename)'],
  [
    {preset: 'hugo', rename: 'source=author'},
    'Two fields would have the name author (expected another one, see --rename)',
  ],
  [
    {fields: 'date,title', rename: 'date=title'},
    'Two fields would have the name title (expected another one, see --rename)',
  ],
  [{preset: 'jekyll', frontMatter: 'toml'}, 'There is no toml front matter for jekyll (expected yaml or none)'],
  [{preset: 'obsidian', frontMatter: 'json'}, 'There is no json front matter for obsidian (expected yaml or none)'],
  [{preset: 'astro', frontMatter: 'json'}, 'There is no json front matter for astro (expected yaml, toml or none)'],
  [
    {preset: 'hugo', fields: 'title,source', rename: 'params=title'},
    'Two fields would have the name title (expected another one, see --rename)',
  ],
  [{set: '=draft'}, 'set is "=draft" (expected names with values, such as type=article,draft=true)'],
  [{fields: ['title', '']}, 'fields is ["title",""] (expected a text; or a list of them)'],
  [
    {rename: {source: 5}},
    'rename is {"source":5} (expected pairs of names, such as source=link,date=published; or names by name)',
  ],
  [
    {set: {draft: null}},
    'set is {"draft":null} (expected names with values, such as type=article,draft=true; or texts, numbers, true, false, and lists and fields of these by name)',
  ],
  [{fields: ['__proto__']}, 'fields is ["__proto__"] (expected a text; or a list of them)'],
  [{rename: {source: 'title'}}, 'Two fields would have the name title (expected another one, see --rename)'],
  [{path: 5}, 'path is 5 (expected a text)'],
  [{publisher: 'bbd'}, 'There is no publisher "bbd" (did you mean bbc?)'],
  [{publishers: 5}, 'publishers is 5 (expected a list)'],
  [{maxBytes: Infinity}, 'maxBytes is Infinity (expected a whole number from 1 on)'],
  [null, 'The options are null (expected an object)'],
])('%j is no way to convert', (options, message) => {
  expect(() => createConverter(options as never)).toThrow(new UsageError(message))
})

test.each([
  {rename: 'source=title', fields: 'source,date'},
  {rename: 'source=title,title=source'},
  {preset: 'hugo', rename: 'source=title'},
  {preset: 'obsidian', rename: 'source=date'},
] as const)('%j gives every field a name of its own', (options) => {
  expect(() => createConverter(options)).not.toThrow()
})

test('an option that is not given may be said so', () => {
  expect(convert('<p>a', {preset: undefined, maxBytes: undefined, baseUrl: ''}).markdown).toBe('a\n')
})

test.each(Object.keys(conversionOptions))('an empty text for %s says that there is none', (key) => {
  const source = '<!--1672398782000-->\n[T](https://www.bbc.com/a)\n------\n\n<p>See <a href="/b">b</a>.</p>'
  expect(convert(source, {[key]: ''})).toEqual(convert(source))
})

test.each<[unknown, string]>([
  [{date: '2020-01-01'}, 'facts.date is "2020-01-01" (expected a valid Date of the years 0 to 9999)'],
  [{date: new Date(Number.NaN)}, 'facts.date is Invalid Date (expected a valid Date of the years 0 to 9999)'],
  [{date: new Date(8.64e15)}, expect.stringMatching(/ \(expected a valid Date of the years 0 to 9999\)$/)],
  [{author: 'Jane'}, 'facts.author is "Jane" (expected a list of texts)'],
  [{title: 5}, 'facts.title is 5 (expected a text)'],
  [{extra: 'a'}, 'facts.extra is "a" (expected an object)'],
  [{titel: 'a'}, 'There is no fact titel (did you mean title?)'],
  [
    {wordCount: 5},
    'There is no fact wordCount (expected one of title, source, date, author, publisher, lang, description, image, tags, extra)',
  ],
  ['a', 'The facts are "a" (expected an object)'],
])('%j is nothing known of an article', (facts, message) => {
  const attempt = () => createConverter()('<p>a', {facts: facts as never})
  expect(attempt).toThrow(UsageError)
  expect(attempt).toThrow(expect.objectContaining({message}))
})

test.each<[unknown, string]>([
  [{baseUrl: 'nonsense'}, 'baseUrl is "nonsense" (expected an absolute URL, such as https://news.example/)'],
  [{baseUrl: 5}, 'baseUrl is 5 (expected a text)'],
  [{path: 5}, 'path is 5 (expected a text)'],
  [null, 'The options are null (expected an object)'],
])('%j cannot be said of one source', (options, message) => {
  expect(() => createConverter()('<p>a', options as never)).toThrow(new UsageError(message))
})

test('an empty text says nothing of one source', () => {
  const convertBelow = createConverter({baseUrl: 'https://a.example/', path: 'b.txt'})
  const source = '<p>See <a href="/b">b</a>.'
  expect(convertBelow(source, {baseUrl: '', path: ''})).toEqual(convertBelow(source))
})

test('known facts that say nothing leave standing what the source says', () => {
  const source = '---\nauthor: [甲]\ntags: [港]\n---\n<!--1672398782000-->\n[T](https://a.example/x)\n------\n\n<p>a'
  const facts = {title: undefined, source: '', tags: []} as object
  expect(createConverter()(source, {facts})).toEqual(convert(source))
  expect(createConverter()(source, {facts: {title: 'U'}}).frontMatter.title).toBe('U')
})

test('an empty list of authors says that nobody signed', () => {
  const source = '---\nauthor: [甲]\n---\n<p>a'
  expect(convert(source).frontMatter.author).toEqual(['甲'])
  expect(createConverter()(source, {facts: {author: []}}).frontMatter.author).toBeUndefined()
})

test.each([[undefined], [null], [5], [{}], [['<p>a']], [new ArrayBuffer(4)]])('%s is no source', (source) => {
  expect(() => convert(source as never)).toThrow(/^The source is of type \w+ \(expected a string or bytes\)$/)
})

test.each<[string, string | Uint8Array]>([
  ['a text', '<p>文'.repeat(10)],
  ['bytes', Buffer.from('<p>文'.repeat(10))],
  ['bytes, unpacked', gzipSync('<p>文'.repeat(10))],
])('%s past maxBytes is told by its code', (_, source) => {
  const error = thrownBy(() => convert(source, {maxBytes: 50}))
  expect(error).toMatchObject({
    code: 'too-large',
    message: expect.stringMatching(/ \(expected at most 50 bytes, see --max-bytes\)$/),
  })
})

test('whatever else cannot be converted has a code of its own', () => {
  expect(thrownBy(() => convert(''))).toMatchObject({code: 'cannot-convert'})
})

function thrownBy(attempt: () => unknown): unknown {
  try {
    return attempt()
  } catch (error) {
    expect(error).toBeInstanceOf(ConvertError)
    return error
  }
}

test('bytes need not be a Buffer', () => {
  expect(convert(new TextEncoder().encode('<p>一')).markdown).toBe('一\n')
})

test.each(['https://news.example/', 'https://news.example/2020/'])(
  'the base of one source, %s, is that of its envelope, too',
  (baseUrl) => {
    const source = '<!--1672398782000-->\n[T](/a)\n------\n\n<p>See <a href="/b">b</a>.</p>'
    const expected = convert(source, {baseUrl})
    expect(expected.frontMatter.source).toBe('https://news.example/a')
    expect(createConverter()(source, {baseUrl})).toEqual(expected)
    expect(createConverter({baseUrl: 'https://other.example/'})(source, {baseUrl})).toEqual(expected)
  },
)

test.each(['archive:1', 'data:,x', 'file:///a/', 'urn:isbn:0', 'x-archive://a/b'])(
  'a base such as %s harms nothing',
  (baseUrl) => {
    const source = '<!--1672398782000-->\n[T](https://news.example/a)\n------\n\n<p>See <a href="/b">b</a>.</p>'
    expect(createConverter()(source, {baseUrl}).text).toBe(convert(source, {baseUrl}).text)
    expect(createConverter()(source.replace('https://news.example', ''), {baseUrl}).frontMatter.title).toBe('T')
  },
)

test('every plugin of the pipeline is exported', async () => {
  const library = await import('../src/index.ts')
  const {readdirSync, readFileSync} = await import('node:fs')
  const texts = readdirSync('src/remark')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`src/remark/${name}`, 'utf8'))
  const plugins = texts.flatMap((text) =>
    [...text.matchAll(/^export const (remark\w+): Plugin/gm)].map(([, name]) => name!),
  )
  expect(plugins.length).toBeGreaterThan(5)
  expect(Object.keys(library)).toEqual(expect.arrayContaining([...plugins, 'rehypeArticle']))
})

test('a publisher is called by its short name or by the one that readers know', () => {
  const html = '<p>Words.</p>'
  for (const publisher of ['bbc', 'BBC News 中文']) expect(convert(html, {publisher}).publisher).toBe('BBC News 中文')
  expect(convert(html, {publisher: 'none'}).publisher).toBeUndefined()
})
