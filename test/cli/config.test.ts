import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {writeManPage} from '../../.ci/build/man-page.ts'
import {describeConfigurationError} from '../../src/cli/configuration-error.ts'
import {builtCommand} from '../support/built-command.ts'
import {article, folderWith, get, put, runCli} from '../support/run-cli.ts'

const none = {'a.txt': article('one')}
const bare = 'one, and a sentence behind it.\n'

test.each([
  ['newsdown.config.js', 'export default {frontMatter: "none"}'],
  ['newsdown.config.mjs', 'export default {frontMatter: "none"}'],
  ['newsdown.config.json', '{"frontMatter": "none"}'],
  ['newsdown.config.yaml', 'frontMatter: none\n'],
  ['newsdown.config.yml', 'frontMatter: none\n'],
  ['package.json', '{"newsdown": {"frontMatter": "none"}}'],
])('%s is found upwards', async (name, text) => {
  const cwd = folderWith({...none, [name]: name.endsWith('.js') ? text : text})
  if (name.endsWith('.js')) put(cwd, 'package.json', '{"type": "module"}')
  expect((await runCli(['a.txt'], {cwd})).stdout).toBe(bare)
  mkdirSync(join(cwd, 'deep/er'), {recursive: true})
  expect((await runCli(['../../a.txt'], {cwd: join(cwd, 'deep/er')})).stdout).toBe(bare)
})

test('--config names one, and the command line wins', async () => {
  const cwd = folderWith({...none, 'mine.json': '{"frontMatter": "none"}'})
  expect((await runCli(['--config', 'mine.json', 'a.txt'], {cwd})).stdout).toBe(bare)
  expect((await runCli(['--config', 'mine.json', '--front-matter', 'yaml', 'a.txt'], {cwd})).stdout).toMatch(/^---\n/)
  expect(await runCli(['--config', 'no.json', 'a.txt'], {cwd})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no.json: There is no such configuration'),
  })
})

test('a configuration of another kind is told of every kind there is', async () => {
  const cwd = folderWith({...none, 'mine.toml': 'frontMatter = "none"\n'})
  expect(await runCli(['--config', 'mine.toml', 'a.txt'], {cwd})).toEqual({
    status: 2,
    stdout: '',
    stderr: `convert: ${cwd}/mine.toml: Cannot be read: unknown kind of file (expected .js, .mjs, .ts, .json, .yaml or .yml)\n`,
  })
  const kinds = 'newsdown.config.js, .mjs, .ts, .json, .yaml, .yml'
  expect(writeManPage()).toContain(`\n.B ${kinds}\n`)
})

test('publishers of a configuration have their say', async () => {
  const cwd = folderWith({
    ...none,
    'newsdown.config.mjs':
      'export default {publishers: [{id: "example", name: "The Example", hosts: ["news.example"]}]}',
  })
  expect((await runCli(['a.txt'], {cwd})).stdout).toContain('The Example')
  expect(await runCli(['--publisher', 'example', 'a.txt'], {cwd})).toMatchObject({status: 0})
})

test.each([
  ['{"frontmatter": "none"}', 'There is no option frontmatter (did you mean frontMatter?)'],
  ['{"frontMatter": "yml"}', 'frontMatter is "yml" (expected yaml, toml, json or none)'],
  ['{"titleHeading": 1}', 'titleHeading is 1 (expected true or false)'],
  ['{"maxBytes": -1}', 'maxBytes is -1 (expected a whole number from 1 on)'],
  ['{"check": true}', 'check belongs on the command line'],
  ['{"path": "a.txt"}', 'path belongs to code that converts one source'],
  ['{"constructor": 1}', 'There is no option constructor (expected one of '],
  ['{"__proto__": {"preset": "hugo"}}', 'There is no option __proto__ (expected one of '],
  ['{"hasOwnProperty": true, "toString": 1}', 'There is no option hasOwnProperty (expected one of '],
  ['[]', 'The configuration is no object'],
])('%s is refused by name', async (text, message) => {
  const cwd = folderWith({...none, 'newsdown.config.json': text})
  const {status, stdout, stderr} = await runCli(['a.txt'], {cwd})
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toContain(`newsdown.config.json: ${message}`)
})

