import {parse as parseToml} from 'smol-toml'
import {describe, expect, test} from 'vitest'
import type {Facts} from '../../src/facts.ts'
import {buildFrontMatter, writeFrontMatter} from '../../src/front-matter/index.ts'
import {convert} from '../../src/index.ts'
import {type Options, resolveOptions} from '../../src/options.ts'

const facts: Facts = {
  title: 'C:\\new "x"',
  source: 'https://example.com/a',
  date: new Date(1672398782000),
  author: ['林一帆'],
  publisher: 'Example News',
  lang: 'zh-Hans',
  description: 'b',
  image: 'https://example.com/a.jpg',
  tags: ['港口 #2', '2022'],
  extra: {layout: 'page', categories: ['新闻'], nothing: null},
}
const build = (options: Options, said = facts) => buildFrontMatter(said, resolveOptions(options)).values
const write = (options: Options) =>
  writeFrontMatter(buildFrontMatter(facts, resolveOptions(options)), resolveOptions(options))

describe('forms', () => {
  test('TOML has dates and no null', () => {
    const text = write({frontMatter: 'toml'})
    expect(text).toMatch(/^\+\+\+\ntitle = /)
    expect(text).toMatch(/\ndate = 2022-12-30T11:13:02Z\n/)
    expect(text.endsWith('\n+++\n')).toBe(true)
    expect(parseToml(text.slice(4, -4))).toMatchObject({title: facts.title, tags: facts.tags, layout: 'page'})
  })

  test('JSON is an object with its braces as fences', () => {
    const text = write({frontMatter: 'json'})
    expect(text.startsWith('{\n')).toBe(true)
    expect(JSON.parse(text)).toMatchObject({title: facts.title, date: '2022-12-30T11:13:02Z'})
  })

  test('keys are what every reader takes, as values are', () => {
    const said = {...facts, extra: {'a\uD800b': 1, 'c\u2028d': {'e\0f': 2}}}
    for (const options of [{}, {preset: 'hugo'}, {set: {'g\uDC00h': 'i'}}] as const) {
      const values = build(options, said)
      expect(values.params ?? values).toMatchObject({'a\uFFFDb': 1, 'c d': {ef: 2}})
      if ('set' in options) expect(values).toMatchObject({'g\uFFFDh': 'i'})
    }
    const toml = resolveOptions({frontMatter: 'toml'})
    expect(parseToml(writeFrontMatter(buildFrontMatter(said, toml), toml).slice(4, -4))).toHaveProperty('a\uFFFDb', 1)
  })

  test('none is nothing', () => {
    expect(write({frontMatter: 'none'})).toBe('')
  })
})

