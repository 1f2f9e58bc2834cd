import {readFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {configurationEndings, loadConfiguration} from '../batch/load-configuration.ts'
import {statIfThere} from '../batch/stat-if-there.ts'
import {checkValue} from '../check-value.ts'
import {UsageError} from '../errors.ts'
import {ifPossible} from '../ground/if-possible.ts'
import {hintFor} from '../ground/nearest.ts'
import {isGiven} from '../options.ts'
import {type CliOptions, cliOptions} from './options.ts'

/** A configuration that was found: where, and what it says. */
export interface FoundConfiguration {
  path: string
  options: CliOptions
}

/** Where a cache lies that has no name: beside the configuration that asks for it, else in the current folder. */
export const ownCache = join('node_modules', '.cache', 'newsdown', 'cache')

/** In the order in which they are looked for in a folder. */
const names = configurationEndings.map((ending) => `newsdown.config${ending}`)

/**
 * Finds and reads the configuration: the file that is named, else the nearest `newsdown.config.*` or package.json with
 * a `"newsdown"` upwards from `cwd`. Own code rather than a library, since it runs before every single conversion and
 * comes down to a few failed reads where there is none.
 * @throws {UsageError} naming the file and the key that is wrong.
 */
export async function findConfiguration(
  named: string | undefined,
  cwd: string,
): Promise<FoundConfiguration | undefined> {
  if (named !== undefined) return load(resolve(cwd, named), true)
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    for (const name of names) {
      const found = await load(join(folder, name), false)
      if (found) return found
    }
    const found = await load(join(folder, 'package.json'), false)
    if (found) return found
    if (folder === dirname(folder)) return undefined
  }
}

async function load(path: string, required: boolean): Promise<FoundConfiguration | undefined> {
  if (!statIfThere(path)?.isFile()) {
    if (required) throw new UsageError(`${path}: There is no such configuration (expected a file)`)
    return undefined
  }
  const isPackage = basename(path) === 'package.json'
  let said: unknown
  try {
    said = await loadConfiguration(path)
  } catch (error) {
    // A package.json that is none of ours to mend is not a reason to stop.
    if (!required && isPackage && !mayConfigure(path)) return undefined
    const {describeConfigurationError} = await import('./configuration-error.ts')
    throw new UsageError(describeConfigurationError(path, error), {cause: error})
  }
  if (said === undefined && isPackage && !required) return undefined
  const options = checkConfiguration(said, path)
  // A path in a file is read from where the file is.
  const folder = dirname(path)
  if (options.cache) options.cache = resolve(folder, options.cache === true ? ownCache : options.cache)
  if (options.exclude !== undefined) {
    const {fromFolder} = await import('../batch/glob.ts')
    options.exclude = [options.exclude].flat().map((glob) => fromFolder(glob, folder))
  }
  return {
    path,
    options: options.publishers === undefined ? options : {...options, publishers: await publishersOf(options, path)},
  }
}

/** Whether a package.json that is no JSON has a configuration all the same; a dependency's version is a text. */
function mayConfigure(path: string): boolean {
  return /"newsdown"\s*:\s*\{/.test(ifPossible(() => readFileSync(path, 'utf8')) ?? '')
}

/** Checks the configuration's own publishers. What that takes is part of the conversion, and loaded no earlier. */
async function publishersOf({publishers}: CliOptions, path: string): Promise<CliOptions['publishers']> {
  const {readPublishers} = await import('../publishers/read-publishers.ts')
  try {
    return readPublishers(publishers)
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`, {cause: error})
  }
}

/**
 * Checks what a configuration says against the option table.
 * @throws {UsageError} naming the file and the key.
 */
export function checkConfiguration(said: unknown, path: string): CliOptions {
  if (said === null || typeof said !== 'object' || Array.isArray(said)) {
    throw new UsageError(`${path}: The configuration is no object (expected options, such as {"preset": "hugo"})`)
  }
  const known = Object.keys(cliOptions).filter((key) => cliOptions[key]!.only === undefined)
  for (const [key, value] of Object.entries(said)) {
    const entry = Object.hasOwn(cliOptions, key) ? cliOptions[key] : undefined
    if (entry?.only) {
      const place = entry.only === 'command' ? 'on the command line' : 'to code that converts one source'
      throw new UsageError(`${path}: ${key} belongs ${place} (expected one of ${known.join(', ')})`)
    }
    if (!entry) throw new UsageError(`${path}: There is no option ${key} (${hintFor(key, known)})`)
    if (isGiven(value)) checkValue(`${path}: ${key}`, entry, value)
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => isGiven(value))) as CliOptions
}
