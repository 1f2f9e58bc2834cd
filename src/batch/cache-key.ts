import {readFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {hashOf} from './hash.ts'
import {programVersion} from './program.ts'

/**
 * The cache's key: changes whenever the program, an option, the configuration or a module that the configuration imports
 * changes. Functions and patterns of publishers count by their text.
 * @param configuration Path of the configuration file, if there is one.
 */
export function cacheKey(options: object, configuration: string | undefined): string {
  const said = JSON.stringify(options, (_, value) =>
    typeof value === 'function' || value instanceof RegExp ? String(value) : value,
  )
  const modules = configuration === undefined ? [] : [...modulesOf(configuration, new Map()).values()]
  return hashOf([programVersion.version, programVersion.build, said, ...modules].join('\0')).slice(0, 16)
}

/** Texts of a module and of the modules that it imports by relative paths. */
function modulesOf(path: string, found: Map<string, string>): Map<string, string> {
  if (found.has(path)) return found
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return found
  }
  found.set(path, text)
  if (!/\.[cm]?[jt]s$/.test(path)) return found
  for (const [, specifier] of text.matchAll(
    /(?:from|import|require)\s{0,9}\(?\s{0,9}["'](\.{1,2}\/[^"']{1,999})["']/g,
  )) {
    modulesOf(resolve(dirname(path), specifier!), found)
  }
  return found
}
