import {spawnSync} from 'node:child_process'
import fc from 'fast-check'
import matter from 'gray-matter'
import yaml4 from 'js-yaml'
// Two more versions of one package, installed under names of their own.
import yaml3 from 'js-yaml3'
import * as yaml5 from 'js-yaml5'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {type Facts, fillFacts} from '../../src/facts.ts'
import {buildFrontMatter, writeFrontMatter} from '../../src/front-matter/index.ts'
import {writeAnyShape} from '../../src/front-matter/yaml/any-shape.ts'
import {writeUsualShape} from '../../src/front-matter/yaml/usual-shape.ts'
import {resolveOptions} from '../../src/options.ts'

const settings = resolveOptions()
const write = (facts: Facts) => writeFrontMatter(buildFrontMatter(facts, settings), settings)

const hard: Facts = {
  title: 'C:\\new\\table: "x" #1 — no',
  source: 'https://example.com/a?b=c#d',
  date: new Date(1672398782000),
  author: ['no', '12:30', '007', "O'Neil", '👩‍🚀 乔'],
  publisher: '=',
  lang: 'no',
  description: '- [x] {{ a }} & *b* | > % @ ` ! , ? : \t\u0085\u2028 end\\',
  tags: ['~', 'null', '1e3', '0x1f', '1_000', '<<', ':word', '2022-12-30', '...', '---', '日 期'],
}

/** What every reader must say of `hard`, dates aside. */
const meant = {
  title: hard.title,
  source: hard.source,
  author: hard.author,
  publisher: '=',
  lang: 'no',
  description: '- [x] {{ a }} & *b* | > % @ ` ! , ? : end\\',
  tags: hard.tags,
}

const readers: Record<string, (block: string) => unknown> = {
  'yaml 1.2': (block) => parse(block),
  'yaml 1.1': (block) => parse(block, {version: '1.1'}),
  'js-yaml 3': (block) => yaml3.load(block),
  'js-yaml 4': (block) => yaml4.load(block),
  'js-yaml 5': (block) => yaml5.load(block),
  'gray-matter': (block) => matter(`---\n${block}---\n\ntext`).data,
}

const bare = (text: string) => text.replace(/^---\n|---\n$/g, '')
const momentOf = (date: unknown) => new Date(date as string | Date).getTime()

test('texts are quoted, dates and keys are not, lists are blocks', () => {
  expect(write({title: 'a "b"', date: new Date(1672398782000), author: ['c'], tags: []})).toBe(
    '---\ntitle: "a \\"b\\""\ndate: 2022-12-30T11:13:02Z\nauthor:\n  - "c"\n---\n',
  )
})

test('milliseconds are written where there are some', () => {
  expect(write({date: new Date(1672398782045)})).toBe('---\ndate: 2022-12-30T11:13:02.045Z\n---\n')
})

test('nothing known is no front matter', () => {
  expect(write({title: '', author: [], extra: {a: null}})).toBe('')
})

describe.each(Object.entries(readers))('%s', (_, read) => {
  test('reads back what was meant', () => {
    const {date, ...rest} = read(bare(write(hard))) as Record<string, unknown>
    expect(rest).toEqual(meant)
    expect(momentOf(date)).toBe(1672398782000)
  })

  test('reads back any text', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}),
        fc.array(fc.string({unit: 'grapheme'}), {minLength: 1}),
        (title, extra) => {
          const {values} = buildFrontMatter({title, extra: {a: extra, b: title}}, settings)
          expect(read(bare(write({title, extra: {a: extra, b: title}}))) ?? {}).toEqual(values)
        },
      ),
    )
  })
})

