import {isAscii, isUtf8, transcode} from 'node:buffer'
import {types} from 'node:util'
import {ConvertError, UsageError} from '../errors.ts'
import {onDemand} from '../ground/on-demand.ts'
import {markedEncoding} from './byte-order-mark.ts'
import {decodeUnmarked} from './charset.ts'
import {isGzip} from './is-gzip.ts'
import {refuseBinary, refuseKnownKinds, refuseMessage} from './refuse-binary.ts'
import {refuseLarge, tooLarge} from './refuse-large.ts'

/** A source as text, and remarks where that took a guess. */
export interface Decoded {
  text: string
  notes: string[]
}

/**
 * Bytes → text: out of gzip, by byte order mark, as UTF-8 where they are UTF-8, by what the HTML declares, by a guess.
 * @param maxBytes Largest source, in bytes, unpacked.
 * @throws {ConvertError} when it is too large, empty, damaged or no text; {UsageError} when it is neither a string nor
 *   bytes.
 */
export function decode(source: string | Uint8Array, maxBytes: number): Decoded {
  if (typeof source === 'string') {
    // A UTF-16 unit is three bytes of UTF-8 at most.
    if (source.length * 3 > maxBytes) refuseLarge(Buffer.byteLength(source), maxBytes)
    refuseMessage(source)
    return {text: source.charCodeAt(0) === 0xfeff ? source.slice(1) : source, notes: []}
  }
  if (!types.isUint8Array(source))
    throw new UsageError(`The source is of type ${typeof source} (expected a string or bytes)`)
  refuseLarge(source.length, maxBytes)
  const bytes = unpack(source, maxBytes)
  if (bytes.length === 0) throw new ConvertError('The file is empty', {expected: 'an archived article or HTML'})
  refuseKnownKinds(bytes)
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return decodeMarked(bytes, marked)
  if (isUtf8(bytes) && !bytes.includes(0) && !bytes.includes(escapeByte)) return {text: fromUtf8(bytes), notes: []}
  refuseBinary(bytes)
  return decodeUnmarked(bytes)
}

/** UTF-8 that is known to be valid → text. By way of UTF-16, Chinese takes a fifth of the time of `toString`. */
function fromUtf8(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString('latin1') : transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
}

/** The first byte of ISO-2022-JP's switches; what uses them is valid UTF-8, too. */
const escapeByte = 0x1b

function decodeMarked(bytes: Buffer, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  // Four bytes a character: every other unit is a NUL.
  if (encoding === 'utf-16le' && text.startsWith('\0')) {
    throw new ConvertError('The file is UTF-32', {expected: 'UTF-8, UTF-16 or an encoding of the web'})
  }
  return {text, notes: []}
}

function unpack(source: Uint8Array, maxBytes: number): Buffer {
  const bytes = Buffer.isBuffer(source) ? source : Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  if (!isGzip(bytes)) return bytes
  try {
    return onDemand.zlib().gunzipSync(bytes, {maxOutputLength: maxBytes})
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw tooLarge(maxBytes, 'The source is too large once unpacked', error)
    }
    throw new ConvertError('The gzip data is damaged', {expected: 'a whole .gz file', cause: error})
  }
}
