import type {VFile} from 'vfile'
import type {Facts} from './facts.ts'
import type {LedgerEntry} from './ledger.ts'
import {resolveOptions, type Settings} from './options.ts'
import {generalPublisher, type Publisher} from './publishers/define.ts'

/** What travels through the stages with one article, on `file.data.newsdown`. */
export interface Conversion {
  readonly settings: Settings
  /** The publisher whose rules apply; `generalPublisher` when none is known. */
  publisher: Publisher
  readonly facts: Facts
  /** Address that relative links are resolved against. */
  baseUrl: string | undefined
  /** A whole web page is searched for its article; a fragment is the article. */
  readonly kind: 'fragment' | 'page'
  /** Whether the source is known to hold nothing of what hardly any does, see `src/source/rarities.ts`. */
  readonly isPlain?: boolean | undefined
  readonly ledger: LedgerEntry[]
  /** Tables whose spans would have blown them up; absent when there are none. */
  boundedTables?: number
}

declare module 'vfile' {
  interface DataMap {
    newsdown: Conversion
  }
}

/**
 * Whether the HTML is an article, with a title from its envelope, its front matter or its page. Anything else is a
 * fragment of somebody's HTML: it is converted as it is, and what editors tidy up in articles (empty elements, rows of
 * signs, levels of headings, typed stars) stays.
 */
export function isArticle({facts}: Conversion): boolean {
  return facts.title !== undefined
}

/** The article's conversion; a fresh one with the defaults where a plugin runs in somebody else's pipeline. */
export function conversionOf(file: VFile): Conversion {
  file.data.newsdown ??= {
    settings: resolveOptions(),
    publisher: generalPublisher,
    facts: {},
    baseUrl: undefined,
    kind: 'fragment',
    ledger: [],
  }
  return file.data.newsdown
}
