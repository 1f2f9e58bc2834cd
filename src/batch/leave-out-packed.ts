import type {FileList} from './file-list.ts'

/** Leaves out what is packed of files that are there unpacked as well, as `gzip -k` leaves them: `x.txt.gz` beside `x.txt`. */
export function leaveOutPacked(files: FileList): FileList {
  const packed = new Set<string>()
  for (const path of files) if (/\.gz$/i.test(path)) packed.add(path)
  if (packed.size === 0) return files
  const unpacked = new Set(Array.from(packed, (path) => path.slice(0, -3)))
  const both = new Set<string>()
  for (const path of files) if (unpacked.has(path)) both.add(path)
  return files.filter((path) => !packed.has(path) || !both.has(path.slice(0, -3)))
}
