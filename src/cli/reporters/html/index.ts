import {closeSync, renameSync, statSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {Outcome} from '../../../batch/convert-file.ts'
import {problemOf} from '../../../batch/problem.ts'
import {readBeginning} from '../../../batch/read-bytes.ts'
import {isReport, markWithin} from '../../../batch/report-mark.ts'
import {openTemporary, removeTemporary, sweep, type TemporaryFile} from '../../../batch/temporary-file.ts'
import {makeFolders} from '../../../batch/write-file.ts'
import {UsageError} from '../../../errors.ts'
import {problemPath, visible, visiblePlace} from '../../print-problems.ts'
import type {Run} from '../../run.ts'
import type {Ending, Reporter} from '../index.ts'
import {verbOf} from '../summary.ts'
import {escapeHtml, pageEnd, pageStart} from './page.ts'

/** Packed bytes of articles that a page holds at most; a browser would choke on more. Those after are listed only. */
const mostPacked = 128 * 1024 * 1024
/** Failures in the table at most. */
const mostFailures = 1000

/**
 * `--report`: the run as one page that needs nothing else. Articles are written as they come, each packed in an element
 * of its own that the page unpacks when it is clicked, so that memory does not grow with their number.
 */
export function createHtmlReport({options, io}: Run): Reporter {
  if (options.report === '-') throw new UsageError('--report - is no file (expected --report FILE)')
  const path = resolve(io.cwd, options.report!)
  const failures: string[] = []
  let packed = 0
  let failed = 0
  let page: TemporaryFile | undefined
  let isOpen = false
  /** Why there will be no page; the run goes on without it. */
  let problem: Error | undefined
  const attempt = (step: () => void) => {
    if (problem) return
    try {
      step()
    } catch (error) {
      problem = new UsageError(`--report ${options.report} cannot be written: ${problemOf(error).message}`, {
        cause: error,
      })
      if (isOpen) closeSync(page!.file)
      if (page) removeTemporary(page.path)
    }
  }
  attempt(() => {
    refuseOthers(path)
    makeFolders(dirname(path))
    sweep(dirname(path))
    page = openTemporary(dirname(path))
    isOpen = true
    writeFileSync(page.file, pageStart())
  })
  if (problem) throw problem
  return {
    onOutcome(outcome) {
      if (outcome.status === 'left-out') return
      if (outcome.status === 'failed') {
        failed++
        if (failures.length < mostFailures) failures.push(failureRow(outcome))
      }
      const article = packed < mostPacked ? (outcome.article ?? '') : ''
      packed += article.length
      attempt(() => writeFileSync(page!.file, element(outcome, article)))
    },
    onEnd(ending: Ending) {
      const note = failed > failures.length ? `and ${failed - failures.length} more` : ''
      attempt(() => {
        writeFileSync(page!.file, pageEnd(ending, verbOf(options).toLowerCase(), failures, note))
        closeSync(page!.file)
        isOpen = false
        // It may be an output's place, too.
        refuseOthers(path)
        renameSync(page!.path, path)
      })
      if (problem) throw problem
    },
  }
}

/** A report replaces a report; of anything else, nobody knows what it is worth. */
function refuseOthers(path: string): void {
  const stat = statSync(path, {throwIfNoEntry: false})
  if (!stat || (stat.isFile() && stat.size === 0)) return
  if (!stat.isFile()) throw new Error('This is no file (expected a file or nothing)')
  if (isReport(readBeginning(path, markWithin))) return
  throw new Error('There is another file already (expected an earlier report or nothing)')
}

function failureRow({source, output, problems}: Outcome): string {
  const problem = problems.find(({severity}) => severity === 'error')
  const name = problem ? problemPath(problem, {source, output}) : source
  return `<tr><td>${escapeHtml(visiblePlace(name, problem ?? {}))}<td>${escapeHtml(problem?.message ?? '')}`
}

function element({source, status, publisher, rules}: Outcome, article: string): string {
  const facts = {name: visible(source), status, publisher: publisher ?? '', out: rules.length}
  const attributes = Object.entries(facts).map(([key, value]) => ` data-${key}="${escapeHtml(String(value))}"`)
  return `<script type="text/plain" class="article"${attributes.join('')}>${article}</script>\n`
}
