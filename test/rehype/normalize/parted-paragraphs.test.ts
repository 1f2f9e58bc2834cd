import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const read = (html: string, url = 'https://gull.example/a') =>
  convert(`[题目](${url})\n------\n\n${html}<p>清晨船都走了，码头上只剩下守夜人。</p>`)

test.each(['</p><p>', '<br><br>', '<br> <br/>\n<br>'])('a byline ends at %j', (end) => {
  const {frontMatter, markdown} = read(`<p>作者 赵海${end}码头上的灯亮了一夜。</p>`)
  expect(frontMatter.author).toEqual(['赵海'])
  expect(markdown).toBe('码头上的灯亮了一夜。\n\n清晨船都走了，码头上只剩下守夜人。\n')
})

test.each(['</p><p>', '<br><br>'])('a notice begins at %j', (end) => {
  const {markdown, ledger} = read(
    `<p>灯亮了一夜。${end}© 2020年德国之声版权声明：本文受保护。</p>`,
    'https://www.dw.com/zh/a',
  )
  expect(markdown).toBe('灯亮了一夜。\n\n清晨船都走了，码头上只剩下守夜人。\n')
  expect(ledger).toMatchObject([{rule: 'dw/copyright'}])
})

test('the first part keeps the place that links lead to, and the ledger leads to the source', () => {
  const {ledger, markdown} = read(
    '<div><p>甲。</p><p id="n1">灯亮了。<br><br>© 2020年德国之声版权声明：本文受保护。</p></div>',
    'https://www.dw.com/zh/a',
  )
  expect(markdown).toContain('甲。\n\n灯亮了。\n\n清晨')
  expect(ledger.map(({path}) => path)).toEqual(['div > p:nth-child(2)'])
})

const impartial = '德国之声致力于为您提供客观中立的报道。文中评论及分析仅代表作者立场。'
const protectedText = '© 2020年德国之声版权声明：本文受保护，不得擅自使用。任何不当行为都将受到追究。'

test.each([
  ['https://www.dw.com/zh/a', `<p><em>${impartial}</em><br/>海鸥是灯塔管理员。</p>`, '海鸥是灯塔管理员。'],
  ['https://www.dw.com/zh/a', `<p><em>${impartial}<br/>海鸥是灯塔管理员。</em></p>`, '*海鸥是灯塔管理员。*'],
  ['https://www.dw.com/zh/a', `<p>灯亮了。<br>${impartial}<br>船走了。</p>`, '灯亮了。\n\n船走了。'],
  ['https://www.dw.com/zh/a', `<p>灯亮了。<br>船走了。<br>${protectedText}</p>`, '灯亮了。\\\n船走了。'],
  ['https://www.dw.com/zh/a', `<p>${impartial}<br>${protectedText}<br>船走了。</p>`, '船走了。'],
  ['https://www.dw.com/zh/a', '<p>DW中文有Instagram！欢迎搜寻某某，看照片。<br>船走了。</p>', '船走了。'],
  ['https://cn.nytimes.com/1', '<p><i>（欢迎点击此处订阅简报，每日发送。）</i><br/>船走了。</p>', '船走了。'],
  ['https://cn.nytimes.com/1', `<p>（欢迎点击此处订阅简报。）<br>${'船走了。'.repeat(80)}</p>`, '船走了。'.repeat(80)],
  ['https://cn.nytimes.com/1', '<p>感谢阅读今天的简报，新读者请点击此处订阅。点击这里查看。<br/>甲</p>', '甲'],
  ['https://www.voachinese.com/a/1.html', '<p>《港口谈》YouTube播放列表：全部<br>船走了。</p>', '船走了。'],
  ['http://www.rfi.fr/cn/1', '<p class="t-copyright">© 2020 AFP<br>船走了。</p>', '船走了。'],
])('%s: of the lines of a paragraph only the notice goes: %s', (url, html, left) => {
  const {markdown} = read(html, url)
  expect(markdown).toBe(`${left}\n\n清晨船都走了，码头上只剩下守夜人。\n`)
})

test.each([
  ['https://www.dw.com/zh/a', `${impartial}海鸥是灯塔管理员。`],
  ['https://www.dw.com/zh/a', '摘编自其他媒体，不代表德国之声的看法。海鸥（摘编）'],
  ['https://www.dw.com/zh/a', `${protectedText}海鸥是灯塔管理员。`],
  ['https://www.dw.com/zh/a', 'DW中文有Instagram！欢迎搜寻某某。海鸥是灯塔管理员。'],
  ['http://www.ftchinese.com/story/1', '版权声明：本文版权归FT中文网所有，请勿转载。作者海鸥是灯塔管理员。'],
  ['https://cn.nytimes.com/1', '（欢迎点击此处订阅简报。）海鸥是灯塔管理员。'],
  ['https://cn.nytimes.com/1', '欢迎点击此处订阅简报。海鸥是灯塔管理员。'],
  ['https://cn.nytimes.com/1', '感谢阅读今天的简报。海鸥是灯塔管理员。'],
  ['https://www.voachinese.com/a/1.html', '《港口谈》YouTube播放列表：全部。海鸥是灯塔管理员。'],
])('%s: words in one line with a notice stay: %s', (url, line) => {
  const {ledger, markdown} = read(`<p>${line}</p>`, url)
  expect(ledger).toEqual([])
  expect(markdown).toContain('海鸥')
})

test('a sentence in the paragraph of an agency’s copyright stays', () => {
  const {ledger, markdown} = read('<p class="t-copyright">© 2020 AFP 灯亮了，船走了。</p>', 'http://www.rfi.fr/cn/1')
  expect(ledger).toEqual([])
  expect(markdown).toContain('灯亮了，船走了。')
})

test('single breaks without a notice beside them part no paragraph', () => {
  const {markdown} = read('<p>灯亮了。<br>德国之声致力于此。<br>船走了。</p>', 'https://www.dw.com/zh/a')
  expect(markdown).toMatch(/^灯亮了。\\\n德国之声致力于此。\\\n船走了。\n/)
})

test('a line parts a paragraph only where a rule would take such a paragraph', () => {
  const {markdown, ledger} = read('<p>丁一说<br>© 港口公司<br>丙二说</p>', 'https://www.rfi.fr/cn/a')
  expect(markdown).toContain('丁一说\\\n© 港口公司\\\n丙二说')
  expect(ledger).toEqual([])
})
