/** The front matter's keys and values, in the order they are written. */
export type FrontMatter = Record<string, unknown>

/** What is known of an article, each part ready to be written; the date in the preset's form. */
export interface PresetInput {
  title?: string | undefined
  source?: string | undefined
  date?: string | undefined
  author?: string[] | undefined
  publisher?: string | undefined
  lang?: string | undefined
  description?: string | undefined
  image?: string | undefined
  tags?: string[] | undefined
}

/** How a consumer of Markdown wants front matter and body. */
export interface Preset {
  /** Its fields in their order; what is empty is left out later. */
  fields: (known: PresetInput) => FrontMatter
  /** How it writes a date. */
  date: (date: Date) => string | undefined
  /** Keys that hold one. */
  dates: readonly string[]
  /** Keys for which it only proposes a value: there, an old front matter wins. */
  proposes?: readonly string[]
  /** Where a field goes that an old front matter had and that is no fact: `params`, or `undefined` for the top. */
  extra?: (key: string) => 'params' | undefined
  /** Makes the body safe for its template engine or its dialect, without changing what is shown. */
  body?: (markdown: string) => string
  /** Its field that keeps Liquid away from the body, always written; without front matter, the body is protected. */
  guard?: string
  /** How a body begins that its program takes for a front matter; where nothing is said, as most programs do. */
  misread?: RegExp
  /** How a line break is written where a backslash would be shown. */
  hardBreak?: '  \n'
  /**
   * The forms that its program reads, whatever is configured, where it does not read all: any other block would stand
   * in the page's text.
   */
  reads?: ReadonlyArray<'yaml' | 'toml'>
}
