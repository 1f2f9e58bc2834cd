import {expect, test} from 'vitest'
import {findWithin, holds} from '../../src/ground/find-within.ts'
import {element, text} from '../../src/ground/hast-node.ts'

test.each([
  ['by its name', 'b'],
  ['by one of some names', new Set(['b', 'strong'])],
  ['by what tells it', ({tagName}) => tagName === 'b'],
] satisfies Array<[string, Parameters<typeof holds>[1]]>)(
  'finds the first %s, in the order of the text, however deep, and never the node itself',
  (_, bold) => {
    const deep = element('b', {id: 'deep'}, [text('甲')])
    const tree = element('b', {}, [
      text('乙'),
      element('p', {}, [element('i', {}, [deep])]),
      element('b', {id: 'late'}),
    ])
    expect(findWithin(tree, bold)).toBe(deep)
    expect(holds(tree, bold)).toBe(true)
    expect(findWithin(deep, bold)).toBeUndefined()
  },
)
