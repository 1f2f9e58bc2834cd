import type {Element, Root} from 'hast'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {rehypeArticle} from '../../src/index.ts'

test('a tree may have numbers for names of classes', () => {
  const className = [2, 'a'] as string[]
  const box: Element = {type: 'element', tagName: 'p', properties: {className}, children: []}
  const tree: Root = {type: 'root', children: [{...box, children: [{type: 'text', value: '甲'}]}]}
  expect(() => unified().use(rehypeArticle).runSync(tree)).not.toThrow()
})
