import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Converter} from '../../src/convert.ts'
// @ts-expect-error It is plain JavaScript, for build.js and vitest.config.js read it before anything is built.
import {standIns} from '../../src/fast/stand-ins.js'
import type {createConverter} from '../../src/library.ts'

/** What is written and what is left out, or what is said instead. */
function outcome(convert: Converter, source: string): unknown {
  try {
    const {text, ledger, messages} = convert(source)
    return {text, ledger, messages: messages.map(String)}
  } catch (error) {
    return String(error)
  }
}

/** Bundles the library as build.js does, and loads the bundle. */
async function load(folder: string, name: string, alias: Record<string, string>): Promise<Converter> {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    entryPoints: ['src/index.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    alias,
    define: {NEWSDOWN_VERSION: '"0"', NEWSDOWN_BUILD: '"0"'},
    banner: {
      js: "import {createRequire as nodeRequire} from 'node:module';const require=nodeRequire(import.meta.url);",
    },
  })
  const bundle: {createConverter: typeof createConverter} = await import(pathToFileURL(outfile).href)
  return bundle.createConverter()
}

const folder = mkdtempSync(join(tmpdir(), 'newsdown-stand-ins-'))
let plain: Converter
let fast: Converter

beforeAll(async () => {
  plain = await load(folder, 'plain', {})
  fast = await load(folder, 'fast', standIns)
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('stand-ins change no fixture', () => {
  const names = readdirSync('fixtures', {recursive: true, encoding: 'utf8'}).filter((name) =>
    /\.(?:txt|html)$/.test(name),
  )
  expect(names.length).toBeGreaterThan(40)
  for (const name of names) {
    const source = readFileSync(join('fixtures', name), 'utf8')
    expect(outcome(fast, source), name).toEqual(outcome(plain, source))
  }
})
