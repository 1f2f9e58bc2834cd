import {ConvertError} from '../errors.ts'

/**
 * What is said of a source that is larger than it may be, whoever finds it out.
 * @param reason What is known of it: how large it is, or only that it is.
 */
export function tooLarge(maxBytes: number, reason = 'The source is too large', cause?: unknown): ConvertError {
  return new ConvertError(reason, {code: 'too-large', expected: `at most ${maxBytes} bytes, see --max-bytes`, cause})
}

/**
 * Refuses a source that is larger than it may be.
 * @param length Its bytes.
 * @throws {ConvertError}
 */
export function refuseLarge(length: number, maxBytes: number): void {
  if (length > maxBytes) throw tooLarge(maxBytes, `The source has ${length} bytes`)
}
