import type {ExitStatus} from './exit-status.ts'
import type {Io} from './io.ts'
import type {Run} from './modes/index.ts'

export async function printHelp(_argv: readonly string[], io: Io): Promise<ExitStatus> {
  io.stdout.write('')
  return 0
}
export async function explainUse(_run: Run): Promise<ExitStatus> {
  return 2
}