/** Readers of other languages; each prints what it read as JSON. */
const foreign: Record<string, [command: string, ...rest: string[]]> = {
  PyYAML: [
    'python3',
    '-c',
    'import sys, yaml, json; print(json.dumps(yaml.safe_load(sys.stdin.buffer.read()), default=str))',
  ],
  Psych: [
    'ruby',
    '-Eutf-8',
    '-e',
    'require "yaml"; require "json"; require "time"; puts JSON.generate(YAML.safe_load($stdin.read, permitted_classes: [Time, Date]))',
  ],
}

describe.each(Object.entries(foreign))('%s', (name, [command, ...rest]) => {
  const ask = (input: string) => spawnSync(command, rest, {input, encoding: 'utf8'})
  const isThere = ask('a: 1').stdout?.trim() === '{"a":1}' || ask('a: 1').stdout?.trim() === '{"a": 1}'
  if (!isThere) console.log(`${name} is not installed; its test is skipped`)

  test.skipIf(!isThere)('reads back what was meant', () => {
    const {date, ...rest} = JSON.parse(ask(bare(write(hard))).stdout)
    expect(rest).toEqual(meant)
    expect(momentOf(String(date).replace(/ UTC$/, '+00:00'))).toBe(1672398782000)
  })

  test.skipIf(!isThere)('reads back any text', () => {
    const odd = fc.constantFrom(
      ...'\0\x07\x1b\x7f\x80\x85\x9f\u00a0\u00ad\u2028\ufeff\ufffe\uffff\ud83d\n\r\t"\\#:- a港',
    )
    const texts = fc.sample(fc.string({unit: fc.oneof(odd, fc.string({unit: 'binary'})), maxLength: 20}), {
      numRuns: 300,
      seed: 7,
    })
    const facts: Facts = {title: 'a', tags: texts.map((text) => `${text}a`), extra: {texts}}
    const {values} = buildFrontMatter(facts, settings)
    const {stdout, stderr} = ask(bare(write(facts)))
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(values)
  })
})

describe('the quick writer', () => {
  const scalar = fc.oneof(fc.string({unit: 'binary'}), fc.string(), fc.boolean(), fc.integer())
  const key = fc.stringMatching(/^[A-Za-z_][\w-]{0,6}$/)
  const list = fc.array(scalar, {minLength: 1})
  const value = fc.oneof(scalar, list, fc.dictionary(key, fc.oneof(scalar, list)), fc.anything())

  test('writes what the library writes, or leaves it to the library', () => {
    let written = 0
    fc.assert(
      fc.property(fc.dictionary(key, value), (values) => {
        const fields = {values, dates: new Set<string>()}
        const quick = writeUsualShape(fields)
        if (quick === undefined || quick === '') return
        written++
        expect(quick).toBe(writeAnyShape(fields))
      }),
      {numRuns: 500},
    )
    expect(written).toBeGreaterThan(50)
  })

  test('writes what the library writes of articles', () => {
    for (const facts of [
      hard,
      {...hard, extra: {layout: 'post', draft: true, weight: 3, params: {a: 'b', c: ['d']}}},
    ]) {
      const fields = buildFrontMatter(facts, settings)
      expect(writeUsualShape(fields)).toBe(writeAnyShape(fields))
    }
  })

  test('leaves unusual shapes to the library', () => {
    const facts: Facts = {title: 'a', extra: {comments: [{by: 'b', at: 1.5}], yes: 'c', text: 'd\ne'}}
    const fields = buildFrontMatter(facts, settings)
    expect(writeUsualShape(fields)).toBeUndefined()
    expect(parse(bare(write(facts)))).toEqual({title: 'a', comments: [{by: 'b', at: 1.5}], yes: 'c', text: 'd\ne'})
    expect(yaml3.load(bare(write(facts)))).toMatchObject({yes: 'c'})
  })
})

test('facts that are known stay', () => {
  const facts: Facts = {title: 'a', author: [], tags: ['b']}
  fillFacts(facts, {title: 'c', author: ['d'], tags: ['e'], lang: ''})
  expect(facts).toEqual({title: 'a', author: ['d'], tags: ['b']})
})
