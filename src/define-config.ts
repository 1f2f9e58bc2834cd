import type {Options} from './options.ts'

/** Options of the command that hold for every run. */
export interface RunOptions {
  /** Workers. Default: the cores. */
  jobs?: number
  /** Skip what has not changed; a text names the cache's file. */
  cache?: boolean | string
  /** Files, folders and patterns that are left out, as seen from the configuration's folder. */
  exclude?: string | readonly string[]
  /** Nothing but errors on stderr. */
  quiet?: boolean
  /** False (`--no-color`): never, true: always. Default: the terminal and the environment decide. */
  color?: boolean
}

/** What `newsdown.config.*` may say: the conversion's options, and those of the command that hold for every run. */
export interface Configuration extends Omit<Options, 'path'>, RunOptions {}

/** Returns a configuration; a typed identity, so that an editor completes the keys and marks wrong ones. */
export function defineConfig(configuration: Configuration): Configuration {
  return configuration
}
