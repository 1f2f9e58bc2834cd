import type {Answer} from './record.ts'

/** Answers are written when so many characters have come together, and whenever input pauses. */
const flushAt = 1 << 16

/** What comes of a record: `undefined` is that of one that was given up, and nothing behind it is written. */
export type Answered = Answer | undefined

/** Writes answers in the order of their records, whatever order they come in. */
export interface OrderedAnswers {
  /** Takes what comes of the next record. What it returns, if anything, is to be waited for before the one after. */
  add: (answered: Answered | Promise<Answered>) => Promise<void> | undefined
  /** Writes what is there, and waits for it to be written. */
  flush: () => Promise<void>
  /** Waits for all answers to come and to be written. */
  end: () => Promise<void>
}

interface Place {
  answered: Answered
  isThere: boolean
}

/**
 * Neither answers nor their texts pile up: a slow record and a slow reader hold the input back. What writing throws, or
 * a promise of an answer, all functions throw.
 * @param most How many records there may be without an answer, or with one that waits for those before it.
 * @param write Writes lines. It is not called again before it is done.
 * @param onAnswer Told of each answer that is going to be written.
 */
export function orderAnswers(
  most: number,
  write: (text: string) => Promise<void>,
  onAnswer: (answer: Answer) => void,
): OrderedAnswers {
  const places: Place[] = []
  let text = ''
  let isOver = false
  let writing: Promise<void> | undefined
  let failure: {error: unknown} | undefined
  let wake = () => {}

  const collect = () => {
    while (places[0]?.isThere) {
      const {answered} = places.shift()!
      isOver ||= !answered
      if (!answered || isOver) continue
      onAnswer(answered)
      text += answered.line
    }
  }

  const writeAll = async () => {
    try {
      for (; text !== ''; collect()) {
        const some = text
        text = ''
        await write(some)
      }
    } catch (error) {
      failure ??= {error}
    }
    writing = undefined
  }

  const startWriting = () => {
    if (!failure && !writing && text !== '') writing = writeAll()
  }

  const waitFor = async (place: Place, answered: Promise<Answered>) => {
    try {
      place.answered = await answered
      place.isThere = true
      collect()
      startWriting()
    } catch (error) {
      failure ??= {error}
    }
    wake()
  }

  /** Waits until all that can be is written, and there are fewer places than that. */
  const settle = async (limit: number) => {
    for (;;) {
      if (failure) throw failure.error
      startWriting()
      if (writing) await writing
      else if (places.length >= limit) await new Promise<void>((resolve) => (wake = resolve))
      else return
    }
  }

  return {
    add(answered) {
      const place: Place = {answered: undefined, isThere: false}
      places.push(place)
      if (answered instanceof Promise) waitFor(place, answered)
      else Object.assign(place, {answered, isThere: true})
      collect()
      return failure || writing || text.length >= flushAt || places.length >= most ? settle(most) : undefined
    },
    flush: () => settle(Number.POSITIVE_INFINITY),
    end: () => settle(1),
  }
}
