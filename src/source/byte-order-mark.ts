/** Marks at the start of a file that say how it is encoded. */
const byteOrderMarks: ReadonlyArray<{bytes: readonly number[]; encoding: string}> = [
  {bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
  {bytes: [0xff, 0xfe], encoding: 'utf-16le'},
  {bytes: [0xfe, 0xff], encoding: 'utf-16be'},
]

/** The encoding that a byte order mark names; `undefined` where there is none. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0]! < 0xef) return undefined
  return byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding
}
