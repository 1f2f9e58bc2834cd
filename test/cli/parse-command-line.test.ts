import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cliOptions, flagName} from '../../src/cli/options.ts'
import {parseCommandLine} from '../../src/cli/parse-command-line.ts'

const flagged = Object.entries(cliOptions).filter(([, {kind}]) => kind !== 'data')

/** An option in one of its forms, and the same written out. */
const option = fc.constantFrom(...flagged).chain(([key, entry]) => {
  const name = `--${flagName(key)}`
  const flag = entry.short ? `-${entry.short}` : name
  if (entry.kind === 'flag') {
    const off = entry.negatable ? [[[`--no-${flagName(key)}`], [`--no-${flagName(key)}`]]] : []
    return fc.constantFrom([[flag], [name]], [[name], [name]], ...off)
  }
  const value =
    entry.kind === 'choice'
      ? fc.constantFrom(...(entry.choices as string[]))
      : entry.kind === 'number'
        ? fc.integer({min: entry.least ?? 0, max: 1e9}).map(String)
        : fc.constantFrom(
            ...['文章', ...(entry.once ? [] : ['a b', 'a=b', 'https://a.example/'])].filter(
              (text) => entry.form?.test(text) ?? true,
            ),
          )
  return value.chain((text) => {
    const forms = [[name, text], [`${name}=${text}`], [flag, text], ...(entry.short ? [[`${flag}${text}`]] : [])]
    return fc.constantFrom(...forms.map((form) => [form, [`${name}=${text}`]]))
  })
})
const input = fc.constantFrom('a.txt', '-', 'articles/', '*.txt', ' b ', '文.txt').map((name) => [[name], [name]])
const commandLine = fc.array(fc.oneof(option, input), {maxLength: 8})

test('every form of an option says the same', () => {
  fc.assert(
    fc.property(commandLine, (parts) => {
      const said = parts.flatMap(([form]) => form!)
      expect(parseCommandLine(said)).toEqual(parseCommandLine(parts.flatMap(([, full]) => full!)))
    }),
    {numRuns: 500},
  )
})

test('letters of flags stand in one word, the last one with its value', () => {
  expect(parseCommandLine(['-nq', 'a'])).toEqual({inputs: ['a'], options: {dryRun: true, quiet: true}})
  expect(parseCommandLine(['-qj4', 'a'])).toEqual({inputs: ['a'], options: {quiet: true, jobs: 4}})
  expect(parseCommandLine(['-qd', 'md', 'a'])).toEqual({inputs: ['a'], options: {quiet: true, directory: 'md'}})
  expect(() => parseCommandLine(['-qx'])).toThrow('There is no option -x')
})

test('a value may begin with a hyphen where it is no option', () => {
  expect(parseCommandLine(['-o', '-a.md', 'a'])).toEqual({inputs: ['a'], options: {output: '-a.md'}})
  expect(parseCommandLine(['-o', '-', 'a'])).toEqual({inputs: ['a'], options: {output: '-'}})
  expect(() => parseCommandLine(['-j', '-5'])).toThrow('--jobs is "-5" (expected a whole number from 1 on)')
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
  expect(() => parseCommandLine(argv)).toThrow(message)
})

test('fields, names and values add up', () => {
  const argv = ['--set', 'a=1', '--set=b=2', '--rename', 'source=link', '--rename', 'date=day', '--fields', 'title']
  const options = {set: 'a=1,b=2', rename: 'source=link,date=day', fields: 'title'}
  expect(parseCommandLine(argv)).toEqual({inputs: [], options})
})

test('what stands behind -- is an input, whatever it looks like', () => {
  expect(parseCommandLine(['--', '--json', '-o'])).toEqual({inputs: ['--json', '-o'], options: {}})
})

test('there may be any number of inputs behind it', () => {
  const inputs = Array.from({length: 200_000}, (_, index) => String(index))
  expect(parseCommandLine(['--', ...inputs]).inputs).toHaveLength(inputs.length)
})

test('a value that looks like an option stands behind an equals sign', () => {
  const read = {inputs: ['a'], options: {directory: '--x', quiet: true}}
  expect(parseCommandLine(['--directory=--x', '-q', 'a'])).toEqual(read)
})

test('an empty text says nothing, and takes nothing back', () => {
  const argv = ['--preset=', '--set', '', '--jobs', '', '--cache=', '-d', 'md', '--exclude', '', 'a']
  const read = {inputs: ['a'], options: {directory: 'md'}}
  expect(parseCommandLine(argv)).toEqual(read)
})

test('what a configuration can switch on is switched off', () => {
  const argv = ['--no-cache', '--no-verify', '--no-quiet', '--no-title-heading', '--no-color']
  const options = {cache: false, verify: false, quiet: false, titleHeading: false, color: false}
  expect(parseCommandLine(argv)).toEqual({inputs: [], options})
  for (const [word, cache] of [
    ['--cache=false', false],
    ['--cache=true', true],
    ['--cache=./false', './false'],
  ] as const) {
    expect(parseCommandLine([word])).toEqual({inputs: [], options: {cache}})
  }
})
