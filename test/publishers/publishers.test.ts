import {expect, test} from 'vitest'
import {compileSelector} from '../../src/ground/selector.ts'
import {convert} from '../../src/index.ts'
import {findPublisher} from '../../src/publishers/choose.ts'
import {publishers} from '../../src/publishers/index.ts'

test('every publisher has an id of its own and hosts of its own', () => {
  const ids = publishers.map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const hosts = publishers.flatMap(({hosts}) => hosts)
  expect(new Set(hosts).size).toBe(hosts.length)
})

test('every rule names its publisher and a reason, and its selectors compile', () => {
  for (const {id, drop = []} of publishers) {
    for (const {rule, select, why} of drop) {
      expect(rule).toMatch(new RegExp(`^${id}/[a-z-]+$`))
      expect(why.length).toBeGreaterThan(10)
      if (select !== undefined) expect(() => compileSelector(select)).not.toThrow()
    }
  }
})

test.each([
  ['https://www.rfi.fr/cn/1', 'rfi'],
  ['http://cn.reuters.com/article/1', 'reuters'],
  ['https://www.rfa.org/mandarin/1', 'rfa'],
  ['https://cn.ft.com/story/1', 'ft'],
  ['https://www.ftchinese.com/story/1', 'ft'],
  ['https://chinadigitaltimes.net/chinese/1', 'cdt'],
  ['https://mp.weixin.qq.com/s?__biz=MzA3', 'weixin'],
  ['https://notrfi.fr/cn/1', undefined],
])('%s is of %s', (url, id) => {
  expect(findPublisher(publishers, url)?.id).toBe(id)
})

function frontMatterOf(title: string, url: string, html: string) {
  return convert(`<!--1595243044000-->\n[${title}](${url})\n------\n\n${html}\n`).frontMatter
}

test.each([
  ['http://www.rfi.fr/cn/1', 'zh-Hans'],
  ['http://www.rfi.fr//tw/1', 'zh-Hant'],
  ['https://www.rfa.org/cantonese/1', 'zh-Hant'],
  ['https://www.rfa.org/mandarin/1', 'zh-Hans'],
  ['https://www.reuters.com/article/port-boats-0716-idCNKCS24I1C3', 'zh-Hans'],
  ['https://www.reuters.com/article/port-boats-idUSKCN24I1C3', 'en'],
])('%s is in %s', (url, lang) => {
  expect(frontMatterOf('题', url, '<p>文。</p>').lang).toBe(lang)
})

test.each([
  'https://constructor.reuters.com/1',
  'https://www.dw.com/constructor/1',
  'https://www.rfi.fr/constructor/1',
  'https://www.bbc.com/constructor/1',
])('%s names no language, though every object has something of that name', (url) => {
  expect(frontMatterOf('题', url, '<p>文。</p>').lang).toBeUndefined()
})

test.each([
  ['新车到站 – 法国国际广播电台 - RFI', '新车到站'],
  ['新车到站 - 法国国际广播电台 - RFI', '新车到站'],
  ['新車到站 - 法國國際廣播電台 - RFI', '新車到站'],
  ['新車到站 - RFI - 法國國際廣播電台', '新車到站'],
  ['新車到站 – RFI', '新車到站'],
  ['新车到站 - 要闻分析', '新车到站 - 要闻分析'],
])('the title %s is %s', (title, bare) => {
  expect(frontMatterOf(title, 'http://www.rfi.fr/cn/1', '<p>文。</p>').title).toBe(bare)
})

test.each([
  ['https://www.voachinese.com/a/1', '美国之音', '美國之音', 'VOA'],
  ['https://www.rfa.org/cantonese/1', '自由亚洲电台', '自由亞洲電台', 'RFA'],
  ['https://www.ftchinese.com/story/1', 'FT中文网', 'FT中文網', 'FTChinese.com'],
  ['https://chinadigitaltimes.net/chinese/1', '中国数字时代', '中國數字時代'],
  ['https://www.dw.com/zh-hant/a-1', '德国之声', '德國之聲', 'DW', '德國之聲 | DW'],
  ['https://cn.reuters.com/article/1', '路透', '路透社', 'Reuters'],
  ['https://cn.nytimes.com/world/1', '纽约时报中文网', '紐約時報中文網'],
  ['https://www.bbc.com/zhongwen/trad/1', 'BBC News 中文', 'BBC中文网', 'BBC 中文網'],
])('a title of %s ends without its name, in either script: %s', (url, ...names) => {
  for (const name of names)
    for (const sign of ['-', '–', '|'])
      expect(frontMatterOf(`新車到站 ${sign} ${name}`, url, '<p>文。</p>').title).toBe('新車到站')
  // A title that speaks of the publisher.
  for (const title of [`新車到站，${names[0]}報道`, `訪${names[0]}`, `新車到站 - 訪${names[0]}記者`])
    expect(frontMatterOf(title, url, '<p>文。</p>').title).toBe(title)
})

