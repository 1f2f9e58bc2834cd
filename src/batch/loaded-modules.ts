import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {onDemand} from '../ground/on-demand.ts'

/**
 * Paths of all modules that the process has loaded, whatever way they were asked for: the debugger is told of each
 * script that the engine holds, and `require` keeps its own list, with JSON in it.
 */
export function loadedModules(): string[] {
  const found = new Set(Object.keys(createRequire(import.meta.url).cache))
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
