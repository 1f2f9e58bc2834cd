import type {PhrasingContent, RootContent} from 'mdast'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {toMarkdownOptions} from '../../src/to-markdown/index.ts'

const writer = unified().use(remarkStringify, toMarkdownOptions).freeze()

const write = (...children: RootContent[]) => writer.stringify({type: 'root', children})
const paragraph = (...children: PhrasingContent[]): RootContent => ({type: 'paragraph', children})
const text = (value: string): PhrasingContent => ({type: 'text', value})
/** So many that what is written is joined several times along the way. */
const many = 2500
const repeat = <T>(...nodes: T[]): T[] => Array.from({length: many}, () => structuredClone(nodes)).flat()

test('a long line is written as a short one', () => {
  const pieces: PhrasingContent[] = [text('字 '), {type: 'break'}, {type: 'strong', children: [text('*重')]}, text('_')]
  expect(write(paragraph(...repeat(...pieces)))).toBe(`${'字\\\n**\\*重**\\_'.repeat(many)}\n`)
})

test('blanks far before a line break go as those right before it', () => {
  const nothing = repeat<PhrasingContent>({type: 'html', value: ''})
  expect(write(paragraph(text('甲 '), ...nothing, {type: 'break'}, text('乙')))).toBe('甲\\\n乙\n')
})

test('many blocks are written as few', () => {
  const blocks = repeat(paragraph(text('甲')), paragraph(text('乙')))
  expect(write(...blocks)).toBe(`${'甲\n\n乙\n\n'.repeat(many).trimEnd()}\n`)
})

test('many blocks of an item touch as few do', () => {
  const code: RootContent = {type: 'code', value: '甲'}
  const children = repeat(code) as never
  const tight: RootContent = {type: 'list', children: [{type: 'listItem', children}]}
  expect(write(tight)).toBe(`- ${'```\n  甲\n  ```\n  '.repeat(many).trimEnd()}\n`)
})
