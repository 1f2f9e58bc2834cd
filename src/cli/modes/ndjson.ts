import {createLineCutter, type Line} from '../../batch/lines.ts'
import {loadConverter} from '../../batch/load-converter.ts'
import {type Answered, orderAnswers} from '../../batch/ordered-answers.ts'
import {answerNoUtf8, answerRecord, answerTooLarge} from '../../batch/record.ts'
import {countConverted, tuneEngine} from '../../batch/tune-engine.ts'
import {workersFor} from '../../batch/workers-for.ts'
import {UsageError} from '../../errors.ts'
import {conversionPart, resolveOptions} from '../../options.ts'
import {holdsFunctions} from '../../publishers/holds-functions.ts'
import {type ExitStatus, exitStatus, statusOfSignal} from '../exit-status.ts'
import {onInterruption} from '../on-interruption.ts'
import {write} from '../output.ts'
import type {Run} from '../run.ts'

/** Answers records. */
interface Records {
  answer: (text: string, number: number) => Answered | Promise<Answered>
  /** How many may be asked for at a time. */
  most: number
  /** Told that the run is interrupted. */
  hurry: () => void
  close: () => Promise<void>
}

/** With so many records it is taken for granted that many more will come. */
const many = 2

/** Of each thread, so many records that wait for their turn, or for the answers before theirs. */
const ahead = 4

/** Bytes that a record may have around its article. */
const around = 1 << 16

/**
 * Records in, records out, in the same order, one for each line; nothing else goes to stdout, and nothing to stderr.
 * One thread converts (with `--timeout-ms`, or a configuration's functions, another one watches) where `--jobs` asks for
 * no more: whoever drives this starts as many processes as there are cores. Exits 0 when every line was answered, even
 * with an error, so that one poisoned record fails no partition; `--fail-on-error` makes that 1.
 */
export async function ndjson(run: Run): Promise<ExitStatus> {
  const {inputs, options, io} = run
  if (inputs.some((input) => input !== '-')) throw new UsageError('--ndjson reads stdin (expected no files)')
  const threads = workersFor(options.jobs ?? 1, Number.POSITIVE_INFINITY)
  const records = await createRecords(run, threads)
  // JSON writes one byte with six at most (\u0000).
  const limit = resolveOptions(options).maxBytes * 6 + around
  const cutter = createLineCutter(limit)
  let number = 0
  let failed = false
  let signal: NodeJS.Signals | undefined
  const unlisten = onInterruption(io, (given) => {
    signal = given
    records.hurry()
    io.stdin.destroy()
  })
  const stopReading = () => io.stdin.destroy()
  io.stdout.once('error', stopReading)

  const answers = orderAnswers(
    records.most,
    (text) => write(io.stdout, text),
    (answer) => {
      failed ||= answer.failed
      countConverted(1)
    },
  )

  const answerLine = (line: Line) => {
    if (line === undefined) return answerTooLarge(cutter.lost(), number, limit)
    return typeof line === 'string' ? records.answer(line, number) : answerNoUtf8(line.loose, number)
  }

  const answer = async (lines: Iterable<Line>) => {
    for (const given of lines) {
      number++
      if (number === many) tuneEngine(threads)
      // Windows marks the beginning of a file.
      const line = number === 1 && typeof given === 'string' && given.startsWith('\uFEFF') ? given.slice(1) : given
      if (options.skipBlank && typeof line === 'string' && line.trim() === '') continue
      const room = answers.add(answerLine(line))
      if (room) await room
      if (signal) break
    }
    await answers.flush()
  }

  const answerAll = async () => {
    try {
      for await (const chunk of io.stdin as AsyncIterable<Buffer | string>) {
        await answer(cutter.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk))
        if (signal) break
      }
    } catch (error) {
      // Destroying stdin on a signal ends the loop with this.
      if (!(signal && (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error
    }
    if (!signal) await answer(cutter.end())
    await answers.end()
  }

  try {
    await answerAll()
  } finally {
    unlisten()
    io.stdout.off('error', stopReading)
    await records.close()
  }
  if (signal) return statusOfSignal(signal)
  return failed && options.failOnError ? exitStatus.differences : exitStatus.ok
}

/** What answers records: this thread, or others, which it can end. */
async function createRecords({options, configuration}: Run, threads: number): Promise<Records> {
  if (threads > 1 || options.timeoutMs !== undefined || holdsFunctions(options.publishers)) {
    const {createTimedRecords} = await import('../../batch/timed-records.ts')
    const createOne = () => createTimedRecords(options.timeoutMs, conversionPart(options), configuration)
    if (threads === 1) return {...createOne(), most: 1}
    const {shareOut} = await import('../../batch/parallel-records.ts')
    const all = Array.from({length: threads}, createOne)
    await Promise.all(all.map((one) => one.start()))
    return {...shareOut(all), most: threads * ahead}
  }
  const convert = await loadConverter(options)
  return {answer: (text, number) => answerRecord(convert, text, number), most: 1, hurry() {}, async close() {}}
}
