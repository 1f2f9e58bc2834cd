import type {Publisher} from './publishers/define.ts'

/** What a caller may say; every key is the command's long option in camelCase. */
export interface Options {
  /** Key map, date form and body rule for a consumer. */
  preset?: Preset
  /** Form of the front matter in `text`. Default `yaml`. */
  frontMatter?: 'yaml' | 'toml' | 'json' | 'none'
  /** Put the title as `#` heading before the body. Default false. */
  titleHeading?: boolean
  /** Lists of related articles at the end of the text. Default `keep`. */
  related?: 'keep' | 'drop'
  /** Images. Default `keep`. */
  images?: 'keep' | 'drop'
  /** Address that relative links are resolved against when the source does not name its own. */
  baseUrl?: string
  /** Force a publisher's rules by id; `none` switches all publisher rules off. Default: found by the article's host. */
  publisher?: string
  /** Publishers of one's own; they come before the built-in ones. */
  publishers?: readonly Publisher[]
  /** `move` (default) moves edge punctuation out of emphasis where CommonMark needs it; `keep` is for readers with CJK-friendly rules. */
  emphasisEdge?: 'move' | 'keep'
  /** Largest source in bytes. Default 64 MiB. */
  maxBytes?: number
  /** Name of the source in messages. */
  path?: string
  /** Render the Markdown again and compare it with the cleaned tree; differences become messages. Default false. */
  verify?: boolean
}

export type Preset = 'hugo' | 'jekyll' | 'astro' | 'eleventy' | 'obsidian'

/** Options with every default filled in. Below `convert.ts` nothing has a default of its own. */
export type Settings = Readonly<Required<Omit<Options, 'preset' | 'baseUrl' | 'publisher' | 'path'>>> &
  Readonly<Pick<Options, 'preset' | 'baseUrl' | 'publisher' | 'path'>>

/** Fills in the defaults. */
export function resolveOptions(options: Options = {}): Settings {
  return {
    frontMatter: 'yaml',
    titleHeading: false,
    related: 'keep',
    images: 'keep',
    publishers: [],
    emphasisEdge: 'move',
    maxBytes: 64 * 1024 * 1024,
    verify: false,
    ...options,
  }
}
