import type {Root} from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkStringify from 'remark-stringify'
import {type Plugin, unified} from 'unified'
import {rehypeArticle} from './rehype/index.ts'
import {remarkArticle} from './remark/index.ts'
import {toMarkdownOptions} from './to-markdown/index.ts'
import {toMdastOptions} from './to-mdast/index.ts'

/** The plugin behind the writer that compares what was written with the tree. */
export type Verify = Plugin<[], Root, string>

/**
 * The way of an article, HTML in and Markdown out. Made and frozen once; what differs by article travels on the VFile.
 * @param verify Reads the Markdown again; left out where nobody asks for it.
 */
export function createPipeline(verify?: Verify) {
  return unified()
    .use(rehypeParse, {fragment: true})
    .use(rehypeArticle)
    .use(rehypeRemark, toMdastOptions)
    .use(remarkArticle)
    .use(remarkStringify, toMarkdownOptions)
    .use(verify ? [verify] : [])
    .freeze()
}