test.each([
  ['记者：丁一  责编：丙二 甲三   网编：乙四', ['丁一']],
  ['（记者：丁一、丙二   责编：甲三   网编：乙四）', ['丁一', '丙二']],
  ['自由亚洲电台记者 丁一 台北报导  责编 甲三 乙四  网编 戊五', ['丁一']],
  ['自由亚洲电台记者丁一华盛顿报道   责编：甲三   网编：乙四', ['丁一']],
  ['記者：丁一、丙二  責編：甲三   網編：乙四', ['丁一', '丙二']],
  ['自由亞洲電台記者丁一華盛頓報導   責編：甲三   網編：乙四', ['丁一']],
  ['记者问：责编何在？', undefined],
  ['自由亚洲电台记者 李小文、丁一 台北、台中报导 责编 甲三', ['李小文', '丁一']],
  ['记者丁一、纽约特约记者丙二报道 责编：甲三', ['丁一', '丙二']],
  ['记者丁一、丙二报道 责编：甲三', ['丁一', '丙二']],
  ['记者丁一台北、香港报道 责编：甲三', ['丁一']],
  ['记者：丁一 丙二 特约记者：李小文 责编：甲三', ['丁一', '丙二', '李小文']],
  ['记者李小文、丁一香港联合报道 责编：甲三', ['李小文', '丁一']],
  ['记者 李小文、丁一 香港联合报道 责编：甲三', ['李小文', '丁一']],
  ['记者：丁一，责编：甲三', ['丁一']],
  ['撰稿：丁一 责编：甲三', ['丁一']],
  ['作者：海边灯塔 责编：甲三', ['海边灯塔']],
  ['本台记者：丁一', ['丁一']],
  ['（记者丁一报道）', ['丁一']],
  ['自由亚洲电台记者欧阳小文报道 责编：甲三', ['欧阳小文']],
  ['自由亚洲电台记者古丽夏提报道 责编：甲三', ['古丽夏提']],
  ['自由亚洲电台记者诸葛明亮、欧阳小文报道 责编：甲三', ['诸葛明亮', '欧阳小文']],
  ['自由亚洲电台记者欧阳小文台北报道 责编：甲三', ['欧阳小文']],
  ['自由亚洲电台记者欧阳小文、丁一报道 责编：甲三', ['欧阳小文', '丁一']],
  ['自由亚洲电台记者李小文海边报道 责编：甲三', ['李小文']],
  ['自由亚洲电台普通话组记者李小文报道 责编：甲三', ['李小文']],
  ['自由亚洲电台维吾尔语组记者古丽报道 责编：甲三', ['古丽']],
  ['自由亚洲电台记者向一报道 责编：甲三', ['向一']],
  ['记者：Ann Lee 责编：甲三', ['Ann Lee']],
  ['记者Ann Lee报道 责编：甲三', ['Ann Lee']],
  ['记者Ann Lee华盛顿报道 责编：甲三', ['Ann Lee']],
  ['他告诉记者 当局拒绝采访 责编：甲三', undefined],
  ['他对本台记者 表示拒绝采访 责编：甲三', undefined],
  ['他没有回答记者提问', undefined],
  ['他没有回答记者提问 责编：甲三', undefined],
  ['记者节快乐', undefined],
  ['作者感谢读者来信 责编：甲三', undefined],
  ['记者：丁一说船已离港不再回来 责编：甲三', undefined],
  ['责编：甲三 网编：乙四', undefined],
])('reads the reporters of %s', (line, author) => {
  const front = frontMatterOf('题', 'https://www.rfa.org/mandarin/1', `<p>文。</p><p>${line}</p>`)
  expect(front.author).toEqual(author)
})

