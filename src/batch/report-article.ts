import {deflateRawSync} from 'node:zlib'
import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'
import type {Converted} from '../convert.ts'

/** What a report shows of an article, packed: deflated JSON `{source, markdown, html, ledger}` in base64. */
export type Article = string

/** An article of more bytes is listed in a report, and not shown. */
const mostBytes = 2 * 1024 * 1024

/** Packs an article for a report, in the worker; a source that is no UTF-8 shows its odd bytes as such. */
export function packArticle(bytes: Uint8Array, {text, markdown, ledger}: Converted): Article | undefined {
  if (bytes.length > mostBytes) return undefined
  const source = new TextDecoder().decode(bytes)
  const shown = {source, markdown: text, html: renderMarkdown(markdown), ledger}
  return deflateRawSync(JSON.stringify(shown)).toString('base64')
}

/**
 * Markdown → HTML for looking at, by the reference implementation; raw HTML and scriptable addresses come out as text.
 */
function renderMarkdown(markdown: string): string {
  return micromark(markdown, {extensions: [gfm()], htmlExtensions: [gfmHtml()]})
}
