import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cliOptions, flagName} from '../../src/cli/options.ts'
import {parseFully} from '../../src/cli/parse-fully.ts'
import {parseQuickly} from '../../src/cli/parse-quickly.ts'

const flagged = Object.entries(cliOptions).filter(([, {kind}]) => kind !== 'data')

const option = fc.constantFrom(...flagged).chain(([key, entry]) => {
  const names = [`--${flagName(key)}`, ...(entry.short ? [`-${entry.short}`] : [])]
  if (entry.kind === 'flag') {
    return fc.constantFrom(...names, ...(entry.negatable ? [`--no-${flagName(key)}`] : [])).map((name) => [name])
  }
  const value =
    entry.kind === 'choice'
      ? fc.constantFrom(...(entry.choices as string[]))
      : entry.kind === 'number'
        ? fc.integer({min: entry.least ?? 0, max: 1e9}).map(String)
        : fc.constantFrom('x', 'a b', 'a=b', '文章', '1/2')
  return fc
    .tuple(fc.constantFrom(...names), value, fc.boolean())
    .map(([name, text, joined]) => (joined && name.startsWith('--') ? [`${name}=${text}`] : [name, text]))
})
const input = fc.constantFrom('a.txt', '-', 'articles/', '*.txt', ' b ', '文.txt').map((name) => [name])
const commandLine = fc.array(fc.oneof(option, input), {maxLength: 8}).map((words) => words.flat())

test('the quick parser reads every plain command line as the full parser does', () => {
  let quick = 0
  fc.assert(
    fc.property(commandLine, (argv) => {
      const read = parseQuickly(argv)
      if (!read) return
      quick++
      expect(read).toEqual(parseFully(argv))
    }),
    {numRuns: 500},
  )
  expect(quick).toBeGreaterThan(400)
})

test.each([
  [['--frobnicate'], 'There is no option --frobnicate'],
  [['--chekc', 'a'], 'did you mean --check?'],
  [['--jobs', 'many', 'a'], '--jobs is "many" (expected a whole number from 1 on)'],
  [['--jobs=0', 'a'], '--jobs is 0 (expected a whole number from 1 on)'],
  [['--preset', 'hugoo', 'a'], '--preset is "hugoo" (expected hugo, jekyll, astro, eleventy or obsidian)'],
  [['--quiet=true'], '--quiet takes no value (expected --quiet alone)'],
  [['--no-colour'], 'did you mean --no-color?'],
  [['--front', 'toml'], 'did you mean --front-matter?'],
  [['--dry'], 'did you mean --dry-run?'],
  [['--no'], 'see --help for those there are'],
  [['-x.txt'], 'There is no option -x.txt (a file of that name is ./-x.txt)'],
  [['a', '-d', '-q'], '--directory stands without its value (expected --directory DIR)'],
  [['a', '--output', '--write'], '--output stands without its value (expected --output FILE)'],
  [['a', '-o', 'x', '--output=y'], '--output is said twice, x and y (expected it once)'],
  [['a', '-d', 'x', '-d', 'y'], '--directory is said twice, x and y (expected it once)'],
  [['-d', '--', 'a'], '--directory stands without its value (expected --directory DIR)'],
  [['a', '-o', '--no-cache'], '--output stands without its value (expected --output FILE)'],
  [['a', '-d', '--froce'], '--directory stands without its value (expected --directory DIR)'],
  [['a', '-o'], '--output stands without its value (expected --output FILE)'],
])('%j is refused with what was expected', (argv, message) => {
  expect(parseQuickly(argv)).toBeUndefined()
  expect(() => parseFully(argv)).toThrow(message)
})

test('fields, names and values add up', () => {
  const argv = ['--set', 'a=1', '--set=b=2', '--rename', 'source=link', '--rename', 'date=day', '--fields', 'title']
  const options = {set: 'a=1,b=2', rename: 'source=link,date=day', fields: 'title'}
  expect(parseQuickly(argv)).toEqual({inputs: [], options})
  expect(parseFully(argv)).toEqual({inputs: [], options})
})

test('what stands behind -- is an input, whatever it looks like', () => {
  expect(parseQuickly(['--', '--json', '-o'])).toEqual({inputs: ['--json', '-o'], options: {}})
  expect(parseFully(['--', '--json', '-o'])).toEqual({inputs: ['--json', '-o'], options: {}})
})

test('there may be any number of inputs behind it', () => {
  const inputs = Array.from({length: 200_000}, (_, index) => String(index))
  expect(parseQuickly(['--', ...inputs])?.inputs).toHaveLength(inputs.length)
})

test('a value that looks like an option stands behind an equals sign', () => {
  const read = {inputs: ['a'], options: {directory: '--x', quiet: true}}
  expect(parseQuickly(['--directory=--x', '-q', 'a'])).toEqual(read)
  expect(parseFully(['--directory=--x', '-q', 'a'])).toEqual(read)
})

test('an empty text says nothing, and takes nothing back', () => {
  const argv = ['--preset=', '--set', '', '--jobs', '', '--cache=', '-d', 'md', '--exclude', '', 'a']
  const read = {inputs: ['a'], options: {directory: 'md'}}
  expect(parseQuickly(argv)).toEqual(read)
  expect(parseFully(argv)).toEqual(read)
})

test('what a configuration can switch on is switched off', () => {
  const argv = ['--no-cache', '--no-verify', '--no-quiet', '--no-title-heading', '--no-color']
  const options = {cache: false, verify: false, quiet: false, titleHeading: false, color: false}
  expect(parseQuickly(argv)).toEqual({inputs: [], options})
  expect(parseFully(argv)).toEqual({inputs: [], options})
  for (const [word, cache] of [
    ['--cache=false', false],
    ['--cache=true', true],
    ['--cache=./false', './false'],
  ] as const) {
    expect(parseQuickly([word])).toEqual({inputs: [], options: {cache}})
    expect(parseFully([word])).toEqual({inputs: [], options: {cache}})
  }
})