test.each(['东京', '纽约', '首尔', '高雄', '洛杉矶', '旧金山', '新德里', '布鲁塞尔'])(
  'reads the reporters who write from %s',
  (place) => {
    const authorOf = (line: string) =>
      frontMatterOf('题', 'https://www.rfa.org/mandarin/1', `<p>文。</p><p>${line} 责编：甲三</p>`).author
    expect(authorOf(`自由亚洲电台记者丁一${place}报道`)).toEqual(['丁一'])
    expect(authorOf(`自由亚洲电台记者 李小文 ${place}采访报导`)).toEqual(['李小文'])
    expect(authorOf(`自由亚洲电台特约记者李小文${place}综合报道`)).toEqual(['李小文'])
  },
)

test.each([
  ['记者 丁一/丙二；审校 甲三', ['丁一', '丙二']],
  ['编译 丁一；审校 甲三', undefined],
  ['香港记者 李小文 台北记者 丁一 发稿 甲三', ['李小文', '丁一']],
  ['记者 丁一；编审 甲三', ['丁一']],
  ['记者 Ann Lee；编译 甲三', ['Ann Lee']],
  ['记者 Ann Lee/Bo Van Dyke；编译 甲三', ['Ann Lee', 'Bo Van Dyke']],
  ['记者 Ann Lee 编译 甲三', ['Ann Lee']],
  ['作者 丁一；审校 甲三', ['丁一']],
  ['发稿 丁一；审校 甲三', undefined],
  ['船长拒绝回答记者提问 (完)</p><p>编译 丁一；审校 甲三', undefined],
  ['船长拒绝回答记者提问(完)</p><p>记者 丁一；审校 甲三', ['丁一']],
])('reads the reporters of %s', (line, author) => {
  const front = frontMatterOf('题', 'https://cn.reuters.com/article/1', `${'<p>文。</p>'.repeat(4)}<p>${line}</p>`)
  expect(front.author).toEqual(author)
})

test.each([
  '[摘编自其它媒体，不代表德国之声观点]',
  '摘译自其他媒体的内容，不代表德国之声的立场',
  '摘編自其他媒體的內容，不代表德國之聲的立場',
])('DW says whose opinion it is: %s', (notice) => {
  const text = `<!--1595243044000-->\n[题](https://www.dw.com/zh/a-1)\n------\n\n<p>文。</p><p><em>${notice}</em></p>\n`
  const {markdown, ledger} = convert(text)
  expect(markdown).toBe('文。\n')
  expect(ledger.map(({rule}) => rule)).toEqual(['dw/opinion-notice'])
})

test.each([
  '<p>文。</p><p>（德国之声致力于为您提供客观中立的新闻报道。）</p>',
  '<p>文。</p><p><strong>德国之声致力於为您提供客观中立的新闻报导。</strong></p>',
  '<p>文。 <em>德国之声致力于为您提供客观中立的新闻报道。</em></p>',
])('DW says it in either script, and behind the last sentence: %s', (html) => {
  const {markdown, ledger} = convert(`<!--1595243044000-->\n[题](https://www.dw.com/zh/a-1)\n------\n\n${html}\n`)
  expect(markdown).toBe('文。\n')
  expect(ledger.map(({rule}) => rule)).toEqual(['dw/opinion-notice'])
})

test.each([
  ['https://cn.reuters.com/article/1', 'reuters/standards', '我們的標準：湯森路透“信任原則”'],
  ['https://cn.reuters.com/article/1', 'reuters/standards', '我们的标准：汤森路透“信任原则”'],
  ['https://www.bbc.com/zhongwen/simp/1', 'bbc/embed-notice', '警告：第三方内容可能包含广告'],
  ['https://www.bbc.com/zhongwen/trad/1', 'bbc/embed-notice', '告知：第三方內容可能包含廣告'],
  ['https://www.bbc.com/zhongwen/simp/1', 'bbc/embed-notice', '告知：BBC对外部网站内容概不负责'],
  ['https://www.bbc.com/zhongwen/trad/1', 'bbc/embed-notice', 'BBC對外部網站內容不負責任。'],
])('at %s, %s leaves out %s', (url, rule, notice) => {
  const {markdown, ledger} = convert(`<!--1595243044000-->\n[题](${url})\n------\n\n<p>文。</p><p>${notice}</p>\n`)
  expect(markdown).toBe('文。\n')
  expect(ledger.map((entry) => entry.rule)).toEqual([rule])
})

