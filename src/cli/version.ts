import {programVersion} from '../batch/program-version.ts'
import {type ExitStatus, exitStatus} from './exit-status.ts'
import type {Io} from './io.ts'
import type {CliOptions} from './options.ts'
import {write} from './output.ts'

/** `--version` prints the bare number; `--version --json` what a cluster compares its workers by. */
export async function printVersion(options: CliOptions, io: Io): Promise<ExitStatus> {
  const {version, build, recordSchema} = programVersion
  const text = options.json ? JSON.stringify({name: 'newsdown', version, build, schema: recordSchema}) : version
  await write(io.stdout, `${text}\n`)
  return exitStatus.ok
}
