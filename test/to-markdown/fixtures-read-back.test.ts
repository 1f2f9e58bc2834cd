import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {conversionOf} from '../../src/conversion.ts'
import {convert} from '../../src/index.ts'
import {remarkArticle} from '../../src/remark/index.ts'
import {toMarkdownOptions} from '../../src/to-markdown/index.ts'
import {renderers} from '../support/render.ts'

const reader = unified().use(remarkParse).use(remarkGfm).freeze()
const writer = unified().use(remarkArticle).use(remarkStringify, toMarkdownOptions).freeze()
const again = unified().use(remarkParse).use(remarkGfm).use(remarkStringify, toMarkdownOptions).freeze()
const [, commonmark] = renderers[0]!

/** The articles that are converted here: our fixtures, and every 50th file of the folder that NEWSDOWN_CORPUS names. */
const folders = [resolve(import.meta.dirname, '../../fixtures')]
const corpus = process.env.NEWSDOWN_CORPUS
const sources = [
  ...folders.flatMap(files),
  ...(corpus && existsSync(corpus) ? files(corpus).filter((_, at) => at % 50 === 0) : []),
]

function files(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && (/\.(?:txt|html)$/.test(entry.name) || folder === corpus))
    .map((entry) => join(entry.parentPath, entry.name))
}

function shape(markdown: string): string {
  return JSON.stringify(reader.parse(markdown), (key, value) => (key === 'position' ? undefined : value))
}

function looksSame(one: string, other: string): boolean {
  return commonmark(one) === commonmark(other) && shape(one) === shape(other)
}

/** Escapes without which a block would look the same; `\#` at the start of a line always stays. */
function needlessEscapes(markdown: string): string[] {
  return markdown.split('\n\n').flatMap((block) =>
    [...block.matchAll(/\\(?=[!-/:-@[-`{-~])/g)]
      .filter(({index}) => !/(?:^|\n)(?:> |- )*$/.test(block.slice(0, index)) || block[index + 1] !== '#')
      .filter(({index}) => looksSame(block.slice(0, index) + block.slice(index + 1), block))
      .map(({index}) => block.slice(Math.max(0, index - 20), index + 20)),
  )
}

describe.each(sources.map((path) => [path.split('/').slice(-2).join('/'), path]))('%s', (_name, path) => {
  const {markdown, messages, frontMatter} = convert(readFileSync(path!), {verify: true})

  test('bears no needless escape', () => expect(needlessEscapes(markdown)).toEqual([]))

  test('reads as the article', () => expect(messages.filter(({ruleId}) => ruleId === 'verify')).toEqual([]))

  test('is written the same once more', () => {
    const file = new VFile({value: markdown})
    if (frontMatter.title) conversionOf(file).facts.title = String(frontMatter.title)
    expect(writer.stringify(writer.runSync(reader.parse(file), file) as Root, file)).toBe(markdown)
    expect(String(again.processSync(markdown))).toBe(markdown)
  })
})
