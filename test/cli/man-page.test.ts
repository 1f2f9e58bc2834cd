import {expect, test} from 'vitest'
import {writeManPage} from '../../.ci/build/man-page.ts'
import {cliOptions, flagName} from '../../src/cli/options.ts'

test('man/convert.1 is what the tables give (npm run man writes it)', async () => {
  await expect(writeManPage()).toMatchFileSnapshot('../../man/convert.1')
})

test('the page names every option', () => {
  const page = writeManPage().replaceAll('\\-', '-')
  for (const [key, {kind}] of Object.entries(cliOptions)) {
    if (kind !== 'data') expect(page).toContain(flagName(key))
  }
})
