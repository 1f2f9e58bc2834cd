import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {conversionOf} from '../../src/conversion.ts'
import {convert} from '../../src/index.ts'
import {remarkBareLinks} from '../../src/remark/bare-links.ts'
import {remarkHeadingLevels} from '../../src/remark/heading-levels.ts'
import {remarkJoinLists} from '../../src/remark/join-lists.ts'
import {remarkLineBreaks} from '../../src/remark/line-breaks.ts'
import {toMarkdownOptions} from '../../src/to-markdown/index.ts'

function run(plugin: Plugin<[], Root>, source: string, title: string | undefined = '题', preset?: 'jekyll'): string {
  const file = new VFile()
  const conversion = conversionOf(file)
  if (title) conversion.facts.title = title
  Object.assign(conversion, {settings: {...conversion.settings, preset}})
  const tree = unified().use(remarkParse).parse(source) as Root
  const processor = unified().use(plugin).use(remarkStringify, toMarkdownOptions)
  return processor.stringify(processor.runSync(tree, file) as Root, file).trimEnd()
}

describe('remarkBareLinks', () => {
  test.each([
    ['见https://a.example/x，后文', '见<https://a.example/x>，后文'],
    ['见[https://a.example/x，后文](https://a.example/x%EF%BC%8C%E5%90%8E%E6%96%87)', '见<https://a.example/x>，后文'],
    ['[https://a.example/x，后文](https://b.example)', '[https://a.example/x，后文](https://b.example)'],
    [
      'Siehe https://a.example/wiki/Köln, http://köln.example/ß',
      'Siehe <https://a.example/wiki/Köln>, <http://köln.example/ß>',
    ],
    ['в https://a.example/Москва.', 'в <https://a.example/Москва>.'],
    ['انظر https://a.example/القاهرة، ثم', 'انظر <https://a.example/القاهرة>، ثم'],
    ['https://a.example/ダム、https://a.example/강에서', '<https://a.example/>ダム、<https://a.example/>강에서'],
    ['(https://a.example/x)。', '(<https://a.example/x>)。'],
    ['[注]www.a.example，后文', '[注][www.a.example](http://www.a.example)，后文'],
    ['https://192[.]0[.]2[.]1 和 http://[2001:db8::1]/', 'https://192[.]0[.]2[.]1 和 <http://[2001:db8::1]/>'],
    ['https://a.example/x_(y)!', '<https://a.example/x_(y)>!'],
    ['去http://港口.com/a看', '去<http://港口.com/a>看'],
    ['见 www.港口.中国。http://港口没有', '见 [www.港口.中国](http://www.港口.中国)。http://港口没有'],
    ['http://关于.我们.在线教育 http://新闻.com/路径', 'http://关于.我们.在线教育 http://新闻.com/路径'],
    ['到www.a.example看', '到www.a.example看'],
    ['到 www.a.example看', '到 [www.a.example](http://www.a.example)看'],
    ['[https://a.example](https://b.example)', '[https://a.example](https://b.example)'],
    ['[a.example/b](https://a.example/b)', '<https://a.example/b>'],
    ['[https://a.example](https://a.example/)', '<https://a.example/>'],
    ['[www.a.example](http://www.a.example)', '[www.a.example](http://www.a.example)'],
    ['[a.example/b](https://a.example/b "c")', '[a.example/b](https://a.example/b "c")'],
    ['信箱 a@b.example。', '信箱 a@b.example。'],
    ['只有 https:// 而已', '只有 https:// 而已'],
  ])('%s → %s', (source, markdown) => expect(run(remarkBareLinks, source)).toBe(markdown))

  test('leaves an address alone in a fragment when it ends at a blank', () => {
    expect(run(remarkBareLinks, '见 https://a.example 或https://b.example，', '')).toBe(
      '见 https://a.example 或<https://b.example>，',
    )
    expect(run(remarkBareLinks, '*https://a.example*甲 https://b.example', '')).toBe(
      '*<https://a.example>*甲 https://b.example',
    )
    expect(run(remarkBareLinks, 'https://a.example/(\\\n甲', '')).toBe('<https://a.example/>(\\\n甲')
  })

  test('is read by GFM as no more than the address', () => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(run(remarkBareLinks, '看https://a.tw/x，后文。 www.b.tw后文')) as Root
    const links = JSON.stringify(tree).match(/"url":"[^"]*"/g)
    expect(links).toEqual(['"url":"https://a.tw/x"', '"url":"http://www.b.tw"'])
  })
})

describe('remarkHeadingLevels', () => {
  test.each([
    ['# a\n\n## b', '## a\n\n### b'],
    ['#### a\n\n#### b\n\n###### c\n\n## d', '## a\n\n## b\n\n### c\n\n## d'],
    ['## a\n\n#### b\n\n### c', '## a\n\n### b\n\n### c'],
  ])('%j → %j under a title', (source, markdown) => {
    expect(run(remarkHeadingLevels, source)).toBe(markdown)
    expect(run(remarkHeadingLevels, markdown)).toBe(markdown)
  })

  test('leaves the levels of a fragment', () =>
    expect(run(remarkHeadingLevels, '# a\n\n### b', '')).toBe('# a\n\n### b'))
})

describe('remarkJoinLists', () => {
  test.each([
    ['- a\n\n* b', '- a\n- b'],
    ['1. a\n\n1) b\n\n3. c', '1. a\n2. b\n3. c'],
    ['1. a\n\n7) b', '1. a\n\n7) b'],
    ['- a\n\n甲\n\n- b', '- a\n\n甲\n\n- b'],
    ['- a\n\n1. b', '- a\n\n1. b'],
    ['> - a\n>\n> * b', '> - a\n> - b'],
  ])('%j → %j', (source, markdown) => expect(run(remarkJoinLists, source)).toBe(markdown))

  test.each([
    ['<ul><li>甲</li></ul><p> </p><ul><li>乙</li></ul>', '- 甲\n- 乙\n'],
    ['<ol><li>甲</li></ol><p> </p><ol><li>乙</li></ol>', '1. 甲\n2. 乙\n'],
    ['<ol><li>甲</li></ol><ol start="5"><li>乙</li></ol><ol type="a"><li>丙</li></ol>', '1. 甲\n\n5) 乙\n\n1. 丙\n'],
    ['<ol reversed><li>甲</li><li>乙</li></ol><ol><li>丙</li></ol>', '2. 甲\n\n1) 乙\n\n1. 丙\n'],
    ['<ol reversed><li>甲</li></ol><ol><li>乙</li></ol>', '1. 甲\n\n1) 乙\n'],
    ['<ol type="a"><li>甲</li></ol><ol type="a"><li>乙</li></ol>', '1. 甲\n\n1) 乙\n'],
  ])('of an article: %s', (html, markdown) => {
    expect(convert(`<!--1600000000000-->\n[题](https://a.example/1)\n------\n${html}`).markdown).toBe(markdown)
  })
})

test('writes two blanks for a break under jekyll', () => {
  expect(run(remarkLineBreaks, '甲\\\n乙', '题', 'jekyll')).toBe('甲  \n乙')
  expect(run(remarkLineBreaks, '甲  \n乙')).toBe('甲\\\n乙')
})
