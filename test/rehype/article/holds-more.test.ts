import {expect, test} from 'vitest'
import {element} from '../../../src/ground/hast-node.ts'
import {holdsMore} from '../../../src/rehype/article/holds-more.ts'

test('elements are counted at every depth, and texts are not', () => {
  const box = element('div', {}, [element('p', {}, [element('b', {}, [{type: 'text', value: 'a'}])]), element('p')])
  expect(holdsMore(box, 2)).toBe(true)
  expect(holdsMore(box, 3)).toBe(false)
})
