import {expect, test} from 'vitest'
import {readSourceSet} from '../../../src/rehype/original/source-set.ts'

const sets: ReadonlyArray<[set: string, ...candidates: Array<[address: string, size: number]>]> = [
  ['a.jpg 300w, b.jpg 600w', ['a.jpg', 300], ['b.jpg', 600]],
  ['a.jpg 300w,b.jpg 600w', ['a.jpg', 300], ['b.jpg', 600]],
  ['a.jpg 300w,https://c.example/w_3,h_4/b.jpg 600w', ['a.jpg', 300], ['https://c.example/w_3,h_4/b.jpg', 600]],
  ['a.jpg, b.jpg 2x', ['a.jpg', 1], ['b.jpg', 2]],
  ['a.jpg,b.jpg 1.5x', ['a.jpg,b.jpg', 1.5]],
  [' ,a.jpg 300w 200h ,, b.jpg,,', ['a.jpg', 300], ['b.jpg', 1]],
  ['a.jpg 300w future(1, 2), b.jpg 600w', ['a.jpg', 1], ['b.jpg', 600]],
  ['a.jpg\n\t.5x', ['a.jpg', 0.5]],
  ['a.jpg wide, b.jpg', ['a.jpg', 1], ['b.jpg', 1]],
  ['a.jpg future(1, b.jpg 2x', ['a.jpg', 1]],
  [','],
  [''],
]

test.each(sets)('%j is read as a browser reads it', (set, ...candidates) => {
  expect(readSourceSet(set)).toEqual(candidates.map(([address, size]) => ({address, size})))
})
