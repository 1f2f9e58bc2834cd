import type {FileList} from './file-list.ts'

/** Leaves out what is packed of files that are there unpacked as well, as `gzip -k` leaves them: `x.txt.gz` beside `x.txt`. */
export function leaveOutPacked(files: FileList): FileList {
  const unpacked = new Set<string>()
  for (const path of files) if (isPacked(path)) unpacked.add(path.slice(0, -3))
  if (unpacked.size === 0) return files
  const both = new Set<string>()
  for (const path of files) if (unpacked.has(path)) both.add(path)
  return both.size === 0 ? files : files.filter((path) => !isPacked(path) || !both.has(path.slice(0, -3)))
}

function isPacked(path: string): boolean {
  return /\.gz$/i.test(path)
}
