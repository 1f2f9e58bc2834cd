import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {reasonOf} from '../../src/rehype/reasons.ts'

const src = resolve(import.meta.dirname, '../../src')

/** What else is written like the name of a rule: types of media. */
const others: ReadonlySet<string> = new Set(['application/x-tex', 'math/tex'])

/** Names of rules as they stand in the code: every literal `group/what`, whoever takes it. */
function namesOfRules(): string[] {
  const folders = ['rehype', 'publishers'].map((folder) => join(src, folder))
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.ts') && name !== 'reasons.ts')
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  const names = sources.flatMap((source) => [...source.matchAll(/'([a-z]+\/[a-z-]+)'/g)].map(([, name]) => name!))
  return names.filter((name) => !others.has(name))
}

test('every rule has a reason', () => {
  const names = namesOfRules()
  expect(names.length).toBeGreaterThan(60)
  expect(names.filter((name) => reasonOf(name) === undefined)).toEqual([])
})

test('a rule of a publisher of your own says its own', () => {
  const drop = [{rule: 'example/calendar', select: 'p.promo', why: 'sells the calendar'}]
  const own = [{id: 'example', name: 'Example', hosts: ['news.example'], drop}]
  expect(reasonOf('example/calendar', own)).toBe('sells the calendar')
  expect(reasonOf('example/calendar')).toBeUndefined()
})

test('a rule of your own that is named like a built-in one says its own', () => {
  const drop = ['ads/slot', 'page/share', 'rfi/player'].map((rule) => ({rule, select: 'p.promo', why: 'sells'}))
  const own = [{id: 'example', name: 'Example', hosts: ['news.example'], drop}]
  expect(drop.map(({rule}) => reasonOf(rule, own))).toEqual(['sells', 'sells', 'sells'])
})
