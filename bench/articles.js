import {readdirSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'

const sources = new Set(['.txt', '.html', '.htm', '.md'])
/** A set smaller than this is repeated up to it, so that a pass takes long enough to be timed. */
const least = 2_000_000
/** In a set that small the HTML of each article is repeated up to so many characters: fixtures hold a few lines each, and
 * what is timed is not to be the start of a conversion. Archived articles are of about this size. */
const usual = 4000

/**
 * The articles below a folder, in an order in which each stretch is as mixed as the whole: publishers differ by a lot.
 * @returns {{source: Buffer, text: string, html: string, bytes: number}[]} the file, the same as text, the HTML without
 *   the envelope, which is what the peers are given, and the bytes of the source.
 */
export function readArticles(folder) {
  const articles = articlesBelow(folder)
  const mixed = spread(sum(articles) < least ? articles.map(grown) : articles)
  const repeated = [...mixed]
  for (let bytes = sum(mixed); bytes < least && mixed.length > 0; bytes += sum(mixed)) repeated.push(...mixed)
  return repeated
}

/** The articles below a folder, each once and as it is, by path. */
export function articlesBelow(folder) {
  return filesBelow(folder).map((path) => asArticle(readFileSync(path)))
}

/** Bytes of all these articles. */
export function sum(articles) {
  return articles.reduce((bytes, article) => bytes + article.bytes, 0)
}

function asArticle(source) {
  const text = source.toString()
  return {source, text, html: withoutEnvelope(text), bytes: source.length}
}

/** The article with its HTML repeated up to the usual size. */
function grown({source, html}) {
  const times = Math.ceil(usual / Math.max(1, html.length))
  return asArticle(Buffer.from(source.toString() + `\n${html}`.repeat(times - 1)))
}

function filesBelow(folder) {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  const names = entries.filter((entry) => entry.isFile() && sources.has(extname(entry.name)))
  // Beside a source, `.md` is what it has been converted to.
  const stems = new Set(names.filter(({name}) => !name.endsWith('.md')).map((entry) => stem(entry)))
  return names
    .filter((entry) => !(entry.name.endsWith('.md') && stems.has(stem(entry))))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function stem({parentPath, name}) {
  return join(parentPath, name.slice(0, -extname(name).length))
}

function withoutEnvelope(source) {
  const opens = source.startsWith('<!--') || source.startsWith('[')
  const end = source.indexOf('\n\n')
  return opens && end > 0 ? source.slice(end + 2) : source
}

/** Every k-th article, then every k-th from the second on, and so on. */
function spread(articles) {
  const step = Math.ceil(Math.sqrt(articles.length)) || 1
  return Array.from({length: step}, (_, first) => articles.filter((_, index) => index % step === first)).flat()
}
