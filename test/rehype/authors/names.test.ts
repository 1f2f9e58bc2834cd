import {expect, test} from 'vitest'
import {readNames} from '../../../src/rehype/authors/names.ts'

test.each([
  ['丁一', ['丁一'], false],
  ['DING YI,DING YI', ['DING YI'], false],
  ['丁一/丙二、甲三', ['丁一', '丙二', '甲三'], false],
  ['丁一 丙二 甲三', ['丁一', '丙二', '甲三'], false],
  ['William  Ding', ['William Ding'], false],
  ['Ann Ding and Bo Li', ['Ann Ding', 'Bo Li'], false],
  ['丁一（综合报道）', ['丁一'], true],
  ['丁一 综合报导', ['丁一'], true],
  ['丁一 责编：丙二', [], true],
  ['丁一 摄影 丙二', ['丁一'], true],
  ['丁一、摄影：丙二、甲三', ['丁一'], true],
  ['丁一、实习生 丙二 台北報導', ['丁一', '丙二'], true],
  ['丁一／台北報導', ['丁一'], true],
  ['ARD', [], true],
  ['丁一、美联社', ['丁一'], true],
  ['海湾周刊 丁一，丙二', ['丁一', '丙二'], true],
  ['《甲报》', [], false],
  ['甲报中文网', [], false],
  ['', [], false],
])('%s', (byline, names, saysMore) => {
  expect(readNames(byline, '甲报中文')).toEqual({names, saysMore})
})
