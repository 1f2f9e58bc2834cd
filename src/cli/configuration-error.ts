import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {relativeImports} from '../batch/configuration-modules.ts'
import {problemOf} from '../batch/problem.ts'
import type {Place} from '../errors.ts'
import {ifPossible} from '../ground/if-possible.ts'
import {onDemand} from '../ground/on-demand.ts'
import {placeAt} from '../source/place.ts'

/**
 * What to say of a configuration that cannot be read: `file:line:column: what is wrong`, where anybody knows the place.
 * @param thrown What reading it threw, which may be anything.
 */
export function describeConfigurationError(path: string, thrown: unknown): string {
  if (!(thrown instanceof Error)) return `${path}: Cannot be read: ${String(thrown)} was thrown (expected options)`
  const {linePos} = thrown as {linePos?: {line: number; col: number}[]}
  const [start] = linePos ?? []
  if (start) return `${path}:${start.line}:${start.col}: ${yamlMessage(thrown)} (expected YAML)`
  if ((thrown as NodeJS.ErrnoException).code === 'ERR_UNKNOWN_FILE_EXTENSION' && path.endsWith('.ts'))
    return `${path}: Cannot be read: Node ${process.versions.node} knows no TypeScript (expected Node 22.18 or later, or .mjs)`
  if (ofModules.test(thrown.message))
    return `${path}: Cannot be read: It is a module in a folder of CommonJS (expected the ending .mjs, or "type": "module" in package.json)`
  // It is the file itself that the system does not give.
  if ((thrown as NodeJS.ErrnoException).path === path) return `${path}: Cannot be read: ${problemOf(thrown).message}`
  if (path.endsWith('.json')) {
    const json = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
    const offset = thrown instanceof SyntaxError ? offsetInJson(json, thrown.message) : undefined
    if (offset !== undefined) {
      const {line, column} = placeAt(json, offset)
      return `${path}:${line}:${column}: ${bareJsonMessage(thrown.message)} (expected JSON)`
    }
  }
  const place =
    placeInStack(String(thrown.stack)) ??
    (thrown instanceof SyntaxError ? wrongModule(path, thrown.message) : undefined)
  if (/^Cannot find package 'newsdown'/.test(thrown.message))
    return `${path}: ${thrown.message.split(' imported from ')[0]} (expected it installed there; a configuration can do without, since it is a plain object)`
  if (place)
    return `${place.path}:${place.line}:${place.column}: ${thrown.message} (expected JavaScript that gives options)`
  const isWithout = (thrown as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND'
  return `${path}: Cannot be read: ${thrown.message}${isWithout ? ' (expected all that it imports)' : ''}`
}

/** What Node says of `export` and `import` where it reads CommonJS. */
const ofModules = /^(?:Unexpected token 'export'|Cannot use import statement outside a module)/

/** What the library says to whoever calls it, said to whoever wrote the file. */
function yamlMessage({code, message}: Error & {code?: string}): string {
  return code === 'MULTIPLE_DOCS' ? 'A second document begins here' : message.split(' at line ')[0]!
}

/** `Unexpected token 'x', "{"preset": x}" is not valid JSON` → `Unexpected token 'x'`. */
function bareJsonMessage(message: string): string {
  return /^Unexpected token '.{1,2}'/s.exec(message)?.[0] ?? message.split(' in JSON at position ')[0]!
}

/** Where JSON goes wrong. Where V8 does not say: at the first token without which the rest would be too short. */
function offsetInJson(json: string, message: string): number | undefined {
  const said = / in JSON at position (\d+)/.exec(message)
  if (said) return Number(said[1])
  if (!message.startsWith('Unexpected token')) return message.startsWith('Unexpected end') ? json.length : undefined
  let right = 0
  let wrong = json.length
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1
    if (holdsBadToken(json.slice(0, middle))) wrong = middle
    else right = middle
  }
  return wrong - 1
}

function holdsBadToken(json: string): boolean {
  try {
    JSON.parse(json)
    return false
  } catch (error) {
    return (error as Error).message.startsWith('Unexpected token')
  }
}

/** A place in the configuration, or in a module that it imports. */
interface FilePlace extends Place {
  path: string
}

/** The first place that a stack names in a module that is no package's: in the configuration, or in what it imports. */
function placeInStack(stack: string): FilePlace | undefined {
  const [first] = stack.split('\n', 1)
  const head = first!.startsWith('file:') ? markedLine.exec(stack) : null
  const file = head && pathOf(first!.slice(0, first!.lastIndexOf(':')))
  if (head && file) return {path: file, ...placeOf(head)}
  for (const frame of stack.split('\n')) {
    // The message stands above, and may say anything.
    const from = frame.startsWith('    at ') ? frame.indexOf('file:///') : -1
    const place = from < 0 ? null : /:(\d{1,9}):(\d{1,9})\)?$/.exec(frame)
    if (!place || frame.includes('/node_modules/')) continue
    const path = pathOf(frame.slice(from, place.index))
    if (path !== undefined) return {path, line: Number(place[1]), column: Number(place[2])}
  }
  return undefined
}

function pathOf(url: string): string | undefined {
  return ifPossible(() => fileURLToPath(url.split('?', 1)[0]!))
}

/** Modules that are looked at for a syntax error, at most. */
const mostModules = 20

/** Where a syntax error stands, by what Node says of it: in the configuration, or in a module that it imports by a path. */
function wrongModule(path: string, message: string): FilePlace | undefined {
  const modules = new Set([pathToFileURL(path).href])
  for (const module of modules) {
    const file = fileURLToPath(module)
    const place = askNode(file, message)
    if (place) return {path: file, ...place}
    for (const name of relativeImports(ifPossible(() => readFileSync(file, 'utf8')) ?? '')) {
      const url = URL.canParse(name, module) ? new URL(name, module).href : ''
      if (/\.[cm]?js$/.test(url) && modules.size < mostModules) modules.add(url)
    }
  }
  return undefined
}

/** As Node shows a place: the path with a line, the line, and a mark below, for which the end of a file has blanks alone. */
const markedLine = /^[^\n]*:(\d+)\n[^\n]*\n([ \t]*)[\^\n]/

function placeOf([, line, before]: RegExpExecArray): Place {
  return {line: Number(line), column: before!.length + 1}
}

/** Node keeps the place of a syntax error to itself, and tells it when it checks a file. It may find another one there. */
function askNode(path: string, message: string): Place | undefined {
  if (!basename(process.execPath).startsWith('node')) return undefined
  const {stderr} = onDemand
    .childProcess()
    .spawnSync(process.execPath, ['--check', path], {encoding: 'utf8', timeout: 5000})
  const said = stderr?.startsWith(`${path}:`) && stderr.includes(`SyntaxError: ${message}`) && markedLine.exec(stderr)
  return said ? placeOf(said) : undefined
}
