import {expect, test} from 'vitest'
import {coloursOf} from '../../src/cli/colour.ts'
import {explainLedger} from '../../src/cli/explain.ts'
import type {OutStream} from '../../src/cli/io.ts'

test('a ledger may be of any length', () => {
  const entry = {rule: 'ads/slot', path: 'p', text: 'x'}
  const table = explainLedger(Array(200_000).fill(entry), () => undefined, coloursOf({} as OutStream, {}, false))
  expect(table.endsWith('\n200000 left out by 1 rule\n')).toBe(true)
})

test('what would rewrite a terminal is shown', () => {
  const ledger = [
    {rule: 'a/\u0007', path: 'p.\u001B[2J', text: 'x \u202Ey'},
    {rule: 'a/b', path: 'p', text: '', urls: ['https://a.example/\u2066']},
  ]
  const table = explainLedger(ledger, () => 'why \u009B', coloursOf({} as OutStream, {}, false))
  expect(table.match(/\\u\{\w+\}/g)).toEqual([
    '\\u{7}',
    '\\u{202e}',
    '\\u{1b}',
    '\\u{2066}',
    '\\u{7}',
    '\\u{9b}',
    '\\u{9b}',
  ])
  expect(table).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
})

test.each(['甲乙', '⏰⌛', 'ᄀ각', '𠀀😀'])('%s takes four columns', (text) => {
  const ledger = [{rule: 'a/b', path: 'path', text}]
  const table = explainLedger(ledger, () => undefined, coloursOf({} as OutStream, {}, false), 60)
  const [head, line] = table.split('\n')
  const before = line!.slice(0, line!.indexOf('path'))
  expect([...before].length + 2).toBe(head!.indexOf('WHERE'))
})
