import {expect, test, vi} from 'vitest'
import type {Converter} from '../src/convert.ts'
import {convert, type Options} from '../src/index.ts'
import {sharedConverters} from '../src/shared-converters.ts'

const setUp = () => {
  const make = vi.fn((_: Options) => (() => {}) as unknown as Converter)
  return {make, converterFor: sharedConverters(make)}
}

test.each<[string, Options[]]>([
  ['none', [{}, {}]],
  ['the same', [{preset: 'hugo'}, {preset: 'hugo'}]],
  ['one that is not given', [{}, {preset: undefined} as never, {rename: ''}]],
  ['one that is of no conversion', [{}, {jobs: 2} as Options]],
])('options share a converter: %s', (_, calls) => {
  const {make, converterFor} = setUp()
  expect(new Set(calls.map(converterFor)).size).toBe(1)
  expect(make).toHaveBeenCalledOnce()
})

test.each<[string, Options[]]>([
  ['another value', [{preset: 'hugo'}, {preset: 'jekyll'}]],
  ['another option', [{fields: 'title'}, {rename: 'title'} as never]],
  ['a list, which may be another by the next call', [{publishers: []}, {publishers: []}]],
  ['names by name', [{rename: {}}, {rename: {}}]],
])('options have converters of their own: %s', (_, calls) => {
  const {make, converterFor} = setUp()
  expect(new Set(calls.map(converterFor)).size).toBe(calls.length)
  expect(make).toHaveBeenCalledTimes(calls.length)
})

test('a converter that could not be made is made again', () => {
  const {make, converterFor} = setUp()
  make.mockImplementationOnce(() => {
    throw new Error('not now')
  })
  expect(() => converterFor({})).toThrow('not now')
  expect(converterFor({})).toBe(converterFor({}))
})

test('no more converters are kept than a program needs at a time', () => {
  const {make, converterFor} = setUp()
  for (let round = 0; round < 2; round++) for (let bytes = 1; bytes <= 100; bytes++) converterFor({maxBytes: bytes})
  expect(make).toHaveBeenCalledTimes(200)
})

test('what is said of one source is not said of the next', () => {
  const source = '<p>A quay. <a href="/tide">Its tide</a></p>'
  expect(convert(source, {baseUrl: 'https://gull.example/'}).markdown).toContain('(https://gull.example/tide)')
  expect(convert(source, {baseUrl: 'https://tern.example/'}).markdown).toContain('(https://tern.example/tide)')
  expect(convert(source).markdown).toBe('A quay. [Its tide](/tide)\n')
  expect(() => convert('<p></p>', {path: 'quay.html'})).toThrow('No article is left')
  expect(convert('<p></p>').markdown).toBe('')
})

test('a list of options that was changed counts', () => {
  const fields = ['title']
  const source = '<title>A quay</title><meta name="description" content="Its tide"><p>It is low.</p>'
  expect(Object.keys(convert(source, {fields}).frontMatter)).toEqual(['title'])
  fields.push('description')
  expect(Object.keys(convert(source, {fields}).frontMatter)).toEqual(['title', 'description'])
})
