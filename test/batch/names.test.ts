import {expect, test} from 'vitest'
import {fold, nameProblem, outputName} from '../../src/batch/names.ts'

test.each([
  ['a.txt', 'a.md'],
  ['a.b.HTML', 'a.b.md'],
  ['a.md', 'a.md'],
  ['notes.2020', 'notes.2020.md'],
  [' a .txt', ' a .md'],
])('%j becomes %j', (name, output) => {
  expect(outputName(name)).toBe(output)
})

test('names that differ in case or normal form alone are one', () => {
  expect(fold('Été.md')).toBe(fold('e\u0301te\u0301.MD'))
})

test.each(['con.md', 'a/NUL/b.md', 'Com1.tar.md', 'lpt9'])('%j is a device on Windows', (path) => {
  expect(nameProblem(path)).toContain('is the name of a device')
  expect(nameProblem(path)).toContain('(expected another name: rename the source, or give one with -o)')
})

test.each(['console.md', 'a/acon.md', 'com10.md', 'what?.md'])('%j is none', (path) => {
  expect(nameProblem(path, 'linux')).toBeUndefined()
})

test('Windows refuses what it has no names for', () => {
  expect(nameProblem('what?.md', 'win32')).toContain('Windows has no such names')
})
