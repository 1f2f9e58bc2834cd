import type {Element} from 'hast'
import {expect, test} from 'vitest'
import {findWithin, holds} from '../../src/ground/find-within.ts'
import {element, text} from '../../src/ground/hast-node.ts'

const isBold = ({tagName}: Element) => tagName === 'b'

test('finds the first in the order of the text, however deep, and never the node itself', () => {
  const deep = element('b', {id: 'deep'}, [text('甲')])
  const tree = element('b', {}, [text('乙'), element('p', {}, [element('i', {}, [deep])]), element('b', {id: 'late'})])
  expect(findWithin(tree, isBold)).toBe(deep)
  expect(holds(tree, isBold)).toBe(true)
  expect(findWithin(deep, isBold)).toBeUndefined()
})
