import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const first = '<p>港口星期一重新开放，第一批货轮已经离港，后面还有更多的船。</p>'
const second = '<p>灯塔的守夜人说，这是十年来最忙的一天。</p>'

const read = (html: string, url = 'https://gull.example/a', head = '') =>
  convert(`${head}[题目](${url})\n------\n\n${html}`)

test.each([
  ['nothing', '', ''],
  ['boxes', '<div><div>', '</div></div>'],
  ['an article', '<article>', '</article>'],
  ['a main element', '<main><div>', '</div></main>'],
  ['a style', '<style>p { color: red }</style>', ''],
])('reads the line of author and date with %s before it', (_, start, end) => {
  const {frontMatter, markdown} = read(`${start}<div><i>赵海<br>2020-06-30 17:01:44</i></div>${first}${second}${end}`)
  expect(frontMatter).toMatchObject({author: ['赵海'], date: '2020-06-30T17:01:44Z'})
  expect(markdown).not.toContain('赵海')
})

test('two paragraphs in a box are no line of author and date', () => {
  const {markdown} = read(`<div><p>灯塔建成一百年的庆典</p><p>文章发布时间：2019年3月6日</p></div>${first}${second}`)
  expect(markdown).toContain('灯塔建成一百年的庆典\n\n文章发布时间：2019年3月6日')
})

test.each(['p', 'div'])('reads authors in a <%s>', (name) => {
  const {frontMatter, markdown} = read(`<${name}>作者 赵海</${name}>${first}${second}`)
  expect(frontMatter.author).toEqual(['赵海'])
  expect(markdown).not.toContain('赵海')
})

test.each(['p', 'div'])('a day behind two <%s>s of text heads what follows', (name) => {
  const note = `<${name}>编者按：守夜人每天写下海上的见闻，本站每周选登其中的几段，到灯塔关闭为止。</${name}>`
  const more = `<${name}>以前各篇可以在本站的旧闻里找到。</${name}>`
  const day = `<${name}><b>2020年6月30日</b></${name}>`
  const {markdown} = read(`${note}${more}${day}${first}`, 'https://gull.example/a', '<!--1593507600000-->\n')
  expect(markdown).toContain('2020年6月30日')
})

test.each(['p', 'div'])('leaves out what promotes the newsletter in a <%s>, and not the sentence beside it', (name) => {
  const promotion = `<${name}>（欢迎点击此处订阅每日简报。）</${name}>`
  const {markdown} = read(`<div>${promotion}${second}</div>${first}`, 'https://cn.nytimes.com/a/')
  expect(markdown).toBe(
    '灯塔的守夜人说，这是十年来最忙的一天。\n\n港口星期一重新开放，第一批货轮已经离港，后面还有更多的船。\n',
  )
})
