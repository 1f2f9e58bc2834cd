import {closeSync, openSync, readSync} from 'node:fs'
import {join} from 'node:path'
import type {FileList} from './file-list.ts'
import {sourceLine} from './source-line.ts'

/** Front matter stands at a file's beginning. */
const headBytes = 64 * 1024

/**
 * Leaves out Markdown files that `--write` has put beside their articles: `x.md` beside an `x.txt`, when its front matter
 * names a source, or it does not begin as an article does. They would clash with the outputs of what they were made of.
 * Any other `x.md` is an article, and clashes.
 */
export function leaveOutOutputs(folder: string, files: FileList): FileList {
  const markdown = (path: string) => /\.md$/i.test(path)
  const others = files.filter((path) => !markdown(path))
  if (others.length === files.length || others.length === 0) return files
  const articles = new Set(Array.from(others, (path) => path.replace(/\.[^.]*$/, '')))
  return files.filter((path) => !markdown(path) || !articles.has(path.slice(0, -3)) || !isOutput(join(folder, path)))
}

function isOutput(path: string): boolean {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(headBytes)
      const text = bytes.toString('utf8', 0, readSync(file, bytes))
      return sourceLine(text) !== undefined || !beginsAsArticle(text.replaceAll('\r\n', '\n'))
    } finally {
      closeSync(file)
    }
  } catch {
    // Reading it as an article will name the trouble.
    return false
  }
}

/** An archived article begins with a tag or an envelope (a link over hyphens), whatever front matter stands before it. */
function beginsAsArticle(text: string): boolean {
  const fence = /^(?:---|\+\+\+)\n/.exec(text)?.[0]
  const end = fence === undefined ? -1 : text.indexOf(`\n${fence}`, fence.length - 1)
  const body = (end < 0 ? text : text.slice(end + 5)).trimStart()
  return body.startsWith('<') || (body.startsWith('[') && body.includes('\n---'))
}
