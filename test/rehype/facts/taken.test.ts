import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const article = (html: string) =>
  convert(`<!--1651665600000-->\n[The harbour is open](https://a.example/1)\n------\n${html}<p>Words.</p><p>More.</p>`)

test.each([
  '<span>News</span> <a href="https://a.example/1">The harbour is open</a>',
  '<span>News</span> <em>The harbour is open</em>',
  '<span>News</span><div>The harbour is open</div>',
])('a title goes from whatever element holds it: %s', (inner) => {
  expect(article(`<h1>${inner}</h1>`).markdown).toBe('News\n\nWords.\n\nMore.\n')
})

test.each([
  '<h5 class="author-name"><a href="/author/ann">Ann Lee</a></h5>',
  '<section class="byline">By <a rel="author" href="/ann">Ann Lee</a></section>',
  '<section>文/Ann Lee</section>',
])('an author goes from whatever element holds it: %s', (line) => {
  const {markdown, frontMatter} = article(line)
  expect(frontMatter.author).toEqual(['Ann Lee'])
  expect(markdown).toBe('Words.\n\nMore.\n')
})

test('an account beside the day goes from whatever element holds it', () => {
  expect(article('<p class="date">4 May 2022</p><small>@annlee</small>').markdown).toBe('Words.\n\nMore.\n')
})

test.each([
  '<p>PICTURE<br>4 May 2022</p>',
  '<p>PICTURE<br>By Ann Lee</p>',
  '<p><a href="/gallery">PICTURE</a><br>By Ann Lee</p>',
  '<div>PICTURE<p>3 hours ago</p></div>',
  '<div>PICTURE<time>3 hours ago</time></div>',
])('a picture stays where it stands in a line that goes: %s', (html) => {
  const {markdown} = article(html.replace('PICTURE', '<img src="/a.jpg" width="800" height="500">'))
  expect(markdown).toContain('![](https://a.example/a.jpg)')
})

test('a face goes with the name of its author', () => {
  const line = '<p class="byline"><a href="/ann"><img src="/ann.jpg"></a> By <a href="/ann">Ann Lee</a></p>'
  expect(article(line).markdown).toBe('Words.\n\nMore.\n')
})

test('a player stays in the box of a line that goes', () => {
  const player = '<iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>'
  expect(article(`<div>${player}<p>3 hours ago</p></div>`).markdown).toContain('abcDEF12345')
})
