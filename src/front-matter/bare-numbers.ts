import {isPlainObject} from '../ground/plain-object.ts'
import {SourceNumber} from '../ground/source-number.ts'

/** Begins what stands for a number while a library writes the others; no text of a front matter holds it. */
const mark = '\u0001'

/**
 * Writes values with a library that knows no number's digits: those that the form takes stand as they stood, others are
 * texts.
 * @param bare How a number is written in this form; `undefined` where it is none there.
 */
export function withBareNumbers<Values>(
  values: Values,
  bare: (text: string) => string | undefined,
  write: (values: Values) => string,
): string {
  const numbers: string[] = []
  const stand = (value: unknown): unknown => {
    if (value instanceof SourceNumber) {
      const text = bare(value.text)
      return text === undefined ? value.text : `${mark}${numbers.push(text) - 1}`
    }
    if (Array.isArray(value)) return value.map(stand)
    if (!isPlainObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, stand(item)]))
  }
  const text = write(stand(values) as Values)
  return numbers.length === 0 ? text : text.replace(/"\\u0001(\d+)"/g, (_, at: string) => numbers[Number(at)]!)
}

/** The same values as plain data: numbers that JavaScript would change are texts. */
export function plainNumbers<Value>(value: Value): Value {
  if (value instanceof SourceNumber) return value.text as Value
  if (Array.isArray(value)) return value.map(plainNumbers) as Value
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainNumbers(item)])) as Value
}
