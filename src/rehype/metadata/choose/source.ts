import {articleUrl} from '../../../ground/article-url.ts'
import {decodeReferences} from '../../../ground/tidy-title.ts'
import type {Statements} from '../collect.ts'
import {first} from './first.ts'

/** A canonical address that is the site's and not the article's is passed over where another one says more. */
export function chooseSource(statements: Statements, base: string | undefined): string | undefined {
  const read = (said: string) => articleUrl(decodeReferences(said), base)
  const isOfPage = (url: string | undefined) => (url !== undefined && new URL(url).pathname !== '/' ? url : undefined)
  return first(statements, 'source', (said) => isOfPage(read(said))) ?? first(statements, 'source', read)
}
