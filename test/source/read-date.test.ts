import {expect, test} from 'vitest'
import {readDate} from '../../src/source/read-date.ts'

test.each([
  ['2020-07-16T13:27:12.092Z', '2020-07-16T13:27:12.092Z'],
  ['2020-07-16T21:27:12+08:00', '2020-07-16T13:27:12.000Z'],
  ['2020-07-16 21:27:12 +0800', '2020-07-16T13:27:12.000Z'],
  ['2020-07-16T09:27-04', '2020-07-16T13:27:00.000Z'],
  ['2020-07-16 13:27:12', '2020-07-16T13:27:12.000Z'],
  ['2020-07-16', '2020-07-16T00:00:00.000Z'],
  ['2020/7/6', '2020-07-06T00:00:00.000Z'],
  ['20200716', '2020-07-16T00:00:00.000Z'],
  ['2020年7月16日 13:27', '2020-07-16T13:27:00.000Z'],
  ['Thu, 16 Jul 2020 13:27:12 GMT', '2020-07-16T13:27:12.000Z'],
  ['Thu, 16 Jul 2020 15:27:12 +0200 (CEST)', '2020-07-16T13:27:12.000Z'],
  ['July 16, 2020 9:27 am EDT', '2020-07-16T13:27:00.000Z'],
  ['Jul. 16, 2020', '2020-07-16T00:00:00.000Z'],
  ['16 July 2020', '2020-07-16T00:00:00.000Z'],
  ['1594906032', '2020-07-16T13:27:12.000Z'],
  ['1594906032092', '2020-07-16T13:27:12.092Z'],
])('%s is %s', (said, date) => {
  expect(readDate(said)?.toISOString()).toBe(date)
})

test.each(['', 'yesterday', '2020', '2020-13-01', '2020-02-31', '12:30', '3 hours ago', '0000-01-01', 'May', '1'])(
  '%j is no date',
  (said) => {
    expect(readDate(said)).toBeUndefined()
  },
)

test('no zone means UTC on every machine', () => {
  const before = process.env.TZ
  try {
    process.env.TZ = 'Asia/Shanghai'
    expect(readDate('July 16, 2020')?.toISOString()).toBe('2020-07-16T00:00:00.000Z')
    expect(readDate('2020-07-16 08:00')?.toISOString()).toBe('2020-07-16T08:00:00.000Z')
  } finally {
    process.env.TZ = before
  }
})
