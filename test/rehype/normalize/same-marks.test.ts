import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const article = (html: string, url = 'https://gull.example/a') =>
  convert(`[题目](${url})\n------\n\n<p>码头上的灯亮了一夜。</p>${html}<p>清晨船都走了。</p>`).markdown

test.each([
  '<p><b>灯塔</b><strong>与船</strong></p>',
  '<p><b>灯塔<strong>与</strong>船</b></p>',
  '<p><b><strong>灯塔与船</strong></b></p>',
  '<p><b>灯塔与船</b><b></b></p>',
  '<p><b></b><br><strong>灯塔与船</strong><i></i><br></p>',
  '<p><b>灯塔与船<br></b></p>',
  '<p><b>灯塔</b><!-- 一 --><b>与船</b></p>',
  '<p><a name="x1"></a><b>灯塔<a id="x2"></a>与船</b></p>',
  '<p><span style="font-weight: bold">灯塔</span><b>与船</b></p>',
  '<p><b>灯塔\u200b与船</b></p>',
])('%s is a heading', (html) => {
  expect(article(html)).toContain('\n\n## 灯塔与船\n\n')
})

test('places that a link leads to stay for the notes', () => {
  const notes =
    '<p>灯塔建成很久了。<sup><a href="#n1">1</a></sup></p><p>船也旧了。</p><ol><li><a id="n1"></a>见港口的年报，第一章。</li></ol>'
  expect(article(notes)).toContain('灯塔建成很久了。[^1]')
})

test('code keeps its empty marks and its characters without width', () => {
  expect(article('<pre>灯\u200b塔<b></b>与船</pre>')).toContain('灯\u200b塔与船')
})

test.each(['strong', 'b'])('the standfirst may be set in <%s>', (name) => {
  const rfi = convert(
    `[题目](https://www.rfi.fr/cn/a)\n------\n\n<p><${name}>码头上的灯亮了一夜，清晨时分船都已经离开港口。</${name}></p><p>后来的事没有人知道。</p>`,
  )
  expect(rfi.frontMatter.description).toBe('码头上的灯亮了一夜，清晨时分船都已经离开港口。')
  const bbc = convert(
    `[题目](https://www.bbc.com/zhongwen/simp/a)\n------\n\n<main><p><${name}>码头上的灯亮了一夜，清晨时分船都已经离开港口。</${name}></p><p>后来的事没有人知道。</p></main>`,
  )
  expect(bbc.frontMatter.description).toBe('码头上的灯亮了一夜，清晨时分船都已经离开港口。')
})
