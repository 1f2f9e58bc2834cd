import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

function converted(html: string): string {
  return convert(`[Cranes](https://a.example/x)\n------\n\n<p>A gull.</p>${html}<p>A tern.</p>`).markdown
}

const picture = '![](https://a.example/a.jpg)'

test.each([
  ['<p class="story-meta__credit">The crane at dawn</p>', 'The crane at dawn'],
  ['<p>The crane. | Ann Gull/Getty Images</p>', 'The crane. | Ann Gull/Getty Images'],
  ['<p>The crane turns. © AFP / ANN GULL</p>', 'The crane turns. © AFP / ANN GULL'],
  ['<p>Der Kran im Hafen, Foto: Ann Gull</p>', 'Der Kran im Hafen, Foto: Ann Gull'],
  ['<p>港口的吊车。 甲乙摄</p>', '港口的吊车。 甲乙摄'],
  ['<p>港口的吊车（甲乙/摄）</p>', '港口的吊车（甲乙/摄）'],
  ['<p>港口的吊車（攝影／甲乙）</p>', '港口的吊車（攝影／甲乙）'],
  ['<p>Fotocredit: Ann Gull © 2021</p>', '(Fotocredit: Ann Gull © 2021)'],
  ['<p>(Foto: Ann Gull)</p>', '(Foto: Ann Gull)'],
  ['<p>AFP</p>', '(AFP)'],
  ['<p>© AFP/DPA, Getty Images | Reuters/EPA</p>', '(© AFP/DPA, Getty Images | Reuters/EPA)'],
  ['<p>图片来源：甲</p>', '（图片来源：甲）'],
  ['<p>资料来源：甲及我们的测算</p>', '（资料来源：甲及我们的测算）'],
  ['<p>▲ 锁住的门</p>', '▲ 锁住的门'],
  ['<p>△老大在晒太阳。</p>', '△老大在晒太阳。'],
  ['<p>图注：老大在门口晒太阳。</p>', '图注：老大在门口晒太阳。'],
  ['<p>资料图：港口的吊车</p>', '资料图：港口的吊车'],
  ['<p>港口的吊车（海鸥摄）</p>', '港口的吊车（海鸥摄）'],
  ['<p>港口的吊車。（資料圖片）</p>', '港口的吊車。（資料圖片）'],
  ['<p>港口的吊車。（圖／海鷗提供）</p>', '港口的吊車。（圖／海鷗提供）'],
  ['<p>港口的吊车。（海鸥日报）</p>', '港口的吊车。（海鸥日报）'],
  ['<p>港口的吊车，图源：海鸥</p>', '港口的吊车，图源：海鸥'],
  ['<p>港口的吊车 海鸥网 图</p>', '港口的吊车 海鸥网 图'],
  ['<p>港のクレーン＝海鴎次郎撮影</p>', '港のクレーン＝海鴎次郎撮影'],
  ['<p>港のクレーン（写真：カモメ）</p>', '港のクレーン（写真：カモメ）'],
  ['<p>항구의 기중기 /사진=갈매기</p>', '항구의 기중기 /사진=갈매기'],
])('a line in another box that says whose the picture is: %s', (line, caption) => {
  const html = `<section><div><img src="a.jpg"></div></section><section><div>${line}</div></section>`
  expect(converted(html)).toBe(`A gull.\n\n${picture}\n*${caption}*\n\nA tern.\n`)
})

test.each([
  'The crane turns.',
  'AFP/',
  'AFP, Gull',
  '©',
  'Photographs of it: none.',
  '甲乙在此拍摄了许多照片。',
  '图注意到了。',
  '他说起那张照片（甲乙摄于去年）',
  '船开走了（图纸还在）',
  '他们看了（很久的）地图',
  '港口的吊车（见下文）',
  '港口的吊车（见下图）',
  '港口的吊车从今年起由三家公司共同经营，消息人士说此前的合同已经到期，新的价格还没有公布（海鸥日报）',
])('any other line stays one: %s', (line) => {
  expect(converted(`<div><img src="a.jpg"></div><p>${line}</p>`)).toBe(`A gull.\n\n${picture}\n\n${line}\n\nA tern.\n`)
})

test('a second line stays one, too, and one behind a text', () => {
  const html = '<div><img src="a.jpg"></div><p>AFP</p><p>DPA</p>'
  expect(converted(html)).toBe(`A gull.\n\n${picture}\n*(AFP)*\n\nDPA\n\nA tern.\n`)
})
