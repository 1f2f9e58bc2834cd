import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {rehypeArticle} from './rehype/index.ts'
import {remarkArticle} from './remark/index.ts'
import {toMarkdownOptions} from './to-markdown/index.ts'
import {toMdastOptions} from './to-mdast/index.ts'
import {remarkVerify} from './verify.ts'

/** The way of an article, HTML in and Markdown out. Made and frozen once; what differs by article travels on the VFile. */
export function createPipeline() {
  return unified()
    .use(rehypeParse, {fragment: true})
    .use(rehypeArticle)
    .use(rehypeRemark, toMdastOptions)
    .use(remarkArticle)
    .use(remarkStringify, toMarkdownOptions)
    .use(remarkVerify)
    .freeze()
}