describe('presets', () => {
  test('none: facts under their own names, in their order, then what was there', () => {
    expect(Object.keys(build({}))).toEqual(
      'title source date author publisher lang description image tags layout categories'.split(' '),
    )
  })

  test('hugo: what it does not know stands below params, and a URL never in url', () => {
    expect(build({preset: 'hugo'})).toEqual({
      title: facts.title,
      date: '2022-12-30T11:13:02Z',
      description: 'b',
      tags: facts.tags,
      images: ['https://example.com/a.jpg'],
      isCJKLanguage: true,
      params: {
        source: 'https://example.com/a',
        author: ['林一帆'],
        publisher: 'Example News',
        lang: 'zh-Hans',
        layout: 'page',
      },
      categories: ['新闻'],
    })
    expect(build({preset: 'hugo'}, {title: 'a', lang: 'en', extra: {params: {b: 1}}})).toEqual({
      title: 'a',
      params: {lang: 'en', b: 1},
    })
  })

  test('fields that a reader of TOML gives are fields, too', () => {
    const {params} = parseToml('[params]\nb = "a\\u0007"\nc = []')
    expect(build({preset: 'hugo'}, {title: 'a', lang: 'en', extra: {params}})).toEqual({
      title: 'a',
      params: {lang: 'en', b: 'a'},
    })
    expect(build({}, {title: 'a', extra: {params}})).toEqual({title: 'a', params: {b: 'a'}})
  })

  test.each([['ab'], [['a', 'b']], [7]])('hugo: params that are no fields, such as %j, are one of them', (params) => {
    const said = {title: 'a', lang: 'en', extra: {params}}
    expect(build({preset: 'hugo'}, said)).toEqual({title: 'a', params: {lang: 'en', params}})
  })

  test('jekyll: its own form of dates, no Liquid, and the layout that was there', () => {
    expect(build({preset: 'jekyll'})).toMatchObject({
      layout: 'page',
      date: '2022-12-30 11:13:02 +0000',
      render_with_liquid: false,
    })
    expect(build({preset: 'jekyll'}, {title: 'a'})).toEqual({layout: 'post', title: 'a', render_with_liquid: false})
    expect(write({preset: 'jekyll'})).toContain('\ndate: 2022-12-30 11:13:02 +0000\n')
  })

  test('astro: always a title and a description, and pubDate', () => {
    expect(build({preset: 'astro'}, {lang: 'en'})).toEqual({title: 'Untitled', description: 'Untitled', lang: 'en'})
    expect(build({preset: 'astro'}, {title: 'a', date: facts.date!})).toEqual({
      title: 'a',
      description: 'a',
      pubDate: '2022-12-30T11:13:02Z',
    })
    expect(write({preset: 'astro'})).toContain('\npubDate: 2022-12-30T11:13:02Z\n')
  })

  test('eleventy: Markdown alone', () => {
    expect(build({preset: 'eleventy'})).toMatchObject({date: '2022-12-30T11:13:02Z', templateEngineOverride: 'md'})
  })

  test.each([
    ['jekyll', {render_with_liquid: false}],
    ['eleventy', {templateEngineOverride: 'md'}],
  ] as const)('%s: what keeps Liquid away stays', (preset, guard) => {
    expect(build({preset, fields: 'title'}, {title: 'a'})).toEqual({title: 'a', ...guard})
    const [[key, value]] = Object.entries(guard) as [[string, unknown]]
    expect(build({preset, fields: 'title', set: `${key}=${!value}`}, {title: 'a'})).toEqual({title: 'a', [key]: !value})
    expect(convert('<p>{{ a }}', {preset, frontMatter: 'none'}).text).toBe('{% raw %}\n\n{{ a }}\n\n{% endraw %}\n')
    expect(convert('<p>{{ a }}', {preset}).markdown).toBe('{{ a }}\n')
  })

  test('obsidian: dates without zone, tags that are tags', () => {
    expect(build({preset: 'obsidian'})).toMatchObject({
      published: '2022-12-30T11:13:02',
      tags: ['港口-2', '_2022', 'clippings'],
    })
    expect(write({preset: 'obsidian'})).toContain('\npublished: 2022-12-30T11:13:02\n')
  })
})

describe('what a preset says of its own', () => {
  test.each([
    ['jekyll', {render_with_liquid: true}, {render_with_liquid: false}],
    ['eleventy', {templateEngineOverride: 'njk'}, {templateEngineOverride: 'md'}],
    ['astro', {pubDate: '2001-01-01'}, {pubDate: '2022-12-30T11:13:02Z'}],
    ['obsidian', {published: true}, {published: '2022-12-30T11:13:02'}],
  ] as const)('%s: %j of an old front matter does not change it', (preset, extra, kept) => {
    const said = {title: 'a', date: facts.date!, extra}
    expect(build({preset}, said)).toMatchObject(kept)
    const key = Object.keys(kept)[0]!
    expect(Object.keys(build({preset}, said))).toEqual(Object.keys(build({preset}, {...said, extra: {}})))
    expect(build({preset, set: `${key}=mine`}, said)).toMatchObject({[key]: 'mine'})
  })

  test('what it has no value for comes out of the old front matter', () => {
    expect(build({preset: 'astro'}, {title: 'a', extra: {pubDate: '2001-01-01'}})).toMatchObject({
      pubDate: '2001-01-01',
    })
  })
})

