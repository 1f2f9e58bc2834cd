/** Endings of files in a folder that are articles, packed or not. Markdown is one as well where outputs go elsewhere. */
const articleEnding = /\.(?:txt|html?)(?:\.gz)?$/i
const markdownEnding = /\.md(?:\.gz)?$/i

/** Whether a file that was found, not named, is an input. */
export function isArticleName(name: string, markdown: 'with-markdown' | 'without-markdown'): boolean {
  return articleEnding.test(name) || (markdown === 'with-markdown' && markdownEnding.test(name))
}

/** Whether a file is packed, as far as its name tells. */
export function isPacked(name: string): boolean {
  return /\.gz$/i.test(name)
}

/** `a.b.txt` and `a.b.txt.gz` → `a.b.md`; an ending that is none of an article's stays: `notes.2020` → `notes.2020.md`. */
export function outputName(path: string): string {
  return `${path.replace(/\.(?:txt|html?|md)(?:\.gz)?$/i, '')}.md`
}
