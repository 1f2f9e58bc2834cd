import {expect, test} from 'vitest'
import {betweenParagraphs} from '../../support/between-paragraphs.ts'

const item = (text: string, href?: string) => `<li>${href === undefined ? text : `<a href="${href}">${text}</a>`}</li>`
const list = (...items: string[]) => `<ol>${items.join('')}</ol>`

test.each([
  list(item('1'), item('2', '-2.html'), item('3', '-3.html')),
  list(item('1', '/a'), item('<b>2</b>'), item('3', '/a?page=3')),
  list(item('The boats'), item('The harbour', 'a-2.html'), item('The tide of the morning', 'a-3.html')),
  list(item('<b>The boats</b>'), item('The harbour', '/a/2/'), item('The tide', '/a/3/'), item('End', '/a/4/')),
])('a list of the pages of an article goes: %s', (html) => {
  expect(betweenParagraphs(html)).toBe('')
})

test.each([
  list(item('1'), item('2'), item('3')),
  list(item('1912', '/1912'), item('1913', '/1913')),
  list(item('The boats'), item('The harbour', '/harbour-12.html'), item('The tide', '/tide-13.html')),
  list(item('The boats'), item('The harbour', '#fn-2'), item('The tide', '#fn-3')),
  list(item('The boats', '/boats-1'), item('The harbour', '/boats-2'), item('The tide', '/boats-3')),
  list(item('The boats'), item('The harbour of 1902', '/a-2.html')),
  list(item('The boats'), item('The harbour', '/serial/part-2'), item('The tide', '/serial/part-3')),
  list(
    item('The boats'),
    item('The harbour', 'https://books.example/a-2'),
    item('The tide', 'https://books.example/a-3'),
  ),
])('a list of something else stays: %s', (html) => {
  expect(betweenParagraphs(html)).not.toBe('')
})