describe('choosing, renaming and adding keys', () => {
  test('fields are written in the order in which they are named, each once', () => {
    expect(Object.keys(build({fields: 'date, title,nothing'}))).toEqual(['date', 'title'])
    expect(Object.keys(build({fields: 'date,title,date'}))).toEqual(['date', 'title'])
  })

  test('lists and fields say what texts say, and values with commas', () => {
    expect(
      write({
        fields: ['date', 'title'],
        rename: {date: 'published'},
        set: {note: 'a, b=c', draft: false, code: '007', weight: 1.5, tags: ['x, y', 'z']},
      }),
    ).toBe(
      `---\npublished: 2022-12-30T11:13:02Z\ntitle: ${JSON.stringify(facts.title)}\nnote: "a, b=c"\ndraft: false\ncode: "007"\nweight: 1.5\ntags:\n  - "x, y"\n  - "z"\n---\n`,
    )
    expect(build({set: {seo: {index: false}}}).seo).toEqual({index: false})
    expect(write({fields: ['title'], set: {seo: {index: false}}, frontMatter: 'toml'})).toContain(
      '[seo]\nindex = false',
    )
  })

  test('a renamed date stays a date', () => {
    expect(write({fields: 'date,source', rename: 'date=published,source=link'})).toBe(
      '---\npublished: 2022-12-30T11:13:02Z\nlink: "https://example.com/a"\n---\n',
    )
  })

  test('no field takes the name of another one, and two may change theirs', () => {
    expect(() => build({rename: 'title=date'})).toThrow('Two fields would have the name date (expected another one')
    expect(Object.keys(build({fields: 'date,title', rename: 'title=date,date=title'}))).toEqual(['title', 'date'])
  })

  test('keys below params are found by their own names, and stay there', () => {
    const hugo = {preset: 'hugo', fields: 'title,source'} as const
    expect(build(hugo)).toEqual({title: facts.title, params: {source: facts.source}})
    expect(build({...hugo, rename: 'source=link'})).toEqual({title: facts.title, params: {link: facts.source}})
    expect(build({preset: 'hugo', rename: 'source=link'})).toMatchObject({
      params: {link: facts.source, lang: 'zh-Hans'},
    })
    expect(build({...hugo, rename: 'params=meta'})).toEqual({title: facts.title, meta: {source: facts.source}})
    expect(Object.keys(build({preset: 'hugo', fields: 'lang,params'}).params as object)).toEqual(
      'lang source author publisher layout'.split(' '),
    )
    expect(build({preset: 'hugo', rename: 'params=extra,source=link'})).toMatchObject({extra: {link: facts.source}})
    expect(build({preset: 'hugo', set: 'draft=true'})).toEqual({...build({preset: 'hugo'}), draft: true})
    const params = build({preset: 'hugo'}).params as object
    expect(build({preset: 'hugo', set: 'source=X,draft=true'})).toEqual({
      ...build({preset: 'hugo'}),
      params: {...params, source: 'X'},
      draft: true,
    })
    expect(build({...hugo, set: 'source=X,lang=en'})).toEqual({title: facts.title, params: {source: 'X', lang: 'en'}})
    expect(build({preset: 'hugo', rename: 'source=link', set: 'link=X'}).params).toEqual({
      ...params,
      source: undefined,
      link: 'X',
    })
    expect(build({preset: 'hugo', fields: 'title', rename: 'params=extra', set: 'source=X'})).toEqual({
      title: facts.title,
      extra: {source: 'X'},
    })
    expect(build({preset: 'hugo', set: 'subtitle=X'}, {title: 'a', extra: {subtitle: 'b'}})).toEqual({
      title: 'a',
      params: {subtitle: 'X'},
    })
    expect(build({set: 'source=X'}).source).toBe('X')
  })

  test('added values are true, false, whole numbers or texts', () => {
    expect(build({fields: 'title', set: 'type=article,draft=true,weight=12,code=007,empty='})).toEqual({
      title: facts.title,
      type: 'article',
      draft: true,
      weight: 12,
      code: '007',
      empty: '',
    })
  })
})

