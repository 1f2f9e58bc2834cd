import {join} from 'node:path'
import {expect, test} from 'vitest'
import {hashOf} from '../../src/batch/hash.ts'
import {sealAsWritten} from '../../src/batch/seal.ts'
import {folderWith} from '../support/run-cli.ts'

test('a seal is of what was written, not of what an editor has made of it before the seal was', () => {
  const output = join(folderWith({'a.md': 'Edited.\n'}), 'a.md')
  const source = {sourceStamp: 'none', sourceHash: '', warnings: []}
  expect(sealAsWritten(source, output, 'Written.\n')).toMatchObject({outputHash: hashOf('Written.\n')})
  expect(sealAsWritten(source, `${output}x`, 'Written.\n')).toBeUndefined()
})
