import {ConvertError} from '../errors.ts'

/**
 * Refuses a source that is larger than it may be.
 * @param length Its bytes.
 * @throws {ConvertError}
 */
export function refuseLarge(length: number, maxBytes: number): void {
  if (length <= maxBytes) return
  throw new ConvertError(`The source has ${length} bytes`, {expected: `at most ${maxBytes}, see --max-bytes`})
}
