import {type Converter, makeConverter} from '../convert.ts'
import type {Options} from '../options.ts'
import type {Task, Tools} from './convert-file.ts'

/** Makes the command's converter. The reader that `--verify` needs is as large as all the rest, and loaded for it. */
export async function loadConverter(options: Options): Promise<Converter> {
  const verify = options.verify ? (await import('../verify.ts')).remarkVerify : undefined
  return makeConverter(options, verify)
}

/** Makes what a thread converts files with; what packs articles for a report is loaded only for one. */
export async function createTools(options: Options, task: Task): Promise<Tools> {
  const pack = task.report ? (await import('./report-article.ts')).packArticle : undefined
  return {convert: await loadConverter(options), pack}
}
