import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {parseSync} from 'vite' // vitest's own
import {expect, test, vi} from 'vitest'

type Check = (
  source: string,
  flags: string,
  options: {timeout: number},
) => {
  status: 'safe' | 'vulnerable' | 'unknown'
  complexity?: {summary: string}
}

// The checker that needs neither Java nor a binary; what it is asked for has to be known before it is loaded.
process.env.RECHECK_BACKEND = 'pure'
const {checkSync} = createRequire(import.meta.url)('recheck') as {checkSync: Check}

const src = resolve(import.meta.dirname, '../../src')
/** Patterns that have been checked, as all of them take minutes. Without the file, all are checked again. */
const checked = resolve(import.meta.dirname, 'linear-patterns.json')

/** Milliseconds for one pattern. */
const patience = 60_000

/** Patterns that are not linear, and what bounds what they are given. */
const bounded = new Map([[String.raw`/is invalid(?: for [^.]{0,200})?\. (.*)$/s`, 'a message about the command line']])

/** Whether there is a repetition without an end: whatever has none looks at a bounded number of characters. */
function repeats(source: string): boolean {
  return /[*+]|\{\d+,\}/.test(source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x'))
}

function literals(): Map<string, RegExp> {
  const found = new Map<string, RegExp>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const {type, regex} = node as {type?: string; regex?: {pattern: string; flags: string}}
    if (type === 'Literal' && regex) {
      const pattern = new RegExp(regex.pattern, regex.flags)
      found.set(String(pattern), pattern)
    }
    for (const child of Object.values(node)) visit(child)
  }
  for (const name of readdirSync(src, {recursive: true, encoding: 'utf8'})) {
    if (name.endsWith('.ts')) visit(parseSync(name, readFileSync(join(src, name), 'utf8')).program)
  }
  return found
}

/** Those that are put together from parts, when the program is loaded or converts. */
async function constructed(): Promise<RegExp[]> {
  const found: RegExp[] = []
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, parameters) {
        const pattern = Reflect.construct(target, parameters) as RegExp
        if (new Error().stack?.split('\n')[2]?.includes('/src/')) found.push(pattern)
        return pattern
      },
    }),
  )
  const {convert} = await import('../../src/library.ts')
  for (const preset of ['hugo', 'jekyll', 'obsidian'] as const) {
    convert(
      '<!--1672398782000-->\n[甲](https://e.example/)\n------\n\n<main><imgsrc="a.jpg"><p>`{{<` **乙**</p></main>',
      {
        preset,
      },
    )
  }
  vi.unstubAllGlobals()
  return [...found, ...(await ofTexts())]
}

/** Those of which V8 compiles the parts that a text asks for. */
async function ofTexts(): Promise<RegExp[]> {
  const {dropRules} = await import('../../src/rehype/drop/index.ts')
  const {partsByRule} = await import('../../src/rehype/clutter/label-tables.ts')
  const ofRules = dropRules.flatMap(({text}) => (text && 'parts' in text ? text.parts : []))
  const whole = (pattern: string, flags: string) => new RegExp(`^(?:${pattern})$`, flags)
  return [
    ...ofRules.map(([pattern]) => whole(pattern, 'i')),
    ...partsByRule.flatMap(([, parts]) => parts.map(([pattern]) => whole(pattern, 'u'))),
  ]
}

function known(): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(checked, 'utf8')))
  } catch {
    // The first run.
    return new Set()
  }
}

test('every regular expression takes time that grows with the text and nothing else', {
  timeout: 1_800_000,
}, async () => {
  const patterns = literals()
  expect(patterns.size).toBeGreaterThan(300)
  const dynamic = await constructed()
  expect(dynamic.length).toBeGreaterThan(3)
  for (const pattern of dynamic) patterns.set(String(pattern), pattern)
  const linear = known()
  const failed: string[] = []
  for (const [written, pattern] of patterns) {
    if (!repeats(pattern.source) || linear.has(written) || bounded.has(written)) continue
    const result = checkSync(pattern.source, pattern.flags, {timeout: patience})
    if (result.status === 'safe') linear.add(written)
    else failed.push(`${written} is ${result.complexity?.summary ?? result.status}`)
  }
  const current = [...linear].filter((written) => patterns.has(written)).sort()
  if (failed.length === 0 && !process.env.CI) writeFileSync(checked, `${JSON.stringify(current, null, 2)}\n`)
  expect(failed).toEqual([])
})
