import fc from 'fast-check'
import {expect, test} from 'vitest'
import {FileList} from '../../src/batch/file-list.ts'

const path = fc.string({unit: 'binary'}).filter((name) => name !== '' && !name.includes('\0'))

test('a list gives back every path, in order, as often as it is asked', () => {
  fc.assert(
    fc.property(fc.array(path), fc.integer({min: 0, max: 1100}), (paths, filler) => {
      // More paths than one piece holds.
      const all = [...Array.from({length: filler}, (_, at) => `数/文件 ${at}\n.txt`), ...paths]
      const list = new FileList()
      for (const one of all) list.push(one)
      expect(list.length).toBe(all.length)
      expect([...list]).toEqual(all)
      expect([...list.filter((one) => one.length % 2 === 0)]).toEqual(all.filter((one) => one.length % 2 === 0))
      expect([...list]).toEqual(all)
    }),
  )
})