test.each([
  [
    'newsdown.config.json',
    '{\n  "preset": "hugo"\n  "quiet": true}',
    ":3:3: Expected ',' or '}' after property value (expected JSON)",
  ],
  ['newsdown.config.json', '{', ":1:2: Expected property name or '}' (expected JSON)"],
  ['newsdown.config.json', '{"preset": x}', ":1:12: Unexpected token 'x' (expected JSON)"],
  [
    'newsdown.config.json',
    `{\n  "quiet": true,\n  "set": "${'a=b,'.repeat(20)}",\n  "preset": hugo\n}`,
    ":4:13: Unexpected token 'h' (expected JSON)",
  ],
  ['newsdown.config.json', '', ':1:1: Unexpected end of JSON input (expected JSON)'],
  ['newsdown.config.yaml', 'preset: !!foo hugo\n', ':1:9: Unresolved tag: tag:yaml.org,2002:foo (expected YAML)'],
  [
    'newsdown.config.yaml',
    'quiet: true\npreset: hugo: x\n',
    ':2:9: Nested mappings are not allowed in compact mappings (expected YAML)',
  ],
  ['newsdown.config.yaml', 'quiet: true\n---\nquiet: false\n', ':2:1: A second document begins here (expected YAML)'],
])('what is wrong in %s is told by line and column', async (name, text, message) => {
  const cwd = folderWith({...none, [name]: text})
  expect(await runCli(['a.txt'], {cwd})).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `convert: ${cwd}/${name}${message}\n`,
  })
})

test('a configuration may be all comments, and its paths are read from where it is', async () => {
  const cwd = folderWith({...none, 'newsdown.config.yaml': '# nothing yet\n', 'deep/b.txt': article('two')})
  expect(await runCli(['a.txt'], {cwd})).toMatchObject({status: 0})
  put(cwd, 'newsdown.config.yaml', 'cache: .nc\n')
  expect(await runCli(['b.txt', '-d', 'md'], {cwd: join(cwd, 'deep')})).toMatchObject({status: 0})
  expect(readdirSync(cwd)).toContain('.nc')
  expect(readdirSync(join(cwd, 'deep'))).not.toContain('.nc')
})

test("somebody else's broken package.json stops nothing", async () => {
  const cwd = folderWith({...none, 'package.json': '{"name": '})
  expect(await runCli(['a.txt'], {cwd})).toMatchObject({status: 0})
  put(cwd, 'package.json', '{"dependencies": {"newsdown": "^1.0.0"},}')
  expect(await runCli(['a.txt'], {cwd})).toMatchObject({status: 0})
})

test('a package.json that has a configuration and a slip is told by its place', async () => {
  const cwd = folderWith({...none, 'package.json': '{\n  "newsdown": {"frontMatter": "none",}\n}\n'})
  const {status, stderr} = await runCli(['a.txt'], {cwd})
  expect({status, stderr}).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/package\.json:2:38: .* \(expected JSON\)/),
  })
})

test.each([
  ['export default {\n  preset: x y}', ":2:13: Unexpected identifier 'y' (expected JavaScript that gives options)"],
  [
    'import {nope} from "node:fs"\nexport default {}',
    ":1:9: The requested module 'node:fs' does not provide an export named 'nope' (expected JavaScript that gives options)",
  ],
  ['export default {\n  preset: "hugo"\n', ':3:1: Unexpected end of input (expected JavaScript that gives options)'],
  ['export default {\n  preset: "hugo"', ':2:17: Unexpected end of input (expected JavaScript that gives options)'],
  ['\nnull.x\n', ":2:6: Cannot read properties of null (reading 'x') (expected JavaScript that gives options)"],
  ['throw null', ': Cannot be read: null was thrown (expected options)'],
  ['throw "a text"', ': Cannot be read: a text was thrown (expected options)'],
])('a program that goes wrong is told in one line, by its place: %j', (text, message) => {
  const cwd = folderWith({...none, 'newsdown.config.mjs': text})
  const {status, stdout, stderr} = spawnSync(process.execPath, [builtCommand(), 'a.txt'], {cwd, encoding: 'utf8'})
  expect(stderr).toBe(`convert: ${cwd}/newsdown.config.mjs${message}\n`)
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
})

