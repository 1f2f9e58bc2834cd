import {HtmlRenderer, Parser} from 'commonmark'
import MarkdownIt from 'markdown-it'

const parser = new Parser()
const renderer = new HtmlRenderer()
const markdownIt = new MarkdownIt('commonmark')

/** HTML as two CommonMark implementations make it. */
export const renderers: ReadonlyArray<readonly [string, (markdown: string) => string]> = [
  ['commonmark.js', (markdown) => renderer.render(parser.parse(markdown))],
  ['markdown-it', (markdown) => markdownIt.render(markdown)],
]
