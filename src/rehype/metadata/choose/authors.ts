import {authorNames, inReadingOrder} from '../../authors/author-names.ts'
import type {Statements} from '../collect.ts'
import {precedence} from '../precedence.ts'

/** The first place that names somebody names all of them. */
export function chooseAuthors(statements: Statements, sites: ReadonlyArray<string | undefined>): string[] | undefined {
  for (const place of precedence.author) {
    const isCatalogue = catalogues.test(place)
    const names = (statements.get(place) ?? []).flatMap((said) =>
      authorNames(isCatalogue ? inReadingOrder(said) : said, sites),
    )
    if (names.length > 0) return [...new Set(names)]
  }
  return undefined
}

/** Places in which each author has an element of their own, and the family's name comes first. */
const catalogues = /^(?:citation_author|dc[:.]creator|dcterms\.creator)$/
