import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {expect, test} from 'vitest'

/**
 * Data flows one way: `cli → batch → convert → pipeline → stages`. A file may import from its own layer and from a
 * layer further down: each stage is one, so that no two of them need each other, and the ground that all stand on is
 * the last. A name with a slash counts for more than that of its folder.
 */
const layers = [
  ['cli'],
  ['batch'],
  ['suggest', 'library.ts', 'index.ts'],
  ['shared-converters.ts'],
  ['convert.ts'],
  ['pipeline.ts'],
  ['verify.ts'],
  ['front-matter'],
  ['remark'],
  ['to-markdown'],
  ['to-mdast'],
  ['rehype'],
  ['source'],
  ['fast'],
  ['check-value.ts', 'define-config.ts', 'source-options.ts'],
  // What one article is converted with. Options hold publishers, and what a publisher's functions get holds options.
  ['publishers', 'conversion.ts', 'options.ts'],
  // What the option `preset` may be.
  ['front-matter/presets', 'front-matter/body', 'front-matter/dates.ts'],
  ['ground', 'errors.ts', 'facts.ts', 'ledger.ts', 'option-forms.ts', 'field-choice.ts'],
]
const ground = layers.length - 1
const src = resolve(import.meta.dirname, '../src')

/** Place of the layer that names the file or, else, the nearest of its folders; -1 where none does. */
function layerOf(file: string): number {
  for (let name = relative(src, file); name !== '.'; name = dirname(name)) {
    const layer = layers.findIndex((names) => names.includes(name))
    if (layer >= 0) return layer
  }
  return -1
}

function sources(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : []
  })
}

function imports(file: string): string[] {
  const specifiers = readFileSync(file, 'utf8').matchAll(
    /(?:^|\s)(?:import|export)\s(?:[^;'"]*?from\s+)?'(\.[^']+)'|import\('(\.[^']+)'\)/g,
  )
  return [...specifiers].map(([, from, dynamic]) => resolve(dirname(file), (from ?? dynamic)!))
}

function importsWhere(folder: string, isWrong: (file: string, target: string) => boolean): string[] {
  return sources(folder).flatMap((file) =>
    imports(file)
      .filter((target) => isWrong(file, target))
      .map((target) => `${relative(src, file)} imports ${relative(src, target)}`),
  )
}

test('every source has its layer, and every name in the layers is a source', () => {
  const unlisted = sources(src).filter((file) => layerOf(file) < 0)
  expect(unlisted.map((file) => relative(src, file))).toEqual([])
  expect(layers.flat().filter((name) => !existsSync(join(src, name)))).toEqual([])
})

test('imports are found', () => {
  expect(sources(src).flatMap(imports).length).toBeGreaterThan(1000)
})

test('no import points against the way of the data', () => {
  expect(importsWhere(src, (file, target) => layerOf(target) < layerOf(file))).toEqual([])
})

test('what lies in the ground is known to more than one layer, be it by way of the ground', () => {
  const users = new Map<string, Set<string>>()
  for (const file of sources(src)) {
    for (const target of imports(file)) users.set(target, (users.get(target) ?? new Set()).add(file))
  }
  function layersOver(file: string, seen = new Set<string>()): Set<number> {
    const above = [...(users.get(file) ?? [])].filter((user) => !seen.has(user))
    for (const user of above) seen.add(user)
    return new Set(above.flatMap((user) => (layerOf(user) === ground ? [...layersOver(user, seen)] : [layerOf(user)])))
  }
  const known = sources(join(src, 'ground')).filter((file) => layersOver(file).size < 2)
  expect(known.map((file) => relative(src, file))).toEqual([])
})

/** Stages, and what one of them may ask another for: how that one reads or writes what it gets from this one. */
const stages = ['source', 'rehype', 'to-mdast', 'remark', 'to-markdown', 'front-matter']
const asked = new Set(['remark → to-markdown', 'to-markdown → to-mdast'])

test('no stage imports another, but for two that ask how the writer writes', () => {
  const stageOf = (file: string) => relative(src, file).split(sep)[0]!
  const isOther = (from: string, to: string) => from !== to && stages.includes(to) && !asked.has(`${from} → ${to}`)
  for (const stage of stages) {
    const others = importsWhere(
      join(src, stage),
      (file, target) => layerOf(target) !== ground - 1 && isOther(stageOf(file), stageOf(target)),
    )
    expect(others).toEqual([])
  }
})

test('no folders of rehype need each other, be it by way of others', () => {
  const rehype = join(src, 'rehype')
  // A file beside the folders counts for itself.
  const partOf = (file: string) => relative(rehype, file).split(sep)[0]!
  const needs = sources(rehype).flatMap((file) =>
    imports(file).map((target) => ({file, target, from: partOf(file), to: partOf(target)})),
  )
  // Parts that need none of those left, or that none of those needs, are in no ring with them.
  let left = needs.filter(({from, to}) => from !== to)
  for (let before = -1; before !== left.length; ) {
    before = left.length
    const needing = new Set(left.map(({from}) => from))
    const needed = new Set(left.map(({to}) => to))
    left = left.filter(({from, to}) => needed.has(from) && needing.has(to))
  }
  expect(left.map(({file, target}) => `${relative(src, file)} imports ${relative(src, target)}`)).toEqual([])
})

test('publishers import nothing but their own interface', () => {
  const publishers = join(src, 'publishers')
  expect(
    importsWhere(publishers, (file, target) => layerOf(target) !== layerOf(file) && layerOf(target) !== ground),
  ).toEqual([])
})

test('elements are copied by withChildren, which keeps them of one shape to V8', () => {
  const spread = /\{\.\.\.\(?[\w.]+(?: as \w+\))?, (?:children|properties|tagName)\b/
  const files = ['rehype', 'to-mdast', 'publishers'].flatMap((folder) => sources(join(src, folder)))
  expect(spread.test('return {...element, children: []}')).toBe(true)
  expect(files.filter((file) => spread.test(readFileSync(file, 'utf8'))).map((file) => relative(src, file))).toEqual([])
})
