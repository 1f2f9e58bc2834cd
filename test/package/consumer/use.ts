import {
  type Configuration,
  ConvertError,
  type Converted,
  createConverter,
  defineConfig,
  definePublisher,
  type FrontMatter,
  type LedgerEntry,
  type Publisher,
  rehypeArticle,
  remarkArticle,
  remarkCleanEmphasis,
  type SourceOptions,
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
const archived: SourceOptions = {path: 'a.txt', baseUrl: 'https://news.example/', facts: {title: 'A'}}
export const frontMatter: FrontMatter = convert('<p>a</p>', archived).frontMatter
export const processor = unified().use(rehypeArticle).use(remarkCleanEmphasis).use(remarkArticle)
