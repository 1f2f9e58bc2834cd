import {UsageError} from '../errors.ts'
import {checkForm} from '../front-matter/check-form.ts'
import {resolveOptions} from '../options.ts'
import {type CliOptions, flagName} from './options.ts'
import type {Run} from './run.ts'

/** Options that cannot stand together, and why not. */
const conflicts = [
  ['output', ['directory'], 'one names a file, the other a folder'],
  ['output', ['write'], 'both say where to write'],
  ['directory', ['write'], 'both say where to write'],
  ['check', ['write'], 'one writes, the other does not'],
  ['check', ['dryRun'], '--check writes nothing anyway'],
  ['check', ['output'], 'for one file, --check compares with the file beside it'],
  ['ndjson', ['directory', 'write', 'check', 'output'], 'records go to stdout'],
  ['ndjson', ['filesFrom'], 'records come from stdin'],
  ['explain', ['directory', 'write', 'check'], 'what is left out goes to stdout'],
  ['explain', ['ndjson'], 'records have their ledger anyway'],
  ['json', ['directory', 'write'], 'JSON goes to stdout'],
  ['json', ['check'], 'differences are no JSON'],
  ['json', ['ndjson'], 'records are JSON anyway'],
] as const satisfies ReadonlyArray<readonly [keyof CliOptions, ReadonlyArray<keyof CliOptions>, string]>

/** Options that mean something only beside another one. */
const companions = [
  ['null', ['filesFrom']],
  ['dryRun', ['directory', 'write', 'output']],
  ['skipBlank', ['ndjson']],
  ['failOnError', ['ndjson']],
  ['timeoutMs', ['ndjson']],
  ['shard', ['directory', 'write', 'check']],
  ['report', ['directory', 'write', 'check']],
] as const satisfies ReadonlyArray<readonly [keyof CliOptions, ReadonlyArray<keyof CliOptions>]>

/**
 * Checks that the options of a command line go together.
 * @throws {UsageError} naming those that contradict each other, or one that means nothing without another.
 */
export function checkCombinations(options: CliOptions): void {
  for (const [one, others, why] of conflicts) {
    const other = options[one] ? others.find((name) => options[name]) : undefined
    if (other) throw new UsageError(`--${flagName(one)} and --${flagName(other)} do not go together (${why})`)
  }
  for (const [key, needed] of companions) {
    if (options[key] && !needed.some((name) => options[name])) {
      const names = needed.map((name) => `--${flagName(name)}`).join(' or ')
      const beside = needed.length > 1 ? 'one of them' : 'that'
      throw new UsageError(`--${flagName(key)} needs ${names} (expected ${beside} beside it)`)
    }
  }
  if (options.directory === '-')
    throw new UsageError('-d - is no folder (expected -d DIR, or one article without it for stdout)')
}

/** Options that mean nothing to records, and why not. */
const idle = {
  cache: 'records have no outputs on the disk',
  force: 'records replace nothing',
  exclude: 'records come from stdin',
} as const satisfies Partial<Record<keyof CliOptions, string>>

/**
 * Refuses options beside `--ndjson` that would do nothing there.
 * @param options What the command line says; of a configuration that serves other runs as well, nothing is refused.
 * @throws {UsageError} naming the first.
 */
export function refuseIdle(options: CliOptions): void {
  if (!options.ndjson) return
  for (const [key, why] of Object.entries(idle)) {
    const said = options[key as keyof typeof idle]
    if (said === undefined || said === false) continue
    throw new UsageError(`--ndjson and --${flagName(key)} do not go together (${why})`)
  }
}

/**
 * Checks what options say together, and of publishers, before anything is read: to a worker, it would be what ends it.
 * @param said What the command line says: where it says nothing of what is wrong, the configuration does, and is named.
 * @throws {UsageError} saying what is wrong.
 */
export async function checkSettings({options, configuration}: Run, said: CliOptions): Promise<void> {
  const check = (keys: readonly (keyof CliOptions)[], ask: () => void) => {
    try {
      ask()
    } catch (error) {
      const isSaid = configuration === undefined || keys.some((key) => said[key] !== undefined)
      if (isSaid || !(error instanceof UsageError)) throw error
      throw new UsageError(`${configuration}: ${error.message}`, {cause: error})
    }
  }
  check(['preset', 'frontMatter'], () => checkForm(options))
  const {publisher, publishers, rename} = options
  if (publisher !== undefined) {
    const {checkPublisher} = await import('../publishers/choose.ts')
    check(['publisher'], () => checkPublisher(publisher, publishers))
  }
  if (rename !== undefined) {
    const {checkNames} = await import('../front-matter/check-names.ts')
    check(['preset', 'fields', 'rename', 'set'], () => checkNames(resolveOptions(options)))
  }
}
