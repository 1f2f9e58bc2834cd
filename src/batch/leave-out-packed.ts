import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {onDemand} from '../ground/on-demand.ts'
import {isPacked} from './article-names.ts'
import type {FileList} from './file-list.ts'

/**
 * Leaves out what is packed of files that are there unpacked as well, as `gzip -k` leaves them: `x.txt.gz` beside an
 * `x.txt` that says the same. Where it says something else, the two clash.
 * @param folder That of the files, absolute.
 */
export function leaveOutPacked(folder: string, files: FileList): FileList {
  const unpacked = new Set<string>()
  for (const path of files) if (isPacked(path)) unpacked.add(path.slice(0, -3))
  if (unpacked.size === 0) return files
  const both = new Set<string>()
  for (const path of files) if (unpacked.has(path)) both.add(path)
  if (both.size === 0) return files
  return files.filter((path) => {
    const plain = path.slice(0, -3)
    return !isPacked(path) || !both.has(plain) || !saysTheSame(join(folder, path), join(folder, plain))
  })
}

function saysTheSame(packed: string, plain: string): boolean {
  try {
    const bytes = readFileSync(plain)
    const zipped = readFileSync(packed)
    // How long it is unpacked stands at its end (RFC 1952, section 2.3.1): most that differ do so in that.
    if (zipped.readUInt32LE(zipped.length - 4) !== bytes.length % 2 ** 32) return false
    return onDemand
      .zlib()
      .gunzipSync(zipped, {maxOutputLength: bytes.length + 1})
      .equals(bytes)
  } catch {
    // Reading it as an article will name the trouble.
    return false
  }
}
