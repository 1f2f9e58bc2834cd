import {createHash, type Hash} from 'node:crypto'

/** SHA-256 in base64url, 43 characters. */
export function hashOf(bytes: Uint8Array | string): string {
  return startHash().update(bytes).digest('base64url')
}

/** The same hash of what comes in pieces. */
export function startHash(): Hash {
  return createHash('sha256')
}
