import {ConvertError} from '../errors.ts'

/** How files begin that people give by mistake. */
const signatures: ReadonlyArray<{start: string; name: string}> = [
  {start: '%PDF-', name: 'a PDF'},
  {start: '\x89PNG', name: 'a PNG image'},
  {start: '\xff\xd8\xff', name: 'a JPEG image'},
  {start: 'GIF8', name: 'a GIF image'},
  {start: 'RIFF', name: 'a WebP image, sound or film'},
  {start: 'PK\x03\x04', name: 'a ZIP archive or an office document'},
  {start: '\x7fELF', name: 'a program'},
  {start: 'BZh', name: 'a bzip2 archive'},
  {start: '\xfd7zXZ', name: 'an xz archive'},
  {start: '\x28\xb5\x2f\xfd', name: 'a zstd archive'},
  {start: 'SQLite format 3', name: 'a database'},
  {start: 'bplist00', name: 'a web archive of Safari, or another property list'},
  {start: '{\\rtf', name: 'an RTF document'},
  {start: '\xd0\xcf\x11\xe0', name: 'an office document'},
  {start: 'WARC/1.', name: 'a web archive (WARC)'},
]

const firstBytes = new Set<number | undefined>(signatures.map(({start}) => start.charCodeAt(0)))

/** How much of a file is looked at, in bytes. */
const sample = 8192

/** Share of control characters from which on a file is no text. */
const tooMany = 0.02

const expected = 'HTML, or an archived article'

/** @throws {ConvertError} when the first bytes are those of a well-known kind of file that holds no article. */
export function refuseKnownKinds(bytes: Buffer): void {
  const first = bytes[0]!
  if (first > 0x40 && first < 0x7b) refuseMessage(bytes.toString('latin1', 0, longestHeaders))
  // HTML and envelopes begin with other bytes than these.
  if (!firstBytes.has(first)) return
  const start = bytes.toString('latin1', 0, 16)
  const known = signatures.find((signature) => start.startsWith(signature.start))
  if (known) throw new ConvertError(`The file is ${known.name}`, {expected})
}

/** How much of the headers is looked at, in characters. */
const longestHeaders = 4096

/**
 * Refuses MHTML, a page that a browser has saved together with its pictures, as a message in parts.
 * @param beginning At least the first 4 kB, where there are so many.
 * @throws {ConvertError} when it is one.
 */
export function refuseMessage(beginning: string): void {
  // Headers begin with a letter; HTML, envelopes and front matter with other signs.
  if (!/^[a-z]/i.test(beginning)) return
  const headers = beginning.slice(0, longestHeaders).split(/\r?\n\r?\n/, 1)[0]!
  if (!/^mime-version:/im.test(headers) || !/^content-type:\s{0,9}multipart\/related/im.test(headers)) return
  throw new ConvertError('The file is a page saved as one file (MHTML)', {expected})
}

/** @throws {ConvertError} when bytes are no text in any encoding. UTF-16 is: it has a NUL beside every Latin letter. */
export function refuseBinary(bytes: Buffer): void {
  if (utf16WithoutMark(bytes)) return
  const head = bytes.subarray(0, sample)
  let controls = 0
  for (const byte of head) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b) controls++
  }
  if (controls > Math.max(4, head.length * tooMany) || (controls > 0 && controls * 4 >= head.length)) {
    throw new ConvertError('The file is binary', {expected})
  }
}

/** Which UTF-16 it is, told by where the NULs are: tags and blanks have one in every other byte. */
export function utf16WithoutMark(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, sample)
  let even = 0
  let odd = 0
  for (let index = 0; index < head.length; index++) {
    if (head[index] !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  const enough = head.length * 0.05
  if (odd > enough && even * 50 < odd) return 'utf-16le'
  if (even > enough && odd * 50 < even) return 'utf-16be'
  return undefined
}
