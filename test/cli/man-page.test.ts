import {expect, test} from 'vitest'
import {writeManPage} from '../../.ci/build/man-page.ts'

test('man/convert.1 is what the tables give (npm run man writes it)', async () => {
  await expect(writeManPage()).toMatchFileSnapshot('../../man/convert.1')
})