test.each([
  ['import "./gull.mjs"', {'gull.mjs': 'let a = 1 b'}, "gull.mjs:1:11: Unexpected identifier 'b'"],
  [
    'import "./gull.mjs"',
    {'gull.mjs': 'export * from "./tern.mjs"', 'tern.mjs': '\n(('},
    'tern.mjs:2:3: Unexpected end',
  ],
  ['await import("./gull.mjs")', {'gull.mjs': 'b.c'}, 'gull.mjs:1:1: b is not defined'],
  [
    'import "./d/gull.mjs"',
    {'d/gull.mjs': 'import "../tern.mjs"', 'tern.mjs': 'b.c'},
    'tern.mjs:1:1: b is not defined',
  ],
  ['import "./a%20b/gull.mjs"', {'a b/gull.mjs': 'let a = 1 b'}, "a b/gull.mjs:1:11: Unexpected identifier 'b'"],
  [
    'import "./gull.mjs"',
    {'gull.mjs': '\nexport {x} from "./tern.mjs"', 'tern.mjs': 'export const y = 1'},
    "gull.mjs:2:9: The requested module './tern.mjs' does not provide an export named 'x'",
  ],
  // What is named and not imported, and what is wrong otherwise.
  [
    '// import "./gone.mjs", "./old.mjs"\n/** @type {import("./types.ts").O} */\nimport "./gull.mjs"',
    {'old.mjs': 'let (', 'types.ts': 'let a: number = 1', 'gull.mjs': 'let a = 1 b'},
    "gull.mjs:1:11: Unexpected identifier 'b'",
  ],
])('what a configuration imports is told by its own place: %s of %j', (text, modules, message) => {
  const cwd = folderWith({...none, ...modules, 'newsdown.config.mjs': `${text}\nexport default {}\n`})
  const {status, stderr} = spawnSync(process.execPath, [builtCommand(), 'a.txt'], {cwd, encoding: 'utf8'})
  expect(stderr).toMatch(new RegExp(`^convert: ${cwd}/${message}.* \\(expected JavaScript that gives options\\)\n$`))
  expect(status).toBe(2)
})

test.each([
  ["throw new Error('bad rule in file:///data/rules.yaml:3:4')", 'newsdown.config.mjs:1:7: bad rule in file:///data'],
  ["throw new Error('see file:///%zz:1:2')", 'newsdown.config.mjs:1:7: see file:///%zz:1:2'],
  ["const e = new Error('x'); e.stack = 5; throw e", 'newsdown.config.mjs: Cannot be read: x'],
])('what an error says is no place: %s', (text, message) => {
  const cwd = folderWith({...none, 'newsdown.config.mjs': `${text}\nexport default {}\n`})
  const {status, stderr} = spawnSync(process.execPath, [builtCommand(), 'a.txt'], {cwd, encoding: 'utf8'})
  expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringContaining(`convert: ${cwd}/${message}`)})
})

test('a module that is not there is told with what was expected', async () => {
  const cwd = folderWith({...none, 'newsdown.config.mjs': 'import "./gull.mjs"\nexport default {}\n'})
  const {status, stderr} = spawnSync(process.execPath, [builtCommand(), 'a.txt'], {cwd, encoding: 'utf8'})
  const config = `${cwd}/newsdown.config.mjs`
  const message = `Cannot find module '${cwd}/gull.mjs' imported from ${config} (expected all that it imports)`
  expect({status, stderr}).toEqual({status: 2, stderr: `convert: ${config}: Cannot be read: ${message}\n`})
})

