import {expect, test} from 'vitest'
import {needsLook} from '../../src/ground/blanks.ts'
import {isPlainLine} from '../../src/source/tidy-title.ts'

test('a line is plain where no character of it needs a look', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const isHalf = code >= 0xd800 && code <= 0xdfff
    expect(isPlainLine(`港${String.fromCharCode(code)}口`), code.toString(16)).toBe(!needsLook(code) && !isHalf)
  }
})
