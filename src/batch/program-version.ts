/** Filled in by .ci/build/build.js; in the sources themselves there is neither. */
declare const NEWSDOWN_VERSION: string | undefined
declare const NEWSDOWN_BUILD: string | undefined

/** Which program this is, for `--version`, the cache's key and `--ndjson` records. */
export const programVersion = {
  version: typeof NEWSDOWN_VERSION === 'string' ? NEWSDOWN_VERSION : '0.0.0-source',
  /** Changes with every change of the program's sources, released or not. */
  build: typeof NEWSDOWN_BUILD === 'string' ? NEWSDOWN_BUILD : 'source',
  /** Version of the shape of `--ndjson` answers. */
  recordSchema: 1,
} as const
