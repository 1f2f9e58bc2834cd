import {resolve} from 'node:path'
import {statIfThere} from '../batch/stat-if-there.ts'
import type {Arguments} from './parse-quickly.ts'

/**
 * `--cache articles/` means the cache and an input, though `--cache` may have a value: a value that is a folder, a pattern
 * or an article by its ending is given back to the inputs. What stands behind an equals sign is a value.
 */
export function takeBackInput(read: Arguments, argv: readonly string[], cwd: string): Arguments {
  const {cache} = read.options
  if (argv.includes(`--cache=${cache}`)) return read
  if (typeof cache !== 'string' || !isInput(cache, cwd)) return read
  return {inputs: [cache, ...read.inputs], options: {...read.options, cache: true}}
}

function isInput(word: string, cwd: string): boolean {
  if (/[*?[\]{}]|\.(?:txt|html?|md)$/i.test(word)) return true
  return statIfThere(resolve(cwd, word))?.isDirectory() ?? false
}
