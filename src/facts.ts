import {isEmpty} from './ground/is-empty.ts'

/** What is known about an article beside its text: the raw material of the front matter. */
export interface Facts {
  title?: string
  /** Canonical URL, absolute. */
  source?: string
  date?: Date
  /** Names out of the byline, in its order; never the publisher. Empty where it is known that nobody signed. */
  author?: string[]
  /** The publisher's name as readers know it. */
  publisher?: string
  /** BCP 47 tag. */
  lang?: string
  description?: string
  /** URL of the lead image. */
  image?: string
  tags?: string[]
  /** Fields of a front matter that the source already had and that are none of ours; kept in their order. */
  extra?: Record<string, unknown>
}

/** Fills what `facts` does not know yet from `more`. Empty strings and empty lists count as unknown. */
export function fillFacts(facts: Facts, more: Facts): void {
  for (const key of Object.keys(more) as Array<keyof Facts>) {
    const value = more[key]
    if (!isEmpty(value) && isEmpty(facts[key])) facts[key] = value as never
  }
}

/** Puts what `more` says in place of what `facts` said. Empty values say nothing, but an empty list of authors does. */
export function replaceFacts(facts: Facts, more: Facts): void {
  for (const key of Object.keys(more) as Array<keyof Facts>) {
    if (!isEmpty(more[key]) || (key === 'author' && more.author)) facts[key] = more[key] as never
  }
}
