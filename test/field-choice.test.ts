import {expect, test} from 'vitest'
import {isFieldValue, listedKeys, readAdded, readPairs, readRenames} from '../src/field-choice.ts'

test('pairs are parted by commas, and a name from its value by the first equals sign', () => {
  expect(readPairs('a=b, c = d=e ,f=,g,,')).toEqual([
    ['a', 'b'],
    ['c', 'd=e'],
    ['f', ''],
    ['g', undefined],
  ])
  expect(readPairs('')).toEqual([])
})

test('of two other names for one field, the last one said is it', () => {
  expect([...readRenames('source=x,date=day,source=dc:source')]).toEqual([
    ['source', 'dc:source'],
    ['date', 'day'],
  ])
})

test('what a text says, lists and fields say, too', () => {
  expect(listedKeys(['title', 'a,b'])).toEqual(['title', 'a,b'])
  expect(listedKeys(' title,, date')).toEqual(['title', 'date'])
  expect([...readRenames({source: 'link', date: 'a, b'})]).toEqual([
    ['source', 'link'],
    ['date', 'a, b'],
  ])
  expect(readAdded({note: 'a, b=c', draft: 'true', weight: 1.5, tags: ['a']})).toEqual([
    ['note', 'a, b=c'],
    ['draft', 'true'],
    ['weight', 1.5],
    ['tags', ['a']],
  ])
  expect(readAdded('draft=true,weight=12,code=007,empty=')).toEqual([
    ['draft', true],
    ['weight', 12],
    ['code', '007'],
    ['empty', ''],
  ])
  for (const nothing of [listedKeys(), [...readRenames()], readAdded()]) expect(nothing).toEqual([])
})

test('a value that some form cannot write is none', () => {
  const own: unknown[] = []
  own.push(own)
  for (const value of ['', 'a', 0, -1.5, true, [], ['a', [1]], {a: {b: []}}]) expect(isFieldValue(value)).toBe(true)
  for (const value of [null, undefined, Number.NaN, () => 1, new Date(0), [null], {a: {b: undefined}}, own])
    expect(isFieldValue(value)).toBe(false)
})
