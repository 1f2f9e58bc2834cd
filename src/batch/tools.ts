import type {Options} from '../options.ts'
import type {Task, Tools} from './convert-file.ts'
import {loadConverter} from './load-converter.ts'

/** Makes what a thread converts files with; what packs articles for a report is loaded only for one. */
export async function createTools(options: Options, task: Task): Promise<Tools> {
  const pack = task.report ? (await import('./report-article.ts')).packArticle : undefined
  return {convert: await loadConverter(options), pack}
}
