import {join, resolve} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {absolutePath, joinPath} from '../../src/batch/plain-path.ts'

const segment = fc.constantFrom('', '.', '..', '...', 'a', '甲.txt', '.a', 'b ', 'c\n')
const path = fc
  .tuple(fc.constantFrom('', '/'), fc.array(segment, {maxLength: 5}), fc.constantFrom('', '/'))
  .map(([start, segments, end]) => start + segments.join('/') + end)

test('paths are absolute as Node makes them', () => {
  fc.assert(
    fc.property(fc.constantFrom('/', '/gulls', '/gulls/甲'), path, (cwd, given) => {
      expect(absolutePath(cwd, given)).toBe(resolve(cwd, given))
    }),
    {numRuns: 2000},
  )
})

test('paths are joined as Node joins them', () => {
  fc.assert(
    fc.property(path, path, (folder, given) => {
      expect(joinPath(folder, given)).toBe(join(folder, given))
    }),
    {numRuns: 5000},
  )
})
