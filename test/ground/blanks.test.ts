import {expect, test} from 'vitest'
import {isBlank, needsLook, plainClass} from '../../src/ground/blanks.ts'

test('the class of plain characters holds those that need no look, and no other', () => {
  const plain = new RegExp(`^${plainClass}$`)
  const codes = Array.from({length: 0x10000}, (_, code) => code)
  expect(codes.filter((code) => plain.test(String.fromCharCode(code)) === needsLook(code))).toEqual([])
})

test.each(['', ' \n\t', '\u00a0', '\u3000', '\u200b', '\ufeff \u00ad', '\u200e\u202a', '\u2066\u0007', ' \u2028'])(
  'a reader sees nothing of %j',
  (text) => expect(isBlank(text)).toBe(true),
)

test.each(['a', ' 甲', '\u200b。', '\u00a0-', '\u3000“', '😀', '￥', '\u200d\u{1f468}'])(
  'a reader sees something of %j',
  (text) => expect(isBlank(text)).toBe(false),
)
