import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

const url = 'https://news.example/cn/a'

/** The caption of a picture whose credit is so marked up, and what was left out. */
function caption(credit: string, before = ''): {said: string | undefined; dropped: string[]} {
  const figure = `<figure><img src="a.jpg"><figcaption>${before}<span class="credit">${credit}</span></figcaption></figure>`
  const {html, ledger} = clean(`<p>前文。</p>${figure}<p>后文。</p>`, {url})
  return {
    said: /<figcaption>(.*)<\/figcaption>/.exec(html)?.[1],
    dropped: ledger.map(({rule, urls}) => `${rule}: ${urls}`),
  }
}

test.each([
  ['(Foto: Gull (bearbeitet))', '（Foto: Gull (bearbeitet)）'],
  ['（图：甲（乙））', '（图：甲（乙））'],
  ['(a) Gull (b)', '（(a) Gull (b)）'],
])('a credit in brackets gets no others: %s', (credit, said) => {
  expect(caption(credit).said).toBe(said)
})

const cases: ReadonlyArray<[credit: string, said: string]> = [
  ['<a href="https://a.example/">图片来源：甲 乙</a>', '（图片来源：<a href="https://a.example/">甲 乙</a>）'],
  ['<a href="https://a.example/">甲 图：乙</a>', '甲（<a href="https://a.example/">图：乙</a>）'],
  ['图片来源：<a href="/u/1">甲</a>/CC BY', '（图片来源：<a href="https://news.example/u/1">甲</a>/CC BY）'],
  [
    '<a href="https://a.example/">甲</a>/<a href="https://b.example/">乙</a>',
    '（<a href="https://a.example/">甲</a>/<a href="https://b.example/">乙</a>）',
  ],
  ['（<a href="https://a.example/">甲</a>）', '（<a href="https://a.example/">甲</a>）'],
]

test.each(cases)('a credit leads where its source does: %s', (credit, said) => {
  expect(caption(credit)).toEqual({said, dropped: []})
})

test('a link that is not in the name is accounted for', () => {
  const said = '<a href="https://a.example/">甲</a> 摄/<a href="https://b.example/">乙</a>'
  expect(caption(said)).toEqual({
    said: '甲（摄/<a href="https://b.example/">乙</a>）',
    dropped: ['links/around: https://a.example/'],
  })
})

test('a picture in a caption says once more whose both are', () => {
  const icon = '<figure><img src="icon.png" alt="乙"><figcaption><span class="credit">丁</span></figcaption></figure>'
  const figcaption = `<figcaption>丙<span class="credit">丁</span>${icon}</figcaption>`
  const {html, dropped} = clean(`<p>前文。</p><figure><img src="a.jpg">${figcaption}</figure><p>后文。</p>`, {url})
  expect(html.match(/丁/g)).toHaveLength(1)
  expect(dropped).toEqual(['figures/credit-twin: 丁'])
})

test.each([
  ['甲（Credit: Gull）', '甲（图片来源：Gull）', '（Credit: Gull）'],
  ['甲 (图片来源：Gull) ', '甲（图片来源：Gull）', '(图片来源：Gull)'],
  ['甲（Gull）', '甲（图片来源：Gull）', '（Gull）'],
  ['（图：Gull）', '（图片来源：Gull）', '（图：Gull）'],
])('a credit that stands in brackets behind a caption is said once: %s', (before, said, left) => {
  const html = `<figure><img src="a.jpg"><figcaption>${before}</figcaption><p class="credit">图片来源：Gull</p></figure>`
  const {html: cleaned, dropped} = clean(`<p>前文。</p>${html}<p>后文。</p>`, {url})
  expect(/<figcaption>(.*)<\/figcaption>/.exec(cleaned)?.[1]).toBe(said)
  expect(dropped).toContain(`figures/credit-twin: ${left}`)
})

