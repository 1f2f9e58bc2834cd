import fc from 'fast-check'
import {expect, test} from 'vitest'
import {leadOf, readCredits} from '../../../src/rehype/authors/credits.ts'
import {leads, mayLead} from '../../../src/rehype/authors/role-words.ts'

test.each([
  ['作者 丁一', 'signed', ['丁一']],
  ['记者：丁一 丙二', 'signed', ['丁一', '丙二']],
  ['特约撰稿丨丁一', 'signed', ['丁一']],
  ['执笔/丁一、丙二', 'signed', ['丁一', '丙二']],
  ['撰稿人：丁一', 'signed', ['丁一']],
  ['文/Ann de Vries', 'signed', ['Ann de Vries']],
  ['홍길동 기자', 'signed', ['홍길동']],
  ['Text: Ann Lee', 'labelled', ['Ann Lee']],
  ['By: Ann Lee', 'labelled', ['Ann Lee']],
  ['本文作者：丁一', 'signed', ['丁一']],
  ['（作者：丁一）', 'signed', ['丁一']],
  ['(文/丁一、丙二)', 'signed', ['丁一', '丙二']],
  ['（作者 丁一）', 'signed', ['丁一']],
  ['（记者 丁一 丙二）', 'signed', ['丁一', '丙二']],
  ['作者 曾文', 'signed', ['曾文']],
  ['作者 毕一', 'signed', ['毕一']],
  ['作者 来一', 'signed', ['来一']],
  ['丁一/文', 'signed', ['丁一']],
  ['丁一 丙二/文', 'signed', ['丁一', '丙二']],
  ['丁一、丙二 / 文', 'signed', ['丁一', '丙二']],
  ['口述史/文', 'signed', ['口述史']],
  ['中美子/文', 'signed', ['中美子']],
  ['文晓文/文', 'signed', ['文晓文']],
  ['By Ann Lee and Jo van der Gull', 'by', ['Ann Lee', 'Jo van der Gull']],
  ['โดย สมชาย ใจดี', 'by', ['สมชาย ใจดี']],
])('nothing but names: %s', (line, role, names) => {
  expect(readCredits(line)).toMatchObject({role, names, saysMore: false})
})

test.each([
  ['海湾報 記者丁一', 'reporter', ['丁一']],
  ['甲报记者 丁一', 'reporter', ['丁一']],
  ['采访记者： Ann Lee', 'reporter', ['Ann Lee']],
  ['实习记者｜丁一', 'reporter', ['丁一']],
  ['图文/丁一', 'reporter', ['丁一']],
  ['图文/丁一、丙二', 'reporter', ['丁一', '丙二']],
  ['作者：丁一 | 来源：甲报', 'signed', ['丁一']],
  ['作者｜丁一｜来源：甲报', 'signed', ['丁一']],
  ['来源：甲报 | 作者：丁一', 'signed', ['丁一']],
  ['（作者：丁一 编辑：丙二）', 'signed', ['丁一']],
  ['甲報 / 記者丁一／台北報導', 'reporter', ['丁一']],
  ['（甲报记者 丁一）', 'reporter', ['丁一']],
  ['（实习记者｜丁一）', 'reporter', ['丁一']],
  ['作者：乙城公民 丁一', 'signed', ['丁一']],
  ['记者 丁一 实习生 丙二 发自乙城', 'signed', ['丁一', '丙二']],
  ['作者：丁一（某大学教授）', 'signed', ['丁一']],
  ['撰文｜丁一，某大学教授', 'signed', ['丁一']],
  ['文/丁一 摄影 丙二', 'signed', ['丁一']],
  ['文/丁一 图/丙二', 'signed', ['丁一']],
  ['作者 丁一/丙二 2020-05-03', 'signed', ['丁一', '丙二']],
  ['作者：丁一 发布于 2020年5月3日', 'signed', ['丁一']],
  ['文/丁一 写于2020-05-03', 'signed', ['丁一']],
  ['来源：甲报　编辑：丙二　作者：丁一', 'signed', ['丁一']],
])('names and more: %s', (line, role, names) => {
  expect(readCredits(line)).toMatchObject({role, names, saysMore: true})
})

test.each([
  '作者认为事情没有那么简单',
  '记者：您怎么看？',
  '记者：您好',
  '文：我们都知道，这不对',
  '文：这不是一回事',
  '作者：本刊编辑部',
  '甲报记者 报道',
  '甲报 作者：丁一',
  '来源：甲报　编辑：丙二',
  'Text: no capitals',
  '图文：渔船回港',
  '图文 渔船回港',
  '乙城图文/直播',
  '中国/英文',
  '中文/文',
  '摄影/文',
  '本报/文',
  '社论/文',
  '口述/文',
  '策划/文',
  '采访/文',
  '中国 美国/文',
  '丁一、口述/文',
  '中英/文',
  '图文/网络',
  '图文/综合',
  '图文/记者会',
  '乙城港口重开记/文',
  '丁一/文化',
  '本文作者以为不然',
  '（作者以为不然）',
  '（记者手记）',
  '（甲报记者观察）',
  '（记者述评 之二）',
  '（记者节快到了）',
  '（作者 现居乙城）',
  '（作者 旅居乙城多年）',
  '（作者 毕业于乙城大学）',
  '本文作者 现居乙城',
  '本文作者 曾任记者',
  '作者：普通公民 来自乙城',
  '作者：一位中国公民 写于乙城',
  '（文中人名皆为化名）',
  '（作者：丁一）（编辑：丙二）',
  '作者｜丁一｜丙二',
  '记者/编辑',
  '记者们｜丁一',
  '1. By Ann Lee',
])('no credits: %s', (line) => {
  expect(readCredits(line)).toBeUndefined()
})

test('behind a word that sentences begin with, other things may follow', () => {
  expect(readCredits('By Monday the boats were back')).toEqual({
    role: 'by',
    said: 'Monday the boats were back',
    names: [],
    saysMore: false,
  })
  expect(leadOf('Bystanders said')).toBeUndefined()
})

test.each(Object.entries(leads))('lines that begin as %s are asked', (_, lead) => {
  // What only looks ahead is left out: more matches then.
  const looser = new RegExp(`^${lead.replaceAll(/\(\?=(?:\[[^\]]*\]|\([^)]*\)|[^)(])*\)/g, '')}`)
  expect(looser.source).not.toContain('(?=')
  fc.assert(
    fc.property(fc.stringMatching(looser), fc.boolean(), (small, isShouted) => {
      const line = isShouted ? small.toUpperCase() : small
      if (new RegExp(looser.source, 'i').test(line)) expect(mayLead(line), line).toBe(true)
    }),
    {numRuns: 1000},
  )
})

test.each(['And the storm', 'Enough said', 'Ulan Bator', '一段普通的文字'])('%s is not asked', (line) => {
  expect(mayLead(line)).toBe(false)
})
