import type {Facts} from '../../facts.ts'
import {absoluteAddress} from '../../ground/addresses.ts'
import {languageTag} from '../../ground/language-tag.ts'
import {readDate} from '../../ground/read-date.ts'
import {decodeReferences, tidyTitle} from '../../ground/tidy-title.ts'
import {originalAddress} from '../original/address.ts'
import {chooseAuthors} from './choose/authors.ts'
import {chooseDescription} from './choose/description.ts'
import {first} from './choose/first.ts'
import {choosePublisher, publisherNames} from './choose/publisher.ts'
import {siteInTitle, siteOfTitle} from './choose/site-in-title.ts'
import {chooseSource} from './choose/source.ts'
import {chooseTags} from './choose/tags.ts'
import {chooseTitle} from './choose/title.ts'
import type {Statements} from './collect.ts'
import {hostNames} from './host-names.ts'

/** What a page says of its article. */
export interface Stated extends Facts {
  /** Names of the sections of the site that it stands in; none of the front matter. */
  sections?: string[]
  /** The text, for pages that leave it to a script to show it; none of the front matter. */
  body?: string | undefined
}

/**
 * Statements → facts, each from the best place that says something that can be read.
 * @param base Address that relative ones are resolved against.
 * @param known The publisher's name where it is known otherwise.
 */
export function factsOfStatements(statements: Statements, base: string | undefined, known: string): Stated {
  const source = chooseSource(statements, base)
  const hosts = hostNames(source ?? base)
  const [tag] = statements.get('html:base') ?? []
  const around = (tag && absoluteAddress(tag, source ?? base)) ?? source ?? base
  const stated = choosePublisher(statements)
  const sites = [known, stated, ...publisherNames(statements), ...hosts]
  const title = chooseTitle(statements, sites)
  const publisher = stated ?? siteOfTitle(statements, hosts)
  return {
    title,
    source,
    date: first(statements, 'date', readDate),
    author: chooseAuthors(statements, [...sites, siteInTitle(statements)]),
    publisher,
    lang: first(statements, 'lang', languageTag),
    description: chooseDescription(statements, new Set([title, publisher, ''])),
    // Escaped twice by many: `a.jpg?w=1&amp;amp;h=2`.
    image: first(statements, 'image', (said) => originalAddress(decodeReferences(said), around)),
    tags: chooseTags(statements),
    body: statements.get('ld:articleBody')?.[0],
    sections: ['article:section', 'ld:articleSection'].flatMap((place) => statements.get(place) ?? []).map(tidyTitle),
  }
}
