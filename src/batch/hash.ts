import {createHash, type Hash} from 'node:crypto'

/** SHA-256 in base64url, 43 characters. */
export function hashOf(bytes: Uint8Array | string): string {
  return startHash().update(bytes).digest('base64url')
}

/**
 * The hashes that a file may have been written with: its own and, since Git may have made other line ends of them, which
 * is nobody's edit, that of its lines as they are written here. The second is worked out where somebody asks for it.
 */
export function* hashesOf(bytes: Buffer): Generator<string> {
  yield hashOf(bytes)
  if (bytes.includes('\r\n')) yield hashOf(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'))
}

/** The same hash of what comes in pieces. */
export function startHash(): Hash {
  return createHash('sha256')
}
