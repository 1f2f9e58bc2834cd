import {expect, test} from 'vitest'
import {siteOfTitle} from '../../../src/rehype/metadata/choose/site-in-title.ts'

const said = (title: string) => new Map([['html:title', [title]]])

test.each([
  ['Boats at night | The Gull', ['thegull.example', 'thegull'], 'The Gull'],
  ['Boats at night – Ships – Küstenblatt.example', ['kuestenblatt.example', 'stenblatt'], 'Küstenblatt.example'],
  ['渡轮通航十年-港口频道-海鸥网', [], '海鸥网'],
  ['渡轮通航十年_海鸥新闻网', ['haiou'], '海鸥新闻网'],
  ['Boats at night | thegull.example', ['thegull.example', 'thegull'], 'thegull.example'],
  ['Why I left my boat - and sailed with the Gull', ['thegull'], undefined],
  ['The Gull', ['thegull'], undefined],
  ['Boats at night | Ships', ['thegull'], undefined],
  ['Boats at night | Tern', ['tern'], undefined],
  ['Boats of thegull-example', ['thegull'], undefined],
  ['港口——一张新的铁路网', [], undefined],
  ['海鸥归来-2020年法网', [], undefined],
  [`Boats | The Gull ${'and its friends '.repeat(5)}`, ['thegull'], undefined],
  ['', ['thegull'], undefined],
])('the site behind the title %j of %j is %s', (title, hosts, name) => {
  expect(siteOfTitle(said(title), hosts)).toBe(name)
})

test('a page without a title names no site', () => {
  expect(siteOfTitle(new Map(), ['thegull'])).toBeUndefined()
})
