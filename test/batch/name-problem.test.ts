import {expect, test} from 'vitest'
import {nameProblem} from '../../src/batch/name-problem.ts'

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
