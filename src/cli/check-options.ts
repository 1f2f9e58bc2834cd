import {UsageError} from '../errors.ts'
import {type CliOptions, flagName} from './options.ts'

/** Options that cannot stand together, and why not. */
const conflicts = [
  ['output', 'directory', 'one names a file, the other a folder'],
  ['output', 'write', 'both say where to write'],
  ['directory', 'write', 'both say where to write'],
  ['check', 'write', 'one writes, the other does not'],
  ['check', 'dryRun', '--check writes nothing anyway'],
  ['check', 'output', 'for one file, --check compares with the file beside it'],
  ['ndjson', 'directory', 'records go to stdout'],
  ['ndjson', 'write', 'records go to stdout'],
  ['ndjson', 'check', 'records go to stdout'],
  ['ndjson', 'output', 'records go to stdout'],
  ['ndjson', 'filesFrom', 'records come from stdin'],
  ['explain', 'directory', 'what is left out goes to stdout'],
  ['explain', 'write', 'what is left out goes to stdout'],
  ['explain', 'check', 'what is left out goes to stdout'],
  ['explain', 'ndjson', 'records have their ledger anyway'],
  ['json', 'directory', 'JSON goes to stdout'],
  ['json', 'write', 'JSON goes to stdout'],
  ['json', 'check', 'differences are no JSON'],
  ['json', 'ndjson', 'records are JSON anyway'],
] as const satisfies ReadonlyArray<readonly [keyof CliOptions, keyof CliOptions, string]>

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
  for (const [one, other, why] of conflicts) {
    if (options[one] && options[other]) {
      throw new UsageError(`--${flagName(one)} and --${flagName(other)} do not go together (${why})`)
    }
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
