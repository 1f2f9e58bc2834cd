import {expect, test} from 'vitest'
import {coloursOf} from '../../src/cli/colour.ts'
import {explainLedger} from '../../src/cli/explain.ts'
import type {OutStream} from '../../src/cli/io.ts'

test('a ledger may be of any length', () => {
  const entry = {rule: 'ads/slot', path: 'p', text: 'x'}
  const table = explainLedger(Array(200_000).fill(entry), () => undefined, coloursOf({} as OutStream, {}, false))
  expect(table.endsWith('\n200000 left out by 1 rule\n')).toBe(true)
})
