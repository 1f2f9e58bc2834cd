import {expect, test} from 'vitest'
import {inOnePiece} from '../../src/ground/in-one-piece.ts'

test.each(['', 'abc', '中文 😀', '\ud800', 'a\udc00中', '\0'])('%j stays what it is', (text) => {
  expect(inOnePiece(text)).toBe(text)
})
