import {expect, test} from 'vitest'
import {isJoint} from '../../../src/rehype/texts/joint.ts'
import {clean} from '../../support/clean.ts'

test.each([
  ['The crane, on Sunday.', 'Ann Gull (EFE)'],
  ['Le port (archives)', 'Ann Gull'],
  ['A boat in the harbour', 'Ann Gull'],
  ['A boat in the harbour', 'AFP'],
  ['Photo:', 'Ann Gull'],
  ['AFP', 'Boats in the harbour'],
  ['“It floats.”', '(Reuters)'],
  ['القارب في الميناء.', 'رويترز'],
])('%s %s are two', (before, after) => {
  expect(isJoint(before, after)).toBe(true)
})

test.each([
  ['Mac', 'Donald'],
  ['old Mac', 'Donald'],
  ['at 19', ':20'],
  ['in the U.', 'S.'],
  ['19.', '20'],
  ['the harb', 'our'],
  ['US', 'A has it'],
  ['AFP', 'Boats'],
  ['船，周日。', '张三'],
  ['AFP.', '张三'],
  ['港口', 'AFP'],
  ['', 'Ann'],
])('%s%s are one', (before, after) => {
  expect(isJoint(before, after)).toBe(false)
})

test.each([
  ['The crane fell on Sunday<span>Ann Gull</span>', 'The crane fell on Sunday Ann Gull'],
  ['The crane of old Mac<span>Donald</span>', 'The crane of old MacDonald'],
])('a span behind the text of a caption: %s', (caption, said) => {
  const {html} = clean(`<figure><img src="https://a.example/a.jpg" alt=""><figcaption>${caption}</figcaption></figure>`)
  expect(html).toContain(`<figcaption>${said}</figcaption>`)
})