describe('keys that are none', () => {
  const source = '---\nmood: b\n---\n<!--1672398782000-->\n[T](https://a.example/x)\n------\n\n<p>a'
  const remarks = (options: Options) => convert(source, options).messages.map(({reason}) => reason)
  const expected = 'expected one of title, source, date, author, publisher, lang, description, image, tags, mood'

  test.each<[Options, string[]]>([
    [{fields: 'titel,source'}, ['There is no field titel (did you mean title?)']],
    [{rename: 'tilte=x'}, ['There is no field tilte (did you mean title?)']],
    [{fields: 'url', rename: 'url=link'}, [`There is no field url (${expected})`]],
    [{fields: 'link', rename: 'source=link'}, ['There is no field link (did you mean source?)']],
    [{preset: 'hugo', fields: 'sauce'}, ['There is no field sauce (did you mean source?)']],
    [{rename: 'type=kind', set: 'type=a'}, [`There is no field type (${expected})`]],
  ])('%j', (options, said) => {
    expect(remarks(options)).toEqual(said)
  })

  test.each<Options>([
    {fields: 'title,tags', rename: 'description=summary'},
    {fields: 'title,mood', rename: 'mood=b'},
    {preset: 'hugo', fields: 'lang,mood,isCJKLanguage', rename: 'publisher=b'},
    {fields: 'title,type', set: 'type=article'},
    {preset: 'jekyll', fields: 'layout'},
    {preset: 'hugo'},
  ])('%j names none', (options) => {
    expect(remarks(options)).toEqual([])
  })
})

describe('numbers that JavaScript would write otherwise', () => {
  const block =
    'tweet_id: 1274718562347892736\nphone: 00491234\nversion: 1.10\nhuge: 1e400\nlong: 123456789012345678901'
  const source = `---\n${block}\nlist: [1.10, 2]\ndeep: {a: {b: 1.0, c: [007]}}\n---\n<p>x</p>`
  const fields = (frontMatter: 'yaml' | 'toml' | 'json') => convert(source, {frontMatter}).text

  test('stand in YAML as they stood', () => {
    expect(fields('yaml')).toContain(`${block}\nlist:\n  - 1.10\n  - 2\ndeep:\n  a:\n    b: 1.0\n    c:\n      - 007\n`)
    expect(convert(`---\n${block}\n---\n<p>x</p>`).text).toContain(block)
  })

  test('stand in TOML and JSON where these have such numbers, and are texts elsewhere', () => {
    const toml = fields('toml')
    expect(toml).toContain(
      'tweet_id = 1274718562347892736\nphone = "00491234"\nversion = 1.10\nhuge = "1e400"\nlong = "123456789012345678901"\n',
    )
    expect(parseToml(toml.split('+++\n')[1]!, {integersAsBigInt: 'asNeeded'})).toMatchObject({version: 1.1})
    const json = fields('json')
    expect(json).toContain('"tweet_id": 1274718562347892736,\n  "phone": "00491234",\n  "version": 1.10,')
    expect(JSON.parse(json.slice(0, json.indexOf('\n}\n') + 2))).toMatchObject({huge: '1e400', deep: {a: {c: ['007']}}})
  })

  test('are texts in data', () => {
    const {frontMatter} = convert(source)
    expect(frontMatter).toMatchObject({tweet_id: '1274718562347892736', version: '1.10', list: ['1.10', 2]})
    expect(structuredClone(frontMatter)).toEqual(frontMatter)
  })

  test('come back in the same words', () => {
    for (const form of ['yaml', 'toml'] as const) {
      const once = convert(source, {frontMatter: form}).text
      const html = once.replace(/x\n$/, '<p>x</p>\n')
      expect(convert(html, {frontMatter: 'yaml'}).text).toContain('tweet_id: 1274718562347892736\n')
    }
  })
})
