import {rmSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type CachedLine, quote, writeCache} from '../../src/batch/cache-file.ts'
import {unsureLine} from '../../src/batch/cache-line.ts'
import {CacheLines} from '../../src/batch/cache-lines.ts'
import {fnv1a} from '../../src/batch/fnv1a.ts'
import {folderWith, get, put} from '../support/run-cli.ts'

const place = () => join(folderWith(), 'c')
const name = fc
  .string({unit: 'binary'})
  .filter((text) => text !== '' && !text.includes('\0') && text.isWellFormed())
  .map(quote)
const said = fc.string({unit: 'grapheme-composite'}).filter((text) => !text.includes('\n'))

test('a cache says of each output what was written, in whatever order it is asked', () => {
  const path = place()
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(name, said), {selector: ([output]) => output}), fc.boolean(), (some, long) => {
      // More than is read at once, of many lines or of one.
      const filler: CachedLine[] = long
        ? [['长', `长${'.'.repeat(200_000)}`]]
        : Array.from({length: 900}, (_, at) => [`md/文章 ${at}.md`, `说${'.'.repeat(200 + (at % 7))}`])
      const all = [...some.slice(1), ...filler, ...some.slice(0, 1)]
      writeCache(path, () => all)
      const lines = new CacheLines(path)
      expect(lines.size).toBe(all.length)
      expect([...lines.all()]).toEqual(all)
      for (const [output, line] of [...all, ...all.toReversed()]) expect(lines.find(output)).toBe(line)
      expect(lines.find(quote('another\n'))).toBeUndefined()
    }),
    {numRuns: 20},
  )
})

test('outputs whose names have one hash are told apart', () => {
  const path = place()
  expect(fnv1a('costarring')).toBe(fnv1a('liquid'))
  writeCache(path, () => [
    ['liquid', 'first'],
    ['costarring', 'second'],
  ])
  const lines = new CacheLines(path)
  expect([lines.find('liquid'), lines.find('costarring')]).toEqual(['first', 'second'])
  writeCache(path, () => [['costarring', 'third']])
  expect(new CacheLines(path).find('liquid')).toBeUndefined()
})

test('what another run saves is known where it is asked for, however the file has changed', () => {
  const path = place()
  const many = (mark: string): CachedLine[] =>
    Array.from({length: 2000}, (_, at) => [`${at}.md`, `${mark}${'.'.repeat(99)}`])
  writeCache(path, () => many('old'))
  const lines = new CacheLines(path)
  expect(lines.find('0.md')).toMatch(/^old/)
  writeCache(path, () => [['new.md', 'new'], ...many('newer')])
  expect(lines.find('1999.md')).toMatch(/^newer/)
  expect(lines.find('new.md')).toBe('new')
  expect(lines.size).toBe(2001)
  writeCache(path, () => [['new.md', 'new']])
  lines.refresh()
  expect([...lines.all()]).toEqual([['new.md', 'new']])
})

test('of a file that is damaged meanwhile no more is believed than the names, and of one that is gone nothing', () => {
  const folder = folderWith()
  const file = join(folder, 'c')
  writeCache(file, () => Array.from({length: 2000}, (_, at) => [`${at}.md`, `line ${'.'.repeat(99)}`]))
  const lines = new CacheLines(file)
  expect(lines.find('0.md')).toMatch(/^line/)
  put(folder, 'c', get(folder, 'c').slice(0, -40))
  expect([lines.find('1998.md'), lines.find('1999.md'), lines.find('x.md')]).toEqual([
    unsureLine,
    unsureLine,
    undefined,
  ])
  expect([lines.damage, lines.size]).toEqual(['damaged', 2000])
  rmSync(file)
  lines.refresh()
  expect([lines.find('0.md'), lines.size, [...lines.all()]]).toEqual([undefined, 0, []])
})
