import {type Converter, makeConverter} from '../convert.ts'
import type {Options} from '../options.ts'

/**
 * Makes the command's converter. The reader that `--verify` needs is as large as all the rest, so it is loaded only
 * then.
 */
export async function loadConverter(options: Options): Promise<Converter> {
  const verify = options.verify ? (await import('../verify.ts')).remarkVerify : undefined
  return makeConverter(options, verify)
}
