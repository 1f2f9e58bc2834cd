import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

/** What an archived article makes of a box behind its first sentence. */
const shown = (box: string) =>
  convert(
    `<!--1667779200000-->\n[Gulls](https://gull.example/a)\n------\n\n<p>The gate was locked.</p>${box}<p>It stays so.</p>`,
  )
    .markdown.replace('The gate was locked.\n\n', '')
    .replace('\n\nIt stays so.\n', '')

test.each([
  ['<div><span>By Ann Lee</span><time datetime="2021-01-02">January 2</time></div>', 'By Ann Lee January 2'],
  ['<div><time>12:30</time><span>甲報 / 記者丁一</span></div>', '12:30 甲報 / 記者丁一'],
  ['<div><span>By ANN LEE</span><span>January 2, 2021</span></div>', 'By ANN LEE January 2, 2021'],
  ['<div><span>丁一</span><span>2021-01-02 12:30</span></div>', '丁一 2021-01-02 12:30'],
  ['<div><a href="/a">甲</a><a href="/b">乙</a></div>', '[甲](https://gull.example/a) [乙](https://gull.example/b)'],
  [
    '<section><span>Read this</span><a href="/a">The gate that nobody wanted</a></section>',
    'Read this [The gate that nobody wanted](https://gull.example/a)',
  ],
  ['<div><strong>Ann Lee</strong><em>Reporter in Paris</em></div>', '**Ann Lee** *Reporter in Paris*'],
  ['<p><span class="article__kicker">Reportage</span>The gate is shut.</p>', 'Reportage The gate is shut.'],
  ['<p><span class="location-stamp">Hull</span>“The gate is shut.”</p>', 'Hull “The gate is shut.”'],
])('what only a style parts is parted: %s', (box, expected) => {
  expect(shown(box)).toBe(expected)
})

test.each([
  ['<div><span>12</span><span>:30</span></div>', '12:30'],
  ['<div><span>日期：</span><time>12:30</time></div>', '日期：12:30'],
  ['<div><span>港口</span><span>关门</span></div>', '港口关门'],
  ['<div>见<a href="/a">甲</a><a href="/b">乙</a></div>', '见[甲](https://gull.example/a)[乙](https://gull.example/b)'],
  ['<p><a href="/a">甲</a><a href="/b">乙</a></p>', '[甲](https://gull.example/a)[乙](https://gull.example/b)'],
  ['<div><span>Mac</span><span>Donald</span></div>', 'MacDonald'],
  ['<p><span class="place">Mac</span>donald is shut.</p>', 'Macdonald is shut.'],
  ['<p><span class="first">Mac</span>Donald is shut.</p>', 'MacDonald is shut.'],
  ['<p><span class="place">Mac</span>Donald is shut.</p>', 'MacDonald is shut.'],
  ['<div><i>Hi!</i><b>abc</b></div>', '*Hi*!**abc**'],
])('what may be one is left as it is: %s', (box, expected) => {
  expect(shown(box)).toBe(expected)
})

test.each([
  ['<span class="overhead">Verkehr</span><span class="headline">Alte Fähre</span>', 'Verkehr Alte Fähre'],
  ['<span class="article-kicker">Verkehr</span><a class="article-title">Alte Fähre</a>', 'Verkehr Alte Fähre'],
  ['<span class="c-dachzeile">港口</span><span class="c-titel">旧船</span>', '港口 旧船'],
  ['<span class="headline">Alte Fähre</span><span class="subline">verkauft</span>', 'Alte Fähre verkauft'],
])('lines of a heading are parted: %s', (lines, expected) => {
  expect(shown(`<h2>${lines}</h2>`)).toBe(`## ${expected}`)
})

test.each([
  ['<span class="kicker">Verkehr:</span><span class="headline">, Fähre</span>', 'Verkehr:, Fähre'],
  ['<span class="headline">Fähr</span><span class="headline">boote</span>', 'Fährboote'],
  ['<span class="kicker-first">B</span><span class="title">oats</span>', 'Boats'],
  ['<span class="kicker">B</span><span class="rest">oats</span>', 'Boats'],
  ['<span class="headline">Fähr</span><span class="kicker">boote</span>', 'Fährboote'],
  ['<span class="title-first">B</span><span class="title-subtitled">oats</span>', 'Boats'],
])('and nothing else in one is: %s', (lines, expected) => {
  expect(shown(`<h2>${lines}</h2>`)).toBe(`## ${expected}`)
})

test('what is called so in a line of a box is left as it is', () => {
  expect(shown('<p><span class="kicker">Fähr</span><span class="title">boote</span></p>')).toBe('Fährboote')
})
