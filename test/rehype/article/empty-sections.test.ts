import {expect, test} from 'vitest'
import {betweenParagraphs} from '../../support/between-paragraphs.ts'

const list = '<ul><li><a href="#a">Where the boats are</a></li><li><a href="#b">What they carry home</a></li></ul>'

test.each([
  `<details class="toc"><summary>Contents:</summary><nav>${list}</nav></details>`,
  `<details open><summary><h2>What is told</h2></summary><nav>${list}</nav></details>`,
  `<details><summary>Share</summary><div class="sharedaddy">${list}</div></details>`,
  `<h2>More</h2><details><summary>Of boats</summary><nav>${list}</nav></details><h2>Boats</h2>`,
])('what opens a box goes with all that is in it: %s', (box) => {
  expect(betweenParagraphs(box)).toBe(box.endsWith('<h2>Boats</h2>') ? '## Boats' : '')
})

test.each([
  [`<details><summary>Who steers</summary><p>Jo Mar.</p><nav>${list}</nav></details>`, '**Who steers**\n\nJo Mar.'],
  ['<details><summary>Who steers</summary></details>', '**Who steers**'],
  [`<details><summary>Who steers</summary></details><nav>${list}</nav>`, '**Who steers**'],
  [`<nav>${list}</nav><details><summary>Who steers</summary></details>`, '**Who steers**'],
  [
    '<details><summary>Who steers</summary><img src="/a.jpg" width="800" height="500"></details>',
    '**Who steers**\n\n![](https://gull.example/a.jpg)',
  ],
  [
    '<details><summary>Who steers</summary><button>Share</button><h3>The captain</h3><p>Jo Mar.</p></details>',
    '**Who steers**\n\n## The captain\n\nJo Mar.',
  ],
  [
    `<h2>Boats</h2><details><summary>Who steers</summary></details><nav>${list}</nav><h2>Gulls</h2>`,
    '## Boats\n\n**Who steers**\n\n## Gulls',
  ],
  [
    `<details><summary>Who steers</summary><details><summary>Who</summary><nav>${list}</nav></details><p>Jo Mar.</p></details>`,
    '**Who steers**\n\nJo Mar.',
  ],
])('and stays with what is left: %s', (box, expected) => {
  expect(betweenParagraphs(box)).toBe(expected)
})
