import {createHash} from 'node:crypto'

/** SHA-256 in base64url, 43 characters. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('base64url')
}
