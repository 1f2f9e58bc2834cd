import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openCache} from '../../src/batch/cache.ts'
import {hashOf} from '../../src/batch/hash.ts'
import {folderWith} from '../support/run-cli.ts'

test('what a run has written itself is none of the outputs that may have been moved since', () => {
  const folder = folderWith({'a/x.txt': 'one', 'b/x.txt': 'one', 'a/x.md': 'new', 'b/x.md': 'old', 'c/y.md': 'y'})
  const at = (name: string) => join(folder, name)
  const seal = {sourceStamp: 'none', sourceHash: hashOf('one'), outputStamp: 'none', outputHash: hashOf('new')}
  const open = () => openCache(at('c.cache'), 'key', 'named')
  const cache = open()
  cache.remember(at('a/x.txt'), at('a/x.md'), seal)
  // As happens to a long run now and then.
  cache.save()
  expect(cache.recall(at('b/x.txt'), at('b/x.md'))).toBeUndefined()
  expect(open().recall(at('b/x.txt'), at('b/x.md'))).toMatchObject({place: 'elsewhere'})
})
