import type {Element, Parents, Root} from 'hast'
import type {Conversion} from '../conversion.ts'
import type {UrlParts} from '../ground/url-parts.ts'

/** Something of a publisher's that is no part of the article. */
export interface DropRule {
  /** `publisher/what`, the name the ledger shows, such as `rfi/self-promo`. */
  rule: string
  /** CSS selector of the elements it may leave out. Default: every block of text (`p`, `div`, `small`, `li` …). */
  select?: string
  /**
   * Only where the whole visible text, blanks tidied, matches; a block of more than 200 characters never does. Of a
   * paragraph that `<br>` parts, the lines that match go. In JSON and YAML, which have no patterns, a text stands for one.
   */
  text?: RegExp
  /** Only where this holds as well. `ancestors` from the root down to the parent. */
  when?: (element: Element, ancestors: readonly Parents[]) => boolean
  /** The reason a reader would accept. */
  why: string
}

/** What one publisher does its own way. Everything but `id`, `name` and `hosts` is optional. */
export interface Publisher {
  /** Short name for `--publisher` and the ledger, such as `bbc`. */
  id: string
  /** Name as readers know it. */
  name: string
  /** Hosts, without `www.`; subdomains are included. */
  hosts: readonly string[]
  /** BCP 47 tag, or a function of the article's URL. */
  lang?: string | ((url: UrlParts) => string | undefined)
  /**
   * Names of its editions in other languages, by the first part of `lang`, and that of all further ones as `other`.
   * Default: `name`, which then stands for every language.
   */
  editions?: Readonly<Record<string, string>>
  /** IANA name of the zone its clock runs in, for date lines that do not say. Default `UTC`. */
  timeZone?: string
  /** Ends of titles that only name the publisher or its column. */
  titleSuffixes?: readonly (string | RegExp)[]
  /** What is no part of the article. */
  drop?: readonly DropRule[]
  /** Elements that hold the caption of the picture before them (or around them). */
  caption?: string
  /** Elements that hold a picture's credit. */
  credit?: string
  /** Labels that stand before a caption, and go, or before a credit, and are set apart from the name. */
  labels?: readonly string[]
  /** Element that holds the byline, or a function that reads names out of it. */
  byline?: string | ((tree: Root, conversion: Conversion) => string[] | undefined)
  /** Names who posted the article, which is its author where no line names another. */
  poster?: (tree: Root, conversion: Conversion) => string[] | undefined
  /** Element whose text is the standfirst, where it is the article's first text. */
  description?: string
  /** Rewrites a link's address, absolute; `undefined` unlinks it. */
  link?: (url: URL) => URL | undefined
  /** Rewrites an image's address, absolute. */
  image?: (url: URL) => URL
  /** Anything else, before the general rules see the tree. */
  before?: (tree: Root, conversion: Conversion) => void
}

/**
 * Returns a publisher; a typed identity, so that an editor completes the keys and marks wrong ones. What it says is
 * checked when a converter is made with it, where the message can name its place in the list.
 */
export function definePublisher(publisher: Publisher): Publisher {
  return publisher
}

/** Stands for an unknown publisher: no name, no rules of its own. */
export const generalPublisher: Publisher = {id: 'none', name: '', hosts: []}