test.each([
  ['https://cn.reuters.com/article/1', '我们的标准是信任'],
  ['https://cn.reuters.com/article/1', '汤森路透“信任原则”写于战时'],
  ['https://www.bbc.com/zhongwen/simp/1', '第三方内容可能包含广告'],
  ['https://www.bbc.com/zhongwen/simp/1', '警告：第三方内容可能包含广告，用户说'],
  ['https://www.bbc.com/zhongwen/simp/1', 'BBC对外部网站内容不负责任的做法，他们没有回应'],
])('at %s, what only looks alike stays: %s', (url, line) => {
  expect(convert(`<!--1595243044000-->\n[题](${url})\n------\n\n<p>文。</p><p>${line}</p>\n`).ledger).toEqual([])
})

test.each([
  ['<p>作者：丁一</p>', ['丁一']],
  ['<p>作者：丁一 编辑：丙二</p>', ['丁一']],
  ['<p>作者：丁一sk</p>', ['丁一sk']],
  ['<p>作者：中国数字时代</p>', ['甲三']],
  ['<p>作者：中国数字时代之友</p>', ['中国数字时代之友']],
  ['<p>编辑：丙二</p>', ['甲三']],
  ['<p>編輯：丙二</p>', ['甲三'], '中國數字時代'],
])(
  'who posted an article at CDT is its author where nobody else is named: %s',
  (line, author, name = '中国数字时代') => {
    const footer = `<p><small>© 甲三 for <a href="/">${name}</a>, 2020. |<a href="/p">Permalink</a></small></p>`
    const front = frontMatterOf('题', 'https://chinadigitaltimes.net/chinese/1', `${line}<p>文。</p><hr>${footer}`)
    expect(front.author).toEqual(author)
  },
)

test.each([
  ['<p>作者：丁一</p>', ['丁一']],
  ['<p>（撰文：丁一）</p>', ['丁一']],
  ['<p>（完）</p><p>文/丁一 图/丙二</p>', ['丁一']],
  ['<p>记者：再见</p>', ['甲三']],
  ['<p>题图作者：丁一</p>', ['甲三']],
  ['<p>By Ann Lee</p>', ['甲三']],
  ['<p>编辑：丁一</p>', ['甲三']],
  ['<blockquote><p>作者：丁一</p></blockquote>', ['甲三']],
  ['<figure><p>文/丁一</p></figure>', ['甲三']],
  ['<p>作者：中国数字时代</p>', ['甲三']],
  ['<p>作者：丁一</p><p>一。</p><p>二。</p><p>三。</p>', ['甲三']],
  ['<p>记者｜丁一</p>', ['丁一']],
  ['<h3>结语</h3><p>港口重开了。</p><p>作者：丁一</p>', ['丁一']],
  ['<p>我想当记者 他也想</p>', ['甲三']],
  ['<p>记者 再见</p>', ['甲三']],
  ['<p>记者无疆</p>', ['甲三']],
  ['<p>相关阅读：我的记者 十年</p>', ['甲三']],
  ['<p>延伸阅读：丁一文集 作者：丙二</p>', ['甲三']],
  ['<div><p>网友评论</p><p>作者：楼主</p></div>', ['甲三']],
  ['<h3>相关文章</h3><p>港口十年</p><p>作者：丙二</p>', ['甲三']],
  ['<p>作者 丁一</p><p>海上生明月</p>', ['甲三']],
  ['<p>图文/网络</p>', ['甲三']],
  ['<p>（记者手记）</p>', ['甲三']],
])('who signs at the end wrote it rather than who posted it, and the line stays: %s', (line, author) => {
  const footer = '<p><small>© 甲三 for <a href="/">中国数字时代</a>, 2020. |<a href="/p">Permalink</a></small></p>'
  const html = `<p>甲。</p><p>乙。</p><p>丙。</p><p>丁。</p>${line}<hr>${footer}`
  const {frontMatter, ledger} = convert(
    `<!--1595243044000-->\n[题](https://chinadigitaltimes.net/chinese/1)\n------\n\n${html}\n`,
  )
  expect(frontMatter.author).toEqual(author)
  expect(ledger.map(({rule}) => rule)).not.toContain('bylines/byline')
})

