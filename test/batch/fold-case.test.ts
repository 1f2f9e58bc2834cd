import {expect, test} from 'vitest'
import {fold} from '../../src/batch/case-apart.ts'

test('names that differ in case or normal form alone are one', () => {
  expect(fold('Été.md')).toBe(fold('e\u0301te\u0301.MD'))
})
