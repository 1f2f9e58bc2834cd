import type {Colours} from './colour.ts'
import type {Io, OutStream} from './io.ts'
import type {CliOptions} from './options.ts'

/** What the user asked for, with the configuration's options filled in. */
export interface Run {
  inputs: readonly string[]
  options: CliOptions
  io: Io
  /** Path of the configuration file, where one was found. */
  configuration: string | undefined
  colours: (stream: OutStream) => Colours
}
