import {resolve} from 'node:path'
import {isArticleName} from '../batch/article-names.ts'
import {statIfThere} from '../batch/stat-if-there.ts'
import type {CommandLine} from './parse-quickly.ts'

/**
 * `--cache articles/` means the cache and an input, though `--cache` may have a value: a value that is a folder, a
 * pattern or an article by its ending is given back to the inputs. What stands behind an equals sign is a value.
 */
export async function takeBackInput(read: CommandLine, argv: readonly string[], cwd: string): Promise<CommandLine> {
  const {cache} = read.options
  if (argv.includes(`--cache=${cache}`)) return read
  if (typeof cache !== 'string' || !(await isInput(cache, cwd))) return read
  return {inputs: [cache, ...read.inputs], options: {...read.options, cache: true}}
}

async function isInput(word: string, cwd: string): Promise<boolean> {
  if (isArticleName(word, 'with-markdown') || statIfThere(resolve(cwd, word))?.isDirectory()) return true
  // Most command lines name no cache, and need no patterns for that.
  return (await import('../batch/glob.ts')).isPattern(word)
}
