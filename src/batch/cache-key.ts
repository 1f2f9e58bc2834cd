import {readFileSync} from 'node:fs'
import {dirname, resolve, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {ifPossible} from '../ground/if-possible.ts'
import {onDemand} from '../ground/on-demand.ts'
import {isProgram, relativeImports} from './configuration-modules.ts'
import {hashOf} from './hash.ts'
import {programVersion} from './program-version.ts'

/**
 * The cache's key: changes whenever the program, an option, the configuration or a module that the configuration loads
 * changes, and the modules count by their text. What the configuration reads in another way is not seen.
 * @param configuration Path of the configuration file, if there is one; it has been loaded.
 */
export function cacheKey(options: object, configuration: string | undefined): string {
  const said = JSON.stringify(options, (_, value) =>
    typeof value === 'function' || value instanceof RegExp ? String(value) : value,
  )
  const texts = configuration === undefined ? [] : textsOf(configuration)
  return hashOf([programVersion.version, programVersion.build, said, ...texts].join('\0')).slice(0, 16)
}

/** Texts of the configuration and, where it is a program, of all that it loads. */
function textsOf(configuration: string): string[] {
  const found = new Map<string, string>()
  if (!isProgram(configuration)) addModules(configuration, found)
  else for (const path of [configuration, ...loadedModules().filter(isOfUsers)]) addModules(path, found)
  return [...found.values()]
}

/** What the program itself consists of has its version. */
const own = dirname(fileURLToPath(import.meta.url))
const isOfUsers = (path: string) => !path.startsWith(own + sep)

/**
 * Adds a module and, of those that it imports by relative paths, the ones that are no scripts, such as JSON, as well.
 */
function addModules(path: string, found: Map<string, string>): void {
  if (found.has(path)) return
  const text = ifPossible(() => readFileSync(path, 'utf8'))
  if (text === undefined) return
  found.set(path, text)
  if (!isProgram(path)) return
  for (const specifier of relativeImports(text)) addModules(resolve(dirname(path), specifier), found)
}

/**
 * Paths of all modules that the process has loaded, whatever way they were asked for: the debugger is told of each
 * script that the engine holds, and `require` keeps its own list, with JSON in it.
 */
function loadedModules(): string[] {
  const found = new Set(Object.keys(onDemand.module().createRequire(import.meta.url).cache))
  const {Session} = onDemand.inspector()
  const session = new Session()
  session.connect()
  session.on('Debugger.scriptParsed', ({params: {url}}) => {
    if (url.startsWith('file:')) found.add(fileURLToPath(url))
  })
  session.post('Debugger.enable')
  session.disconnect()
  return [...found].sort()
}
