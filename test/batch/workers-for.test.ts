import {expect, test} from 'vitest'
import {workersFor} from '../../src/batch/workers-for.ts'

test.each([
  ['the cores without a wish', undefined, 100_000, 2],
  ['as many as asked for', 3, 100_000, 3],
  ['no more than have something to do', undefined, 65, 2],
  ['one for a few files', 4, 64, 1],
  ['one for none', undefined, 0, 1],
  ['no more than fit into the memory', 100_000, 100_000, 8],
])('workers: %s', (_, jobs, files, workers) => {
  expect(workersFor(jobs, files, 2)).toBe(workers)
})
