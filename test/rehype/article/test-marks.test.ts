import {expect, test} from 'vitest'
import {betweenParagraphs} from '../../support/between-paragraphs.ts'

const pairs = '<dl><dt>Battery</dt><dd>1.2</dd><dt>Screen</dt><dd>2.0</dd></dl>'

test.each([
  `<div class="rating"><h3>Result</h3>${pairs}</div>`,
  '<section class="review-rating"><table><tr><th>Battery</th><td>1.2</td></tr><tr><th>Screen</th><td>2.0</td></tr></table></section>',
])('the marks that a test gives stay, whatever they are called: %s', (box) => {
  expect(betweenParagraphs(box)).toMatch(/Battery.*1\.2.*Screen.*2\.0/s)
})

test.each([
  `<div class="rating">${pairs}<button>Vote</button></div>`,
  `<div class="rating">${pairs}<a href="/vote">All the votes</a></div>`,
  '<div class="rating"><span>4.5</span> of 5 (12 votes)</div>',
  '<div class="poll"><h3>Do you like boats?</h3><ul><li>Yes</li><li>No</li></ul></div>',
])('what readers vote with goes: %s', (box) => {
  expect(betweenParagraphs(box)).toBe('')
})
