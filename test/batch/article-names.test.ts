import {expect, test} from 'vitest'
import {outputName} from '../../src/batch/article-names.ts'

test.each([
  ['a.txt', 'a.md'],
  ['a.b.HTML', 'a.b.md'],
  ['a.md', 'a.md'],
  ['a.txt.gz', 'a.md'],
  ['a.html.GZ', 'a.md'],
  ['a.gz', 'a.gz.md'],
  ['notes.2020', 'notes.2020.md'],
  [' a .txt', ' a .md'],
])('%j becomes %j', (name, output) => {
  expect(outputName(name)).toBe(output)
})
