import {expect, test} from 'vitest'
import {withoutZeroWidth} from '../../../src/rehype/normalize/zero-width.ts'

test.each([
  ['作\u200b者：\ufeff甲乙', '作者：甲乙'],
  ['Hafen\u00adrund\u00adfahrt', 'Hafenrundfahrt'],
  ['\u200b\u2060', ''],
  // Joined pictures, Persian, and a mark of direction in a text that runs right to left.
  ['👩\u200d🚒', '👩\u200d🚒'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['שלום\u200f!', 'שלום\u200f!'],
  ['甲\u200d乙', '甲乙'],
  ['Tour\u200e', 'Tour'],
  // What is before it stands in another text.
  ['\u200d🚒', '\u200d🚒'],
])('%j', (written, read) => {
  expect(withoutZeroWidth(written)).toBe(read)
})