test('a cache without a name lies beside the configuration that asks for it', async () => {
  const cwd = folderWith({'newsdown.config.yaml': 'cache: true\n', 'in/a.txt': article('one')})
  await runCli(['a.txt', '-d', '../md'], {cwd: join(cwd, 'in')})
  expect(existsSync(join(cwd, 'in/node_modules'))).toBe(false)
  const seen = await runCli(['in/a.txt', '-d', 'md', '--verbose'], {cwd})
  expect(seen.stderr).toContain('unchanged 1')
  expect(get(cwd, 'node_modules/.cache/newsdown/cache')).toContain('md/a.md\t')
  // On the command line, it is the current folder's.
  await runCli(['a.txt', '-d', '../md', '--cache'], {cwd: join(cwd, 'in')})
  expect(existsSync(join(cwd, 'in/node_modules/.cache/newsdown/cache'))).toBe(true)
})

test('an empty text and nothing at all stand for no value of an option', async () => {
  const cwd = folderWith({
    ...none,
    'newsdown.config.mjs':
      'export default {preset: "", jobs: "", cache: "", exclude: "", baseUrl: undefined, publishers: undefined, frontMatter: "none"}',
  })
  expect(await runCli(['a.txt', '--front-matter', ''], {cwd})).toEqual({status: 0, stdout: bare, stderr: ''})
  const other = folderWith({...none, 'newsdown.config.json': '{"presett": ""}'})
  expect((await runCli(['a.txt'], {cwd: other})).stderr).toContain('There is no option presett (did you mean preset?)')
})

test('the command line switches off for one run what a configuration switches on', async () => {
  const cwd = folderWith({
    ...none,
    'newsdown.config.yaml': 'cache: c\nquiet: true\ntitleHeading: true\nfrontMatter: none\n',
  })
  const off = ['--no-cache', '--no-quiet', '--no-title-heading']
  const {status, stderr} = await runCli(['a.txt', '-d', 'md', ...off], {cwd})
  expect({status, stderr}).toMatchObject({status: 0, stderr: expect.stringMatching(/^Converted 1/)})
  expect(existsSync(join(cwd, 'c'))).toBe(false)
  expect(get(cwd, 'md/a.md')).toBe(bare)
})

test.each(['-d', '-o', '--report', '--files-from'])(
  '%s "" names nothing, and sends nothing elsewhere',
  async (option) => {
    const {status, stdout, stderr} = await runCli(['a.txt', option, ''], {cwd: folderWith(none)})
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toMatch(/^convert: --[a-z-]+ is "" \(expected a text\)/)
  },
)

test('fields, names and values may be data, and a cache and a rerun go by them', async () => {
  const say = (set: string) => `fields: [source, title]\nrename: {source: link}\nset: ${set}\ncache: true\n`
  const cwd = folderWith({'newsdown.config.yaml': say('{note: "a, b", draft: true}'), 'in/a.txt': article('one')})
  const read = () => get(cwd, 'out/a.md')
  expect((await runCli(['in', '-d', 'out'], {cwd})).status).toBe(0)
  expect(read()).toMatch(/^---\nlink: ".*"\ntitle: ".*"\nnote: "a, b"\ndraft: true\n---\n/)
  put(cwd, 'newsdown.config.yaml', say('{note: c}'))
  expect((await runCli(['in', '-d', 'out'], {cwd})).status).toBe(0)
  expect(read()).toMatch(/\nnote: "c"\n---\n/)
  expect((await runCli(['in', '-d', 'out', '--set', 'note=d'], {cwd})).status).toBe(0)
  expect(read()).toMatch(/\nnote: "d"\n---\n/)
})

test.each([
  [true, [], '1', true],
  [true, ['--no-color'], '', false],
  [false, [], '', false],
  [false, ['--color'], '', true],
])('color: %s in a configuration holds beside %j', async (color, argv, noColor, isColoured) => {
  const cwd = folderWith({
    'a.txt': `${article('one')}<div class="share">Share this</div>`,
    'newsdown.config.json': JSON.stringify({color}),
  })
  const world = {cwd, terminal: 'both' as const, env: {NO_COLOR: noColor}}
  for (const words of [['--explain', 'a.txt'], ['missing.txt'], ['a.txt', 'a.txt']]) {
    const {stdout, stderr} = await runCli([...words, ...argv], world)
    expect((stdout + stderr).includes('\u001B[')).toBe(isColoured)
  }
})

