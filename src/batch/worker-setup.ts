import {conversionOptions, type Options} from '../options.ts'
import type {Task} from './convert-file.ts'
import {loadConfiguration} from './load-configuration.ts'

/** What every worker needs to begin with. */
interface Setup {
  /** Options of the conversion that can be copied; the others come out of the configuration. */
  options: Options
  /** Path of the configuration file, where there is one. */
  configuration: string | undefined
}

/** What a worker needs that converts files. */
export interface FileSetup extends Setup {
  kind: 'files'
  task: Task
  /** Becomes 1 when workers should finish the file under way and no more. */
  stop: Int32Array
}

/** What a worker needs that answers records. */
export interface RecordSetup extends Setup {
  kind: 'records'
}

/** What a worker is started with: it converts files or records. */
export type WorkerSetup = FileSetup | RecordSetup

/** What a worker says first, once it has loaded the program; all that it says later are outcomes, or answers. */
export const hasLoaded = 'loaded'

/** What starts a worker. The bundle lies in `dist/`; what starts it, in `bin/`. */
export const workerEntry = () => new URL('../bin/worker.js', import.meta.url)

/** Leaves out what no message can carry: data that may hold functions. */
export function copiedOptions(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).filter(([key]) => conversionOptions[key as keyof Options].kind !== 'data'),
  )
}

/** The options as they were: those that were copied, and the others out of the configuration. */
export async function restoreOptions({options, configuration}: Setup): Promise<Options> {
  const said = configuration === undefined ? {} : await loadConfiguration(configuration)
  return {...(said as Options), ...options}
}
