import {join} from 'node:path'
import {onDemand} from '../ground/on-demand.ts'
import {isGzip} from '../source/is-gzip.ts'
import {outputName} from './article-names.ts'
import type {FileList} from './file-list.ts'
import {readBeginning} from './read-bytes.ts'
import {sourceLine} from './source-line.ts'

/** Front matter stands at a file's beginning. */
const headBytes = 64 * 1024

/**
 * Leaves out Markdown files that `--write` has put beside their articles: `x.md` beside an `x.txt` or an `x.txt.gz`, when
 * it does not begin as an article does, or its front matter names the source of that one. They would clash with the outputs of what
 * they were made of. Any other `x.md` is an article, and clashes.
 */
export function leaveOutOutputs(folder: string, files: FileList): FileList {
  const markdown = (path: string) => /\.md$/i.test(path)
  const others = files.filter((path) => !markdown(path))
  if (others.length === files.length || others.length === 0) return files
  const articles = new Map(Array.from(others, (path) => [outputName(path), path]))
  return files.filter((path) => {
    const article = markdown(path) ? articles.get(outputName(path)) : undefined
    return article === undefined || !isOutput(join(folder, path), join(folder, article))
  })
}

function isOutput(path: string, article: string): boolean {
  try {
    const text = beginningOf(path).replace(/^\uFEFF/, '')
    if (!beginsAsArticle(text.replaceAll('\r\n', '\n'))) return true
    const source = sourceLine(text)
    return source !== undefined && names(beginningOf(article), source)
  } catch {
    // Reading it as an article will name the trouble.
    return false
  }
}

function beginningOf(path: string): string {
  const bytes = readBeginning(path, headBytes)
  if (!isGzip(bytes)) return bytes.toString('utf8')
  const {constants, gunzipSync} = onDemand.zlib()
  return gunzipSync(bytes, {finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 2 ** 26}).toString('utf8')
}

/** Whether an article names a source: what comes behind a path is cleaned in outputs. */
function names(article: string, source: string): boolean {
  return article.includes('\0') || article.includes(source.split(/[?#]/, 1)[0]!.replace(/^https?:/, ''))
}

/**
 * An archived article begins with a tag or an envelope (a link over hyphens), whatever front matter stands before it.
 */
function beginsAsArticle(text: string): boolean {
  const fence = /^(?:---|\+\+\+)\n/.exec(text)?.[0]
  const end = fence === undefined ? -1 : text.indexOf(`\n${fence}`, fence.length - 1)
  const body = (end < 0 ? text : text.slice(end + 5)).trimStart()
  return body.startsWith('<') || (body.startsWith('[') && body.includes('\n---'))
}
