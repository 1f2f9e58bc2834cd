import {expect, test} from 'vitest'
import {readPairs, readRenames} from '../src/pairs.ts'

test('pairs are parted by commas, and a name from its value by the first equals sign', () => {
  expect(readPairs('a=b, c = d=e ,f=,g,,')).toEqual([
    ['a', 'b'],
    ['c', 'd=e'],
    ['f', ''],
    ['g', undefined],
  ])
  expect(readPairs(undefined)).toEqual([])
})

test('of two other names for one field, the last one said is it', () => {
  expect([...readRenames('source=x,date=day,source=dc:source')]).toEqual([
    ['source', 'dc:source'],
    ['date', 'day'],
  ])
})