test.each(['甲（左）', '甲（Gull Island）', '甲 Gull', 'Gull（甲）'])('other brackets stay: %s', (before) => {
  const html = `<figure><img src="a.jpg"><figcaption>${before}</figcaption><p class="credit">图片来源：Gull</p></figure>`
  const {html: cleaned} = clean(`<p>前文。</p>${html}<p>后文。</p>`, {url})
  expect(/<figcaption>(.*)<\/figcaption>/.exec(cleaned)?.[1]).toBe(`${before}（图片来源：Gull）`)
})

test.each([
  ['图片版权Getty Images', '（图片版权：Getty Images）'],
  ['图像来源，Getty Images', '（图像来源：Getty Images）'],
  ['图片来源似乎不明', '图片来源似乎不明'],
  ['图片来源：甲乙所见。', '图片来源：甲乙所见。'],
  ['图片版权 到底归谁', '图片版权 到底归谁'],
  ['Image source code of the virus', 'Image source code of the virus'],
])('a caption that is all credit: %s', (said, written) => {
  const {html} = clean(`<p>前文。</p><figure><img src="a.jpg"><figcaption>${said}</figcaption></figure>`, {url})
  expect(/<figcaption>(.*)<\/figcaption>/.exec(html)?.[1]).toBe(written)
})

const captioned =
  '<figcaption><span class="off-screen">Image caption</span><span class="media-caption__text">海鸥</span></figcaption>'
test.each([
  `<span><img src="a.jpg"><br><span class="off-screen">图片版权</span><span class="story-image-copyright"></span></span>${captioned}`,
  `<figure><img src="a.jpg"><span class="off-screen">图片版权</span>${captioned}</figure>`,
  '<figure><img src="a.jpg"><span class="off-screen">图片版权</span><figcaption>图像加注文字，<br>海鸥</figcaption></figure>',
  '<figure><img src="a.jpg"><p role="text"><span>图像来源，</span><span></span></p><figcaption>海鸥</figcaption></figure>',
  '<figure><img src="a.jpg"><p role="text"><span>图像来源，</span><span> </span></p><figcaption><p><span>图像加注文字，</span>海鸥</p></figcaption></figure>',
])('the caption is no name of an empty credit: %s', (picture) => {
  const {html, dropped} = clean(`<p>前文。</p>${picture}<p>后文。</p>`, {url})
  expect(/<figcaption>(.*)<\/figcaption>/.exec(html)?.[1]).toBe('海鸥')
  expect(dropped.some((line) => /^figures\/label: 图[片像](?:版权|来源)$/.test(line))).toBe(true)
})

test.each([
  [
    `<span class="off-screen">图片版权</span><span class="story-image-copyright">乙</span>${captioned}`,
    '海鸥（图片版权：乙）',
  ],
  ['<span class="off-screen">图片版权</span><figcaption>乙</figcaption>', '（图片版权：乙）'],
  ['<p role="text"><span>图像来源，</span><span>乙</span></p><figcaption>海鸥</figcaption>', '海鸥（图像来源：乙）'],
  ['<p role="text"><span>图像来源，</span>乙</p><figcaption>海鸥</figcaption>', '海鸥（图像来源：乙）'],
  ['<figcaption>海鸥 <span class="credit">| 乙</span></figcaption>', '海鸥（乙）'],
  ['<p role="text"><span>،تصویر کا ذریعہ</span><span>Ann Gull</span></p>', '（تصویر کا ذریعہ：Ann Gull）'],
  ['<p role="text"><span>، تصویر کا ذریعہ</span><span>Ann Gull</span></p>', '（تصویر کا ذریعہ：Ann Gull）'],
  [
    `${captioned}<span class="off-screen">图片版权</span><span class="story-image-copyright">乙</span>`,
    '海鸥（图片版权：乙）',
  ],
])('a credit with a name keeps its label: %s', (said, written) => {
  const {html} = clean(`<p>前文。</p><figure><img src="a.jpg">${said}</figure><p>后文。</p>`, {url})
  expect(/<figcaption>(.*)<\/figcaption>/.exec(html)?.[1]).toBe(written)
})
