import {createLineCutter, type Line} from '../../batch/lines.ts'
import {loadConverter} from '../../batch/load-converter.ts'
import {type Answer, answerNoUtf8, answerRecord, answerTooLarge} from '../../batch/record.ts'
import {countConverted, tuneEngine} from '../../batch/tune-engine.ts'
import {UsageError} from '../../errors.ts'
import {conversionPart, resolveOptions} from '../../options.ts'
import {holdsFunctions} from '../../publishers/holds-functions.ts'
import {type ExitStatus, exitStatus, statusOfSignal} from '../exit-status.ts'
import {onInterruption} from '../on-interruption.ts'
import {write} from '../output.ts'
import type {Run} from '../run.ts'

/** Answers records, one at a time. */
interface Records {
  answer: (text: string, number: number) => Answer | Promise<Answer>
  /** Told that the run is interrupted. */
  hurry: () => void
  close: () => Promise<void>
}

/** With so many records it is taken for granted that many more will come. */
const many = 2

/** Answers are written when so many characters have come together, and whenever input pauses. */
const flushAt = 1 << 16

/**
 * Records in, records out, in the same order, one for each line; nothing else goes to stdout, and nothing to stderr.
 * One thread (with `--timeout-ms`, or a configuration's functions, one that converts and one that watches): whoever
 * drives this starts as many as there are cores. Exits 0 when every line was answered, even with an error, so that one
 * poisoned record fails no partition; `--fail-on-error` makes that 1.
 */
export async function ndjson(run: Run): Promise<ExitStatus> {
  const {inputs, options, io} = run
  if (inputs.some((input) => input !== '-')) throw new UsageError('--ndjson reads stdin (expected no files)')
  const records = await createRecords(run)
  // JSON writes one byte with six at most (\u0000).
  const limit = resolveOptions(options).maxBytes * 6 + flushAt
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

  const answerLine = (line: Line) => {
    if (line === undefined) return answerTooLarge(cutter.lost(), number, limit)
    return typeof line === 'string' ? records.answer(line, number) : answerNoUtf8(line.loose, number)
  }

  const answer = async (lines: Iterable<Line>) => {
    let text = ''
    for (const given of lines) {
      number++
      if (number === many) tuneEngine(1)
      // Windows marks the beginning of a file.
      const line = number === 1 && typeof given === 'string' && given.startsWith('\uFEFF') ? given.slice(1) : given
      if (options.skipBlank && typeof line === 'string' && line.trim() === '') continue
      const answered = await answerLine(line)
      failed ||= answered.failed
      countConverted(1)
      text += answered.line
      if (signal) break
      if (text.length < flushAt) continue
      await write(io.stdout, text)
      text = ''
    }
    if (text !== '') await write(io.stdout, text)
  }

  try {
    for await (const chunk of io.stdin as AsyncIterable<Buffer | string>) {
      await answer(cutter.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk))
      if (signal) break
    }
    if (!signal) await answer(cutter.end())
  } catch (error) {
    // Destroying stdin on a signal ends the loop with this.
    if (!(signal && (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error
  } finally {
    unlisten()
    io.stdout.off('error', stopReading)
    await records.close()
  }
  if (signal) return statusOfSignal(signal)
  return failed && options.failOnError ? exitStatus.differences : exitStatus.ok
}

/** What answers records: this thread, or one that it can end. */
async function createRecords({options, configuration}: Run): Promise<Records> {
  if (options.timeoutMs !== undefined || holdsFunctions(options.publishers)) {
    const {createTimedRecords} = await import('../../batch/timed-records.ts')
    return createTimedRecords(options.timeoutMs, conversionPart(options), configuration)
  }
  const convert = await loadConverter(options)
  return {answer: (text, number) => answerRecord(convert, text, number), hurry() {}, async close() {}}
}
