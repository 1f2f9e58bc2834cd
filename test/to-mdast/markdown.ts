import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {convert} from '../../src/index.ts'
import {toMarkdownOptions} from '../../src/to-markdown/index.ts'
import {toMdastOptions} from '../../src/to-mdast/index.ts'

const handlersAlone = unified()
  .use(rehypeParse, {fragment: true})
  .use(rehypeRemark, toMdastOptions)
  .use(remarkStringify, toMarkdownOptions)
  .freeze()

/** The Markdown that a piece of HTML becomes by itself, without the front matter. */
export function markdownOf(html: string): string {
  return convert(html).markdown.trim()
}

/** The same without the passes that would first bring pictures and players into their canonical shape. */
export function markdownOfHandlers(html: string): string {
  return String(handlersAlone.processSync(html)).trim()
}
