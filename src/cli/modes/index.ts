import type {ExitStatus} from '../exit-status.ts'
import type {Run} from '../run.ts'

/** A way of running; each is a file of its own, loaded when it is needed. */
export type Mode = (run: Run) => Promise<ExitStatus>

/** The mode that the options ask for; they have been checked. */
export function chooseMode({options, inputs, io}: Run): () => Promise<Mode> {
  if (options.ndjson) return async () => (await import('./ndjson.ts')).ndjson
  if (options.directory !== undefined || options.write || options.check)
    return async () => (await import('./batch.ts')).batch
  if (inputs.length === 0 && options.filesFrom === undefined && io.stdin.isTTY) {
    return async () => (await import('../help.ts')).explainUse
  }
  return async () => (await import('./single.ts')).single
}
