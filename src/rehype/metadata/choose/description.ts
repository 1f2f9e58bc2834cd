import {madeOnce} from '../../../ground/made-once.ts'
import {tidyTitle} from '../../../ground/tidy-title.ts'
import type {Statements} from '../collect.ts'
import {first} from './first.ts'

/**
 * The description, where it says something of the article.
 * @param named What says nothing of it: the title, the publisher.
 */
export function chooseDescription(statements: Statements, named: ReadonlySet<string | undefined>): string | undefined {
  return first(statements, 'description', (said) => {
    const text = descriptionOf(said)
    return named.has(text) || oneWord().test(text) ? undefined : text
  })
}

/** What a description says to readers: without markup, and without the link to the text. */
function descriptionOf(said: string): string {
  return tidyTitle(said.includes('<') ? said.replace(readMore, '').replace(wordTags, '').replace(tags, ' ') : said)
}

/** Tags within a line part no words. */
const wordTags = /<\/?(?:a|b|em|font|i|small|span|strong|sub|sup|u)(?:\s[^<>]{0,1000})?>/gi
const tags = /<\/?[a-z][^<>]{0,1000}>/gi

const readMore = /<a [^<>]{0,500}more[^<>]{0,500}>[^<>]{0,60}<\/a>/gi

/** `Home` says nothing of an article. */
const oneWord = madeOnce(() => /^\p{Script=Latin}{1,20}$/u)
