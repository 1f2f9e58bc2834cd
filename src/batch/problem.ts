import {ConvertError, type Place} from '../errors.ts'

/** Something to say about a file, in plain data, so that it can come out of a worker. */
export interface Problem {
  severity: 'error' | 'warning'
  /** Where the place that the output should go to is what is wrong, not the source. */
  about?: 'output'
  /** The key, where one that the options name is what is wrong: it comes with each article. */
  key?: string
  /** What is wrong, and what was expected. */
  message: string
  /** From 1; absent where the whole file is meant. */
  line?: number
  column?: number
  /** For whoever set DEBUG=newsdown. */
  stack?: string
}

/** What the system's error codes mean to a person who converts files. */
const systemErrors: Readonly<Record<string, string>> = {
  EACCES: 'Permission denied (expected leave to read sources and write outputs)',
  EBUSY: 'The file is in use by another program (expected it to be free)',
  EDQUOT: 'The disk quota is used up (expected room for the output)',
  EFBIG: 'The file is larger than the system allows (expected a smaller one)',
  EIO: 'The system cannot read or write there (expected a file on a disk in order)',
  EISDIR: 'This is a folder (expected a file)',
  ELOOP: 'Symbolic links go round in a circle (expected a file)',
  EMFILE: 'Too many files are open (expected fewer --jobs)',
  ENAMETOOLONG: 'The name is too long for the file system (expected at most 255 bytes)',
  ENOENT: 'There is no such file (expected a file, a folder or a pattern that matches some)',
  ENOSPC: 'The disk is full (expected room for the output)',
  ENOTDIR: 'A part of the path is a file (expected a folder)',
  ENXIO: 'This is no file that can be opened (expected a file)',
  EPERM: 'The system forbids it (expected leave to read sources and write outputs)',
  EROFS: 'The disk is read-only (expected one that can be written to)',
}

const noUnicode = 'The name is no UTF-8 (expected one that is: convmv renames them)'

/** Any error → what to tell about it. An error that nobody foresaw keeps its own words. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ConvertError) {
    return {severity: 'error', message: error.message, ...placeOf(error), ...stackOf(error)}
  }
  const {code, path} = (error ?? {}) as NodeJS.ErrnoException
  // Names are read as UTF-8, from a folder as from a list, and one that is none cannot be said again as it was.
  const isNoUnicode = code === 'ENOENT' && path?.includes('\uFFFD')
  const known = isNoUnicode ? noUnicode : code === undefined ? undefined : systemErrors[code]
  const message = known ?? (error instanceof Error ? error.message : String(error))
  return {severity: 'error', message, ...(error instanceof Error ? stackOf(error) : {})}
}

/** Where in the source an error is; nowhere, where a function is what is wrong. */
export function placeOf({code, place}: ConvertError): Partial<Place> {
  return code === 'function-failed' ? {} : place
}

function stackOf(error: Error): {stack?: string} {
  // What a function has thrown knows its line.
  if (error.cause instanceof Error) return stackOf(error.cause)
  return error.stack === undefined ? {} : {stack: error.stack}
}
