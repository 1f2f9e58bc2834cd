import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createLineCutter, type Line} from '../../src/batch/lines.ts'

function cut(pieces: readonly Buffer[], limit: number): Line[] {
  const cutter = createLineCutter(limit)
  return [...pieces.flatMap((piece) => [...cutter.push(piece)]), ...cutter.end()]
}

test('lines come out as they went in, whatever the pieces', () => {
  const text = fc.array(fc.string({unit: 'grapheme', maxLength: 9}).map((line) => line.replace(/[\r\n]/g, '')))
  fc.assert(
    fc.property(text, fc.integer({min: 1, max: 7}), (lines, size) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
      const pieces: Buffer[] = []
      for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size))
      expect(cut(pieces, 1000)).toEqual(lines)
    }),
  )
})

test('a line that is too long is dropped, not kept, and the next one is whole', () => {
  expect(cut([Buffer.from('12345'), Buffer.from('678\nab\n12345\nlast')], 5)).toEqual([
    undefined,
    'ab',
    '12345',
    'last',
  ])
})

test('of a line that is too long, the beginning is known, whatever the pieces', () => {
  const cutter = createLineCutter(5)
  expect([...cutter.push(Buffer.from('12')), ...cutter.push(Buffer.from('3456')), cutter.lost()]).toEqual(['123456'])
  expect([...cutter.push(Buffer.from('789\nab\n'))]).toEqual([undefined, 'ab'])
  expect(cutter.lost()).toBe('123456')
  expect([...cutter.push(Buffer.from(`x${'y'.repeat(5000)}\n`))]).toEqual([undefined])
  expect(cutter.lost()).toBe(`x${'y'.repeat(1023)}`)
})

test('a line that is no UTF-8 is told from one that is', () => {
  expect(cut([Buffer.from('a\xff\nb\r\n', 'latin1'), Buffer.from('\uFFFD')], 9)).toEqual([
    {loose: 'a\uFFFD'},
    'b',
    '\uFFFD',
  ])
})
