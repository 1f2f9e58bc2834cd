import {expect, test} from 'vitest'
import {languageTag} from '../../src/ground/language-tag.ts'

test.each([
  ['en', 'en'],
  ['en_us', 'en-US'],
  ['pt-BR', 'pt-BR'],
  ['de_DE.UTF-8', 'de-DE'],
  ['zh', 'zh'],
  ['zh-CN', 'zh-Hans'],
  ['zh_TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['cn', 'zh-Hans'],
  ['und', undefined],
  ['', undefined],
  ['English', undefined],
])('%s is %s', (said, tag) => {
  expect(languageTag(said)).toBe(tag)
})
