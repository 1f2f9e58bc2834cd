import {Console} from 'node:console'
import {readFileSync} from 'node:fs'
import {extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import {onDemand} from '../ground/on-demand.ts'

/**
 * Endings of files that can be one, in the order in which they are looked for; `.ts` where the running Node reads it.
 */
export const configurationEndings = ['.js', '.mjs', '.ts', '.json', '.yaml', '.yml'] as const

/**
 * Evaluates a configuration file; of a package.json, its `"newsdown"`.
 * @returns What it says, unchecked; `undefined` for a package.json that says nothing.
 * @throws Whatever reading, parsing or running it throws.
 */
export async function loadConfiguration(path: string): Promise<unknown> {
  const said = await evaluate(path)
  return path.endsWith('package.json') ? (said as Record<string, unknown> | null)?.newsdown : said
}

async function evaluate(path: string): Promise<unknown> {
  const ending = extname(path) as (typeof configurationEndings)[number]
  switch (ending) {
    case '.json':
      return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
    case '.yaml':
    case '.yml':
      return parseYaml(readFileSync(path, 'utf8'))
    case '.js':
    case '.mjs':
    case '.ts':
      keepStdoutClean()
      return ((await import(pathToFileURL(path).href)) as {default?: unknown}).default
    default: {
      // The compiler says here when an ending is listed and not read.
      ending satisfies never
      const known = `${configurationEndings.slice(0, -1).join(', ')} or ${configurationEndings.at(-1)}`
      throw new Error(`unknown kind of file (expected ${known})`)
    }
  }
}

/**
 * What a configuration's own code says through the console goes to stderr, whenever it says it: results go to stdout.
 */
function keepStdoutClean(): void {
  Object.assign(console, new Console(process.stderr))
}

/** What the library would warn of, such as a tag that nobody knows, is wrong here. Comments alone say nothing. */
function parseYaml(text: string): unknown {
  const document = onDemand.yaml().parseDocument(text)
  const [wrong] = [...document.errors, ...document.warnings]
  if (wrong) throw wrong
  return document.toJS() ?? {}
}
