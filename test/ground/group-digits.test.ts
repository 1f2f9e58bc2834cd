import fc from 'fast-check'
import {expect, test} from 'vitest'
import {groupDigits} from '../../src/ground/group-digits.ts'

test('digits stand in groups of three', () => {
  expect([0, 7, 999, 1000, 12345, 1234567].map(groupDigits)).toEqual(['0', '7', '999', '1,000', '12,345', '1,234,567'])
})

test('digits are grouped as English writes them', () => {
  fc.assert(fc.property(fc.maxSafeNat(), (value) => groupDigits(value) === value.toLocaleString('en-US')))
})