test.each([
  ['&copy; 甲三 for', ['甲三']],
  ['甲三 for', ['甲三']],
  ['&copy; Ann for Lee for', ['Ann for Lee']],
  ['&copy; for', undefined],
  ['&copy;  for', undefined],
  ['for', undefined],
])('a footer of CDT that names nobody says the tags alone: %s', (said, author) => {
  const tags = 'Post tags: <a rel="tag" href="/t">乙城</a>'
  const footer = `<p><small>${said} <a href="/">中国数字时代</a>, 2020. |<a href="/p">Permalink</a> ${tags}</small></p>`
  const front = frontMatterOf('题', 'https://chinadigitaltimes.net/chinese/1', `<p>文。</p><hr>${footer}`)
  expect(front.author).toEqual(author)
  expect(front.tags).toEqual(['乙城'])
})

test.each([
  ['<p>所有图片版权所有。</p>', '文。\n'],
  ['<p>图片版权归版权所有者所有。</p>', '文。\n'],
  ['<p>所有圖片均受版權保護。</p>', '文。\n'],
  ['<p>图片版权归法院街的丁一所有。</p>', undefined],
  ['<p>图片均受版权保护，法院说。</p>', undefined],
  ['<p><b>文中图片，版权所有，未经批准，翻印必究。</b></p>', '文。\n'],
  ['<p>所有图片版权归作者的说法引起争议，法院将在下周开庭。</p>', undefined],
])('BBC says whose the pictures are: %s', (line, left) => {
  const text = `<!--1595243044000-->\n[题](https://www.bbc.com/zhongwen/simp/world-1)\n------\n\n<p>文。</p>${line}\n`
  const {markdown} = convert(text)
  if (left === undefined) expect(markdown).toContain('法院')
  else expect(markdown).toBe(left)
})

const images = 'https://news.example/images'
test.each([
  ['bbc/story-line', 'https://www.bbc.com/zhongwen/simp/1', '<hr class="story-body__line">'],
  [
    'bbc/embed-notice',
    'https://www.bbc.com/zhongwen/simp/1',
    '<p>警告： BBC对外部网站内容不负责任。 某站内容可能包含广告。</p>',
  ],
  [
    'bbc/embed-notice',
    'https://www.bbc.com/zhongwen/trad/1',
    '<p>本文包含由某站提供的內容。在載入之前，我們會先請您同意。</p>',
  ],
  [
    'bbc/podcast',
    'https://www.bbc.com/zhongwen/trad/1',
    '<section aria-labelledby="podcast-promo" role="region"><strong id="podcast-promo">Podcast</strong><h3><a href="/p">船訊</a></h3><p>一周船訊。</p></section>',
  ],
  [
    'reuters/expand-button',
    'https://cn.reuters.com/article/1',
    `<figure><img src="${images}/a.jpg" alt="船"><span class="Image_expand-button">展开</span></figure>`,
  ],
  ['rfi/player', 'https://www.rfi.fr/cn/1', '<play-media><span>收听</span></play-media>'],
  [
    'voa/playlist',
    'https://www.voachinese.com/a/1.html',
    '<p>《港口谈》YouTube播放列表：<a href="https://www.youtube.com/playlist?list=a">全部</a></p>',
  ],
  [
    'voa/opinion-notice',
    'https://www.voachinese.com/a/1.html',
    '<p>------<br>嘉宾与观众听众发表的都是个人观点，并不代表美国之音立场。<br>------</p>',
  ],
  ['voa/opinion-notice', 'https://www.voacantonese.com/a/1.html', '<p>嘉賓發表的都是個人意見，不代表美國之音。</p>'],
  ['dw/instagram', 'https://www.dw.com/zh/a-1', '<p><em>DW中文有Instagram！歡迎搜尋某某，看更多港口照片。</em></p>'],
  ['ft/copyright', 'http://www.ftchinese.com/story/1', '<p>版权声明：本文版权归FT中文网所有，请勿转载。</p>'],
  ['nyt/newsletter', 'https://cn.nytimes.com/1', '<p>欢迎点击此处订阅港口简报。</p>'],
  ['nyt/newsletter', 'https://cn.nytimes.com/1', '<p>感谢阅读今天的简报。我们明天再见。</p>'],
])('%s of %s leaves out %s', (rule, url, html) => {
  const {markdown, ledger} = convert(`<!--1595243044000-->\n[题](${url})\n------\n\n<p>文。</p>${html}<p>尾。</p>\n`)
  expect(ledger.map((entry) => entry.rule)).toEqual([rule])
  expect(markdown).toMatch(/^文。\n\n(?:!\[船\].*\n\n)?尾。\n$/)
})

