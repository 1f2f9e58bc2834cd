import {UsageError} from '../errors.ts'
import {type CliOptions, flagName} from './options.ts'

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
