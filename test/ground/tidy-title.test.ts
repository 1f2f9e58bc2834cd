import {expect, test} from 'vitest'
import {needsLook} from '../../src/ground/blanks.ts'
import {isPlainLine} from '../../src/ground/tidy-title.ts'

test('a line is plain where no character of it needs a look, or it is one blank between others', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const isHalf = code >= 0xd800 && code <= 0xdfff
    const isPlain = code === 32 || (!needsLook(code) && !isHalf)
    expect(isPlainLine(`港${String.fromCharCode(code)}口`), code.toString(16)).toBe(isPlain)
  }
  for (const line of [' 港口', '港口 ', '港  口', ' ']) expect(isPlainLine(line), line).toBe(false)
})
