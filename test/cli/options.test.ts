import {expect, test} from 'vitest'
import {longHelp, shortHelp} from '../../src/cli/help.ts'
import {cliOptions, flagName} from '../../src/cli/options.ts'

const entries = Object.entries(cliOptions)

test('every option says what it does in a line that fits', () => {
  const odd = entries.filter(([, {help}]) => help === '' || help.endsWith('.') || help.length > 56).map(([key]) => key)
  expect(odd).toEqual([])
})

test('no two options share a letter', () => {
  const letters = entries.flatMap(([, {short}]) => short ?? [])
  expect(letters.length).toBe(new Set(letters).size)
})

test('an option that takes a value says what the value is', () => {
  const silent = entries.filter(([, {kind, value}]) => kind !== 'flag' && kind !== 'data' && !value).map(([key]) => key)
  expect(silent).toEqual([])
})

test('the help names every option, and fits a screen', () => {
  const isNamed = (key: string) =>
    new RegExp(`^ +(?:-\\w, )?--(?:\\[no-\\])?${flagName(key)}(?![\\w-])`, 'm').test(longHelp())
  const missing = entries.filter(([key, {kind}]) => kind !== 'data' && !isNamed(key)).map(([key]) => key)
  expect(missing).toEqual([])
  expect(
    longHelp()
      .split('\n')
      .filter((line) => line.length > 80),
  ).toEqual([])
  expect(longHelp().split('\n').length).toBeLessThanOrEqual(64)
  expect(shortHelp().split('\n').length).toBeLessThanOrEqual(25)
  expect(shortHelp()).toContain('body for: hugo, jekyll')
})
