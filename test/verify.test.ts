import type {Root} from 'mdast'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {toMarkdownOptions} from '../src/to-markdown/index.ts'
import {remarkVerify} from '../src/verify.ts'

const tree: Root = {
  type: 'root',
  children: [
    {type: 'heading', depth: 2, children: [{type: 'text', value: '小标题'}]},
    {
      type: 'paragraph',
      children: [
        {type: 'text', value: '甲 '},
        {type: 'link', url: 'https://a.example/中 文', children: [{type: 'text', value: '乙'}]},
        {type: 'image', url: 'https://a.example/b.jpg', alt: '丙'},
        {type: 'text', value: ' 信箱 a@b.example，*丁*'},
      ],
    },
  ],
}

/** Messages about a tree of which something else than its Markdown is written. */
function messages(spoil: (markdown: string) => string): string[] {
  const file = new VFile()
  const processor = unified().use(remarkStringify, toMarkdownOptions)
  processor.use(function () {
    const compile = this.compiler as (tree: Root, file: VFile) => string
    this.compiler = ((root: Root, vfile: VFile) => spoil(compile(root, vfile))) as typeof this.compiler
  })
  processor.use(remarkVerify).stringify(tree, file)
  return file.messages.map(({reason}) => reason)
}

test('says nothing when the Markdown reads as the article', () => {
  expect(messages((markdown) => markdown)).toEqual([])
})

test.each([
  [
    'a word',
    (markdown: string) => markdown.replace('甲', '申'),
    /^`小标题甲乙信箱.*` is read as `小标题申.*` in line 3 .* same text$/,
  ],
  [
    'a heading',
    (markdown: string) => markdown.replace('## ', '### '),
    /^`## 小标题` is read as `### 小标题` in line 1 .* same headings$/,
  ],
  [
    'a link',
    (markdown: string) =>
      markdown
        .replace('](https://a.example/%E', '](https://b.example/%E')
        .replace('](https://a.example/中', '](https://b.example/中'),
    /same links$/,
  ],
  ['an image', (markdown: string) => markdown.replace('![丙]', '![]'), /same images$/],
  ['an escape', (markdown: string) => markdown.replace('\\*', '*'), /same text$/],
])('finds that %s differs', (_name, spoil, message) => {
  expect(messages(spoil)).toEqual([expect.stringMatching(message)])
})
