import {convert} from '../../src/index.ts'

/** The Markdown that a piece of HTML becomes by itself, without the front matter. */
export function markdownOf(html: string): string {
  return convert(html).markdown.trim()
}
