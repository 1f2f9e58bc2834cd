import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'

/**
 * Markdown → HTML for looking at, by the reference implementation; raw HTML and scriptable addresses come out as text.
 */
export function renderMarkdown(markdown: string): string {
  return micromark(markdown, {extensions: [gfm()], htmlExtensions: [gfmHtml()]})
}
