import {ConvertError, type Place} from '../errors.ts'

/** 9999-12-31T23:59:59.999Z: the last moment that a date of four-digit years can say. */
const latest = 253_402_300_799_999
/** 0001-01-01T00:00:00Z: YAML of version 1.1 knows no year 0. */
const earliest = -62_135_596_800_000

/** What archivers print where they knew no time. */
const unknown: ReadonlySet<string> = new Set(['', 'nan', 'undefined', 'null', 'none', 'invalid date'])

/** The comment that opens an envelope, `<!--1672398782000-->`: what it says in 40 characters, and its end. */
export function timestampComment(text: string, at: number): {said: string; end: number} | undefined {
  if (!text.startsWith('<!--', at)) return undefined
  const close = text.indexOf('-->', at + 4)
  if (close < 0 || close - at > 44) return undefined
  return {said: text.slice(at + 4, close).trim(), end: close + 3}
}

/** Whether a comment reads as a timestamp, right or wrong, even where no title follows it. */
export function looksLikeTimestamp(said: string): boolean {
  return /^[+-]?\d+$/.test(said) || (said !== '' && unknown.has(said.toLowerCase()))
}

/**
 * Reads milliseconds since 1970-01-01 UTC.
 * @returns `undefined` where the archiver knew no time (`NaN`).
 * @throws {ConvertError} when it is no whole number, or no date of the years 1 to 9999.
 */
export function readTimestamp(said: string, place: Place): Date | undefined {
  if (!/^[+-]?\d+$/.test(said)) {
    if (unknown.has(said.toLowerCase())) return undefined
    throw new ConvertError(`The timestamp ${said} is no number`, {
      expected: 'milliseconds since 1970, such as <!--1672398782000-->',
      place,
    })
  }
  const milliseconds = Number(said)
  if (milliseconds < earliest || milliseconds > latest) {
    throw new ConvertError(`The timestamp ${said} is out of range`, {
      expected: 'milliseconds since 1970 of the years 1 to 9999, such as <!--1672398782000-->',
      place,
    })
  }
  return new Date(milliseconds)
}
