/** Where in a source something is: lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  line: number
  column: number
}

/**
 * A source that cannot be converted, or whose publisher's functions fail. The only error that `convert()` throws for a
 * string or bytes. Its message says what is wrong and what was expected; `place` says where, in lines and columns of
 * the decoded source.
 */
export class ConvertError extends Error {
  override name = 'ConvertError'
  readonly reason: string
  readonly expected: string | undefined
  readonly place: Place
  /**
   * For programs: `too-large` for a source of more bytes than it may have, `function-failed` where a publisher's
   * function throws or answers with what it should not and nothing in the source is wrong, `cannot-convert` for every
   * other.
   */
  readonly code: 'cannot-convert' | 'too-large' | 'function-failed'

  constructor(
    reason: string,
    options: {expected?: string; place?: Place; code?: ConvertError['code']; cause?: unknown} = {},
  ) {
    super(options.expected ? `${reason} (expected ${options.expected})` : reason, {cause: options.cause})
    this.reason = reason
    this.expected = options.expected
    this.place = options.place ?? {line: 1, column: 1}
    this.code = options.code ?? 'cannot-convert'
  }
}

/** A command line, configuration or option that is wrong; says what was given and what would have been right. */
export class UsageError extends Error {
  override name = 'UsageError'
}
