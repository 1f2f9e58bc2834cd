import {
  type Configuration,
  type Conversion,
  ConvertError,
  type Converted,
  createConverter,
  defineConfig,
  definePublisher,
  type FrontMatter,
  type LedgerEntry,
  type Place,
  type Publisher,
  rehypeArticle,
  remarkArticle,
  remarkCleanEmphasis,
  type Settings,
  type SourceOptions,
  type UrlParts,
} from 'newsdown'
import {unified} from 'unified'

const example: Publisher = definePublisher({
  id: 'example',
  name: 'The Example',
  hosts: ['news.example'],
  drop: [{rule: 'example/ads', when: (element) => element.tagName === 'aside', why: 'an advertisement'}],
  link: (url) => (url.pathname === '/' ? undefined : url),
})
// @ts-expect-error: there is no such preset.
export const wrong: Configuration = {preset: 'word'}
// @ts-expect-error: there is no such option.
export const misspelt = defineConfig({preset: 'hugo', titelHeading: true})
// @ts-expect-error: there is no such key of a publisher.
export const unknownKey = definePublisher({id: 'a', name: 'A', hosts: [], hots: ['a.example']})
export const unknownRuleKey = definePublisher({
  id: 'a',
  name: 'A',
  hosts: [],
  // @ts-expect-error: there is no such key of a rule.
  drop: [{rule: 'a/b', selct: 'p', why: 'c'}],
})
export default defineConfig({preset: 'hugo', publishers: [example]})

const convert = createConverter({publishers: [example]})
export function use(source: string): LedgerEntry[] {
  try {
    const converted: Converted = convert(source)
    return converted.messages.length > 0 ? [] : converted.ledger
  } catch (error) {
    if (error instanceof ConvertError) console.error(error.place.line, error.reason)
    throw error
  }
}
export const languageOf = ({pathname}: UrlParts) => (pathname.startsWith('/en/') ? 'en' : undefined)
export const placeOf = ({place}: ConvertError): Place => place
export const settingsOf = ({settings}: Conversion): Settings => settings
const archived: SourceOptions = {path: 'a.txt', baseUrl: 'https://news.example/', facts: {title: 'A'}}
export const frontMatter: FrontMatter = convert('<p>a</p>', archived).frontMatter
export const processor = unified().use(rehypeArticle).use(remarkCleanEmphasis).use(remarkArticle)
