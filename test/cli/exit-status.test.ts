import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {writeManPage} from '../../.ci/build/man-page.ts'
import {exitStatus, meanings} from '../../src/cli/exit-status.ts'
import {longHelp} from '../../src/cli/help.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8')

test('every exit status has its meaning', () => {
  expect(meanings.map(([status]) => status)).toEqual(Object.values(exitStatus))
})

test.each(meanings)('%i, %s, is told by the help, the manual page and the README', (status, meaning) => {
  expect(longHelp().replace(/\s+/g, ' ')).toMatch(new RegExp(`[:;] ${status} ${escaped(meaning)}[;.]`))
  expect(writeManPage().replaceAll('\\-', '-')).toContain(`\n.B ${status}\n${meaning}\n`)
  expect(readme.replaceAll('`', '')).toMatch(new RegExp(`[:;] ${status} ${escaped(meaning)}[;.]`))
})

function escaped(text: string): string {
  return text.replace(/[()]/g, '\\$&')
}
