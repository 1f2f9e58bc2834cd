import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {expect, test} from 'vitest'

/**
 * Data flows one way: `cli → batch → convert → pipeline → stages`. A file may import from its own layer, from a layer
 * further down, and from the ground that every layer stands on.
 */
const layers = [
  ['cli'],
  ['batch'],
  ['suggest', 'library.ts', 'index.ts'],
  ['convert.ts'],
  ['pipeline.ts'],
  ['source', 'rehype', 'to-mdast', 'remark', 'to-markdown', 'front-matter', 'fast', 'verify.ts', 'verify'],
  ['publishers'],
]
const src = resolve(import.meta.dirname, '../src')

function layerOf(file: string): number {
  const top = relative(src, file).split('/')[0]!
  return layers.findIndex((names) => names.includes(top))
}

function sources(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : []
  })
}

function imports(file: string): string[] {
  const specifiers = readFileSync(file, 'utf8').matchAll(
    /(?:^|\s)(?:import|export)\s[^;'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g,
  )
  return [...specifiers].map(([, from, dynamic]) => resolve(dirname(file), (from ?? dynamic)!))
}

test('no import points against the way of the data', () => {
  const backwards = sources(src).flatMap((file) =>
    imports(file)
      .filter((target) => layerOf(target) >= 0 && layerOf(file) >= 0 && layerOf(target) < layerOf(file))
      .map((target) => `${relative(src, file)} imports ${relative(src, target)}`),
  )
  expect(backwards).toEqual([])
})

test('publishers import nothing but their own interface', () => {
  const others = sources(join(src, 'publishers')).flatMap((file) =>
    imports(file)
      .filter((target) => layerOf(target) >= 0 && layerOf(target) !== layerOf(file))
      .map((target) => `${relative(src, file)} imports ${relative(src, target)}`),
  )
  expect(others).toEqual([])
})
