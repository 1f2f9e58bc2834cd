import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Answered, orderAnswers} from '../../src/batch/ordered-answers.ts'

const answerOf = (line: string, failed = false): Answered => ({line, failed})
const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A promise, and what settles it. */
function pending() {
  let resolve: (answered: Answered) => void = () => {}
  let reject: (error: Error) => void = () => {}
  const promise = new Promise<Answered>((...both) => ([resolve, reject] = both))
  return {promise, resolve, reject}
}

function collector(most: number) {
  const written: string[] = []
  const failed: boolean[] = []
  const answers = orderAnswers(
    most,
    async (text) => {
      written.push(text)
    },
    (answer) => failed.push(answer.failed),
  )
  return {answers, written, failed}
}

test('answers that are there are written together, once input pauses', async () => {
  const {answers, written, failed} = collector(1)
  for (const line of ['a', 'b', 'c']) expect(answers.add(answerOf(line, line === 'b'))).toBeUndefined()
  expect(written).toEqual([])
  await answers.flush()
  expect(written).toEqual(['abc'])
  expect(failed).toEqual([false, true, false])
})

test('an answer waits for those before it, and is written as soon as they have come', async () => {
  const {answers, written} = collector(5)
  const [one, two] = [pending(), pending()]
  answers.add(one.promise)
  answers.add(two.promise)
  answers.add(answerOf('c'))
  two.resolve(answerOf('b'))
  await answers.flush()
  await soon()
  expect(written).toEqual([])
  one.resolve(answerOf('a'))
  await soon()
  expect(written).toEqual(['abc'])
  await answers.end()
})

test('no more records are taken than may be without an answer', async () => {
  const {answers, written} = collector(2)
  const [one, two] = [pending(), pending()]
  expect(answers.add(one.promise)).toBeUndefined()
  let hasRoom = false
  const room = answers.add(two.promise)?.then(() => (hasRoom = true))
  two.resolve(answerOf('b'))
  await soon()
  expect(hasRoom).toBe(false)
  one.resolve(answerOf('a'))
  await room
  expect(written.join('')).toBe('ab')
})

test('a slow reader is waited for, and meanwhile nothing else is written', async () => {
  const written: string[] = []
  let read = () => {}
  const slow = (text: string) => {
    written.push(text)
    return new Promise<void>((resolve) => (read = resolve))
  }
  const answers = orderAnswers(1, slow, () => {})
  let isFlushed = false
  answers.add(answerOf('a'))
  const flushed = answers.flush().then(() => (isFlushed = true))
  const room = answers.add(answerOf('b'))
  expect(room).toBeDefined()
  await soon()
  expect(written).toEqual(['a'])
  expect(isFlushed).toBe(false)
  read()
  await soon()
  expect(written).toEqual(['a', 'b'])
  read()
  await Promise.all([flushed, room])
})

test('behind a record that was given up, nothing is written', async () => {
  const {answers, written} = collector(9)
  const late = pending()
  answers.add(answerOf('a'))
  answers.add(late.promise)
  answers.add(answerOf('c'))
  late.resolve(undefined)
  await answers.end()
  answers.add(answerOf('d'))
  await answers.end()
  expect(written.join('')).toBe('a')
})

test('what writing throws, all functions throw', async () => {
  const answers = orderAnswers(
    1,
    () => Promise.reject(new Error('no reader')),
    () => {},
  )
  answers.add(answerOf('a'))
  await expect(answers.flush()).rejects.toThrow('no reader')
  await expect(answers.add(answerOf('b'))).rejects.toThrow('no reader')
  await expect(answers.end()).rejects.toThrow('no reader')
})

test('an answer that fails to come ends whoever waits', async () => {
  const {answers, written} = collector(1)
  const lost = pending()
  const room = answers.add(lost.promise)
  lost.reject(new Error('no worker'))
  await expect(room).rejects.toThrow('no worker')
  await expect(answers.end()).rejects.toThrow('no worker')
  expect(written).toEqual([])
})

test('whatever order answers come in, they are written in that of the records', async () => {
  const waits = fc.array(fc.option(fc.nat(4), {nil: undefined}), {maxLength: 40})
  await fc.assert(
    fc.asyncProperty(waits, fc.integer({min: 1, max: 9}), async (turns, most) => {
      const {answers, written} = collector(most)
      for (const [at, turn] of turns.entries()) {
        const answer = answerOf(`${at};`)
        const later = async () => {
          for (let turnsLeft = turn ?? 0; turnsLeft > 0; turnsLeft--) await soon()
          return answer
        }
        await answers.add(turn === undefined ? answer : later())
      }
      await answers.end()
      expect(written.join('')).toBe(turns.map((_, at) => `${at};`).join(''))
    }),
  )
})