test('of a configuration that cannot be read, the reason is told', () => {
  const path = '/home/me/newsdown.config.yaml'
  const shut = Object.assign(new Error(`EACCES: permission denied, open '${path}'`), {code: 'EACCES', path})
  expect(describeConfigurationError(path, shut)).toMatch(/^\S+\.yaml: Cannot be read: Permission denied \(expected/)
})

test('where Node knows no TypeScript, that is said', () => {
  const shut = Object.assign(new Error('Unknown file extension'), {code: 'ERR_UNKNOWN_FILE_EXTENSION'})
  expect(describeConfigurationError('/a/newsdown.config.ts', shut)).toMatch(/knows no TypeScript \(expected Node 22/)
})

test('--verbose is louder than a configuration that is quiet, and -q beside it is not', async () => {
  const cwd = folderWith({...none, 'newsdown.config.yaml': 'quiet: true\n'})
  const named = /^a\.txt → md\/a\.md: /
  expect((await runCli(['a.txt', '-d', 'md', '--verbose'], {cwd})).stderr).toMatch(named)
  expect((await runCli(['a.txt', '-d', 'md', '--verbose', '-q'], {cwd})).stderr).toBe('')
  expect((await runCli(['a.txt', '-d', 'md'], {cwd})).stderr).toBe('')
})

test.each([
  ['{"publisher": "nobody"}', ['--publisher', 'none'], 'There is no publisher "nobody"'],
  [
    '{"preset": "obsidian", "frontMatter": "toml"}',
    ['--preset', 'jekyll'],
    'There is no toml front matter for obsidian',
  ],
  ['{"rename": "source=title"}', ['--rename', 'source=date'], 'Two fields would have the name title'],
])('%s is told with its file, unless the command line has its part in it', async (text, argv, message) => {
  const cwd = folderWith({...none, 'newsdown.config.json': text})
  const told = `convert: ${join(cwd, 'newsdown.config.json')}: ${message}`
  expect(await runCli(['a.txt'], {cwd})).toMatchObject({status: 2, stderr: expect.stringContaining(told)})
  expect((await runCli(['a.txt', ...argv], {cwd})).stderr).not.toContain('newsdown.config.json')
})

test.each(['export default {}', "import 'node:fs'\nexport default {}"])(
  'a module in a folder of CommonJS is told so: %s',
  (text) => {
    const cwd = folderWith({...none, 'package.json': '{"type": "commonjs"}', 'newsdown.config.js': text})
    const {stderr} = spawnSync(process.execPath, [builtCommand(), 'a.txt'], {cwd, encoding: 'utf8'})
    expect(stderr).toContain(
      'newsdown.config.js: Cannot be read: It is a module in a folder of CommonJS (expected the ending .mjs, or "type": "module" in package.json)',
    )
  },
)

test('a configuration that imports the package where it is not installed says how to do without', () => {
  const cwd = folderWith({
    ...none,
    'newsdown.config.mjs': "import {defineConfig} from 'newsdown'\nexport default defineConfig({})",
  })
  const {stderr} = spawnSync(process.execPath, [builtCommand(), 'a.txt'], {cwd, encoding: 'utf8'})
  expect(stderr).toMatch(/newsdown\.config\.mjs: Cannot find package 'newsdown' \(expected it installed there; .*\)\n$/)
})

test.each(['__proto__=x', 'x=__proto__'])('--rename %s is refused, since the field would be lost', async (rename) => {
  const cwd = folderWith(none)
  expect(await runCli(['a.txt', '--rename', rename], {cwd})).toMatchObject({status: 2, stdout: ''})
  expect((await runCli(['a.txt', '--set', '__proto__=x'], {cwd})).status).toBe(2)
})
