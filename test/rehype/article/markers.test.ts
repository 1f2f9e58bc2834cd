import {expect, test} from 'vitest'
import {element} from '../../../src/ground/hast-node.ts'
import {markerTier, names} from '../../../src/rehype/article/markers.ts'

test('every name of an article marks it, as a class and as an id', () => {
  for (const name of names) {
    expect([name, markerTier(element('div', {className: [name]}))]).toEqual([name, 0])
    expect([name, markerTier(element('div', {id: name}))]).toEqual([name, 0])
  }
})

test.each([
  ['div', {className: ['mainContent']}, 2],
  ['div', {id: 'main-content'}, 2],
  ['div', {className: ['hentry']}, 1],
  ['div', {className: ['TRS_Editor']}, 0],
  ['div', {id: 'vsb_content'}, 0],
  ['div', {id: 'p-detail'}, 1],
  ['div', {className: ['articalContent']}, 0],
  ['td', {id: 'postmessage_1', className: ['t_f']}, 0],
  ['div', {className: ['details']}, undefined],
  ['span', {className: ['entry-content']}, undefined],
])('<%s> with %o is of tier %s', (tagName, properties, tier) => {
  expect(markerTier(element(tagName, properties))).toBe(tier)
})
