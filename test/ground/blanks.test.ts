import {expect, test} from 'vitest'
import {needsLook, plainClass} from '../../src/ground/blanks.ts'

test('the class of plain characters holds those that need no look, and no other', () => {
  const plain = new RegExp(`^${plainClass}$`)
  const codes = Array.from({length: 0x10000}, (_, code) => code)
  expect(codes.filter((code) => plain.test(String.fromCharCode(code)) === needsLook(code))).toEqual([])
})
