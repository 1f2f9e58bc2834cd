import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

const before = '<p>前文在此。</p>'
const after = '<p>后文在此。</p>'

test.each([
  ['<p><strong>谈判重开</strong></p>', '<h2>谈判重开</h2>'],
  ['<p> <b>甲: 没有乙就没有丙</b> </p>', '<h2>甲: 没有乙就没有丙</h2>'],
  ['<p><b>两</b><b>段</b></p>', '<h2>两段</h2>'],
  ['<p><span><strong>在外层里</strong></span></p>', '<h2>在外层里</h2>'],
  ['<p><strong><b>双重</b></strong></p>', '<h2>双重</h2>'],
  ['<p><strong>BBC记者被捕</strong></p>', '<h2>BBC记者被捕</h2>'],
  ['<p><strong>BBC中文</strong></p>', '<h2>BBC中文</h2>'],
  ['<p><strong>女记者丁·海鸥</strong></p>', '<h2>女记者丁·海鸥</h2>'],
  ['<p><strong>NASA 探月</strong></p>', '<h2>NASA 探月</h2>'],
  ['<p><strong>丁·海鸥（Dean Gull）</strong></p>', '<h2>丁·海鸥（Dean Gull）</h2>'],
  ['<p><strong>图书馆：一天</strong></p>', '<h2>图书馆：一天</h2>'],
  ['<p><strong>图一时之快</strong></p>', '<h2>图一时之快</h2>'],
  ['<p><strong>表3人的港口</strong></p>', '<h2>表3人的港口</h2>'],
  ['<p><strong>版图1：港口</strong></p>', '<h2>版图1：港口</h2>'],
  ['<p><strong>一、港口的船</strong></p>', '<h2>一、港口的船</h2>'],
  ['<p><strong>“引语标题”</strong></p>', '<h2>“引语标题”</h2>'],
  ['<p>**小标题** </p>', '<h2>小标题</h2>'],
  ['<p>** 空格小标题 **</p>', '<h2>空格小标题</h2>'],
  ['<p>*缺星小标题** </p>', '<h2>缺星小标题</h2>'],
  ['<p>**缺星小标题*</p>', '<h2>缺星小标题</h2>'],
  ['<h3><strong>真标题</strong></h3>', '<h3>真标题</h3>'],
])('%s is a heading', (html, heading) => {
  expect(clean(before + html + after).html).toBe(before + heading + after)
})

test.each([
  '<p><strong>这是一句完整的话。</strong></p>',
  '<p><strong>问题是什么？</strong></p>',
  '<p><strong>पुल आज खुल गया।</strong></p>',
  '<p><strong>پل آج کھل گیا۔</strong></p>',
  '<p><strong>هل فتح الجسر؟</strong></p>',
  '<p><strong>ស្ពានបានបើក។</strong></p>',
  '<p><strong>相关阅读：</strong></p>',
  `<p><strong>${'长'.repeat(41)}</strong></p>`,
  '<p><strong>问：</strong>答</p>',
  '<p><strong>（完）</strong></p>',
  '<p><strong>图1：港口的船</strong></p>',
  '<p><strong>▼港口的船（影／海鷗提供）</strong></p>',
  '<p><strong>►港口的船又走了</strong></p>',
  '<p><b>圖 二、港口的船</b></p>',
  '<p><b>表3. 港口的船</b></p>',
  '<p><b>图表4: 港口的船</b></p>',
  '<p><strong>BBC中文 丁一</strong></p>',
  '<p><strong>海鸥社中文网 丁一</strong></p>',
  '<p><strong><em>BBC商务记者丁·海鸥（Dean Gull）</em></strong></p>',
  '<p><strong>海鸥新闻记者 丁一 林乙乙</strong></p>',
  '<p><strong>执笔/海鸥姐、老船长</strong></p>',
  '<p><strong>海鸥台记者 丁一</strong></p>',
  '<p><strong>出品︱海鸥台栏目组 丁一</strong></p>',
  '<p><strong>监制：丁一</strong></p>',
  '<p><strong>来源：甲报</strong></p>',
  '<p><strong>图片来源：甲/乙</strong></p>',
  '<p><strong>原标题：港口之夜</strong></p>',
  '<p><strong>本栏目由甲报与乙会主办</strong></p>',
  '<p><strong><a href="https://a.example/">链接</a></strong></p>',
  '<p><strong>甲<br>乙</strong></p>',
  '<p>野**名</p>',
  '<p>*一颗星*</p>',

  '<p>*注：这是注</p>',
])('%s stays bold', (html) => {
  expect(clean(before + html + after).html).not.toContain('<h2>')
})

test.each([
  ['at the start', `<p><b>甲</b></p>${after}`],
  ['at the end', `${before}<p><b>甲</b></p>`],
  ['right after a heading', `${before}<h2>乙</h2><p><b>甲</b></p>${after}`],
  ['before a heading', `${before}<p><b>甲</b></p><h2>乙</h2>${after}`],
  ['under such a line', `${before}<p><b>乙</b></p><p><b>甲</b></p>${after}`],
  ['among three of them', `${before}<p><b>甲</b></p><p><b>乙</b></p><p><b>丙</b></p>${after}`],
  ['in a quote', `${before}<blockquote>${before}<p><b>甲</b></p>${after}</blockquote>`],
])('a bold line %s stays bold', (_where, html) => {
  expect(clean(html).html).toContain('<b>甲</b>')
})

test.each(['01', '一、甲'])('the number %s may open the article', (number) => {
  expect(clean(`<p><b>${number}</b></p>${after}`).html).toContain(`<h2>${number}</h2>`)
})

test('of two such lines in a row the first is the heading, the second may name its author', () => {
  expect(clean(`${before}<p><b>甲</b></p><p><b>乙</b></p>${after}`).html).toContain('<h2>甲</h2><p><b>乙</b></p>')
})

test.each(['01 ////', '1994-2005'])('a number %s leaves the heading to the title below it', (number) => {
  const html = `${before}<p><b>${number}</b></p><p><b>小标题</b></p>${after}`
  expect(clean(html).html).toBe(`${before}<p><b>${number}</b></p><h2>小标题</h2>${after}`)
})

test('a list, a listing or a picture may stand under a heading', () => {
  expect(clean(`${before}<p><b>甲</b></p><pre>cd /tmp</pre>`).html).toContain('<h2>甲</h2>')
  expect(clean(`${before}<p><b>甲</b></p><ul><li>乙</li></ul>`).html).toContain('<h2>甲</h2>')
})

test('a bold line that parts the text stands no higher and no lower than the headings that do', () => {
  const gallery = '<h3>图集</h3><p>文。</p>'
  expect(clean(`${before}<p><b>甲</b></p>${after}${gallery}`).html).toContain('<h3>甲</h3>')
  expect(clean(`<h1>别的</h1>${before}<p><b>甲</b></p>${after}`).html).toContain('<h2>甲</h2>')
})

test('signs are no line between stars', () => {
  for (const typed of ['**(*', '*]**']) expect(clean(`${before}<p>${typed}</p>`).html).toContain(`<p>${typed}</p>`)
})
