import {expect, test} from 'vitest'
import {convert} from '../../src/index.ts'
import {leaveArchive} from '../../src/source/leave-archive.ts'

const saved = '<script src="//archive.org/includes/analytics.js?v=cf34f82"></script>'

test.each([
  ['<img src="/web/20070228213001im_/http://a.example/a.gif">', '<img src="http://a.example/a.gif">'],
  ["<a href='https://web.archive.org/web/2007/http://a.example:80/b'>甲</a>", "<a href='http://a.example/b'>甲</a>"],
  [
    '<a href="http://web.archive.org/web/20070228213001/http://a.example:8080/b">',
    '<a href="http://a.example:8080/b">',
  ],
  ['<a href="/web/20070228213001/mailto:a@b.example">', '<a href="mailto:a@b.example">'],
  [
    '<img srcset="//web.archive.org/web/20070228213001im_/https://a.example/a.jpg 300w, /web/20070228213001im_/https://a.example/b.jpg 600w">',
    '<img srcset="https://a.example/a.jpg 300w, https://a.example/b.jpg 600w">',
  ],
  ['<a href="https://archive.today/o/AbCdE/https://a.example/b?c">', '<a href="https://a.example/b?c">'],
  [
    '<p>https://web.archive.org/web/2007/http://a.example/</p>',
    '<p>https://web.archive.org/web/2007/http://a.example/</p>',
  ],
  ['<a href="https://web.archive.org/web/2007*/gull">', '<a href="https://web.archive.org/web/2007*/gull">'],
])('a page saved from an archive gets its addresses back: %s', (archived, own) => {
  expect(leaveArchive(`${archived}${saved}`, 'page', {})).toBe(`${own}${saved}`)
  // Elsewhere somebody linked to the archive.
  expect(leaveArchive(archived, 'page', {})).toBe(archived)
  expect(leaveArchive(`${archived}${saved}`, 'fragment', {})).toBe(`${archived}${saved}`)
})

test('an article that was saved from an archive gets its own address back, and its links theirs', () => {
  const article = `<!--1672398782000-->
[题目](https://web.archive.org/web/20171008220355/http://a.example/1)
------

<p>甲<a href="/web/20171008220355/http://a.example/2">乙</a>丙</p>`
  const {frontMatter, markdown} = convert(article)
  expect(frontMatter.source).toBe('http://a.example/1')
  expect(markdown).toBe('甲[乙](http://a.example/2)丙\n')
})

test.each([
  ['https://archive.ph/AbCdE', 'https://archive.ph/AbCdE'],
  ['https://archive.is/20200716100000/https://a.example/1', 'https://a.example/1'],
])('an article saved at %s does not lead through the archive', (saved, source) => {
  const html = '<p>甲<a href="https://archive.is/o/AbCdE/https://a.example/2">乙</a>丙</p>'
  const {frontMatter, markdown} = convert(`<!--1672398782000-->\n[题目](${saved})\n------\n\n${html}`)
  expect(frontMatter.source).toBe(source)
  expect(markdown).toBe('甲[乙](https://a.example/2)丙\n')
})
