import {closeSync, openSync, readSync} from 'node:fs'

/**
 * The first bytes of a file, by which one tells what it is.
 * @param length So many at most; fewer where the file has no more.
 * @throws the system's errors.
 */
export function readBeginning(path: string, length: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}