test.each(['嘉宾发表的都是个人观点，并不代表美国之音，主持人说完就笑了。', '他说，DW中文有Instagram！'])(
  'a sentence that is like a notice stays: %s',
  (sentence) => {
    for (const url of ['https://www.voachinese.com/a/1.html', 'https://www.dw.com/zh/a-1'])
      expect(
        convert(`<!--1595243044000-->\n[题](${url})\n------\n\n<p>文。</p><p>${sentence}</p>\n`).markdown,
      ).toContain(sentence)
  },
)

const bbc2022 = (items: string[]) => {
  const list = `<div><ul role="list">${items.map((item) => `<li role="listitem">${item}</li>`).join('')}</ul></div>`
  const time = '<div><time dateTime="2020-07-20">2020年7月20日</time></div>'
  return convert(
    `<!--1595243044000-->\n[题](https://www.bbc.com/zhongwen/simp/world-1)\n------\n\n<main role="main"><div></div>${list}${time}<div><p>文。</p></div></main>`,
  )
}

test.each([
  [['丁一', 'BBC中文'], ['丁一'], '文。\n'],
  [['<span>作者,</span><span>丁一</span>', '<span>角色,</span><span>BBC记者</span>'], ['丁一'], '文。\n'],
  [['丁一', 'BBC中文', '丙二', 'BBC科技事务记者'], ['丁一', '丙二'], '文。\n'],
  [['丁一', '海洋学者'], ['丁一'], expect.stringContaining('- 海洋学者\n')],
  [['<a href="/1">丁一的船</a>', '<a href="/2">BBC的船</a>'], undefined, expect.stringContaining('丁一的船')],
])('BBC, 2022: the list %o before the day names %o', (items, author, markdown) => {
  const converted = bbc2022(items)
  expect(converted.frontMatter.author).toEqual(author)
  expect(converted.markdown).toEqual(markdown)
})

test.each(['视频加注文字，', '視頻加註文字，', '圖片說明：'])('the label %s of a caption goes', (label) => {
  const html = `<figure><img src="https://a.example/a.jpg" alt=""><figcaption><p><span>${label}</span>船回港。</p></figcaption></figure>`
  const {markdown} = convert(
    `<!--1595243044000-->\n[题](https://www.bbc.com/zhongwen/trad/1)\n------\n\n<p>文。</p>${html}\n`,
  )
  expect(markdown).toContain('\n*船回港。*')
})

test('an account of Weixin has written where nobody is named', () => {
  const line = (names: string) =>
    `<div id="meta_content"><span id="copyright_logo">原创</span>${names}<span id="publish_time">2020-07-20 19:04</span></div>`
  const account = '<span id="profileBt"><a id="js_name">河口观察</a></span>'
  const url = 'https://mp.weixin.qq.com/s?__biz=MzA3'
  const authorOf = (html: string) => frontMatterOf('题', url, `${html}<p>文。</p>`).author
  expect(authorOf(line(account))).toEqual(['河口观察'])
  expect(authorOf(line(`<span id="js_author_name">王小川、李四</span>${account}`))).toEqual(['王小川', '李四'])
  expect(authorOf(`${line(account)}<p>作者：王小川</p>`)).toEqual(['王小川'])
})

test.each([
  '<p>下方的村民开始关注起河水的颜色</p>',
  '<p>上面的人关注了这件事情</p>',
  '<h2>上方的关注</h2>',
  '<h3>收藏与分享</h3>',
  '<ul><li>点赞和转发</li></ul>',
])('what an article of Weixin says stays: %s', (html) => {
  const {ledger} = convert(`[题](https://mp.weixin.qq.com/s?__biz=MzA3)\n------\n<p>文。</p>${html}<p>文。</p>`)
  expect(ledger).toEqual([])
})
