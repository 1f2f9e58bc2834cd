import type {Root} from 'hast'
import {madeOnce} from '../ground/made-once.ts'
import {closingText} from '../ground/visible-text.ts'

/** So many characters the last line may have. */
const longest = 150

const reporter = '(?:特[约約]|[实實][习習]|[见見][习習])?[记記]者'

/** Whom somebody talks to signs nothing: `他告诉记者 …`. */
const told = '[一-龥]{0,6}(?:告[诉訴]|[对對向])[一-龥]{0,8}[记記]者'

/** Words for those who wrote; before a reporter stands whose, and where. */
const role = `(?:(?!${told})(?:[一-龥]{1,6}[台社报報网網])?(?:[一-龥]{2,3}|[一-龥]{2,5}[组組])?${reporter}|(?:撰稿|作者)(?=[：: ]))`

/** Words for what others did: `编译 …` alone names no author. */
const others = '[责責网網][编編]|[编編][译譯审審辑輯]|[发發]稿|[审審]校|撰[写寫]'

/** Names behind such a word, the next such words among them, up to what others did or the end. */
const line = madeOnce(
  () =>
    new RegExp(
      String.raw`(?:^|[ （(])${role}([：: ]{0,3})([\p{Lu}一-龥][\p{L}.'’、/：: -]{1,80}?)(?:[ ；;，,]{0,3}(${others})|[）)]?$)`,
      'u',
    ),
)
/** What matches in all of them: to compile that pattern takes longer than to convert an article. */
const mayName = /[记記]者|撰稿|作者/

/** A reporter behind others. */
const next = new RegExp(`${reporter}[：: ]{0,3}`)

/** Behind a sign: where the next reporter is. */
const placeBeforeRole = /(?<=[ 、])[一-龥]{2,4}$/

/** What those did who wrote. */
const report = / ?(?:[采採][访訪]|[综綜]合|[联聯]合){0,2}(?:[报報][道导導]|[采採][访訪])$/

/** Places from which reporters write, glued to their names. */
const place = new RegExp(
  `(?:${[
    '[台臺][北中南东東湾灣]|高雄|新竹|香港|澳[门門]|北京|上海|[广廣]州|深圳|成都|重[庆慶]|[东東]京|大阪|首[尔爾]|平壤|曼谷|河[内內]|仰光|金[边邊]|新加坡|吉隆坡|雅加[达達]|[马馬]尼拉|新德里|悉尼|堪培拉|墨[尔爾]本',
    '巴黎|[伦倫]敦|柏林|波恩|科隆|慕尼黑|[罗羅][马馬]|雅典|[华華]沙|海牙|日[内內]瓦|[维維]也[纳納]|布拉格|布[鲁魯]塞[尔爾]|[马馬]德里|莫斯科|基[辅輔]',
    '[华華]盛[顿頓]|[纽紐][约約]|波士[顿頓]|芝加哥|西雅[图圖]|休斯[顿頓]|洛杉[矶磯]|[旧舊]金山|[温溫]哥[华華]|多[伦倫]多|渥太[华華]',
  ].join('|')})$`,
)

/** Surnames of two characters: `欧阳小戎` has no place behind it. */
const longSurname =
  /^(?:[欧歐][阳陽]|[诸諸]葛|司[马馬徒空]|上官|[东東]方|夏侯|皇甫|尉[迟遲]|公[孙孫]|慕容|令狐|端木|南[宫宮]|宇文|[长長][孙孫])/

/**
 * The reporters that the line at the end of an article names.
 *
 *     记者 雷美珍；审校 吴云凌                                 Reuters
 *     记者：高锋 责编：胡力汉 网编：瑞哲                         RFA
 *     自由亚洲电台记者 夏小华、李宗翰 台北报导 责编 …
 */
export function closingReporters(tree: Root): string[] {
  const last = closingText(tree, longest)
  const [, sign, said, other] = (mayName.test(last) && line().exec(last)) || []
  // Without either it may be the last word of a sentence.
  if (said === undefined || (other === undefined && sign === '' && !report.test(said))) return []
  const parts = said.split(next)
  const names = parts.flatMap((part, index) =>
    index < parts.length - 1 ? namesIn(part.replace(placeBeforeRole, '')) : namesIn(part),
  )
  // Who else stands there is no author for sure.
  return names.every(isName) ? names : []
}

function namesIn(said: string): string[] {
  const text = said.trim()
  const bare = text.replace(report, '')
  if (bare === text) return listed(bare)
  // `丁一、李小文 台北、台中报导`
  const blank = bare.lastIndexOf(' ')
  if (
    blank > 0 &&
    bare
      .slice(blank + 1)
      .split('、')
      .every(isPlace)
  )
    return listed(bare.slice(0, blank))
  const names = listed(bare)
  const last = names.pop() ?? ''
  const before = names.at(-1)
  // `丁一台北、台中报导`
  if (before !== undefined && withoutPlace(before) !== before && isPlace(last))
    return [...names.slice(0, -1), withoutPlace(before)]
  return [...names, withoutPlace(last)]
}

function listed(names: string): string[] {
  const pieces = names.split(/[、/]/)
  return pieces.flatMap((name) => (/^[A-Z]/.test(name) ? name : name.split(' '))).filter((name) => name !== '')
}

function isPlace(text: string): boolean {
  return /^[一-龥]{2,3}$/.test(text) || text.replace(place, '') === ''
}

/** `王允东京` is 王允, `家傲华盛顿` 家傲, `李宗翰台南` 李宗翰, `欧阳小戎` and `古丽夏提` are names. */
function withoutPlace(name: string): string {
  const most = longSurname.test(name) ? 4 : 3
  const bare = name.length > most ? name.replace(place, '') : name
  // No list has all places: most have two characters.
  return bare.length === most + 2 && /^[一-龥]+$/.test(bare) ? bare.slice(0, most) : bare
}

function isName(name: string): boolean {
  return /^(?:[一-龥]{2,4}|[A-Z][a-z.'’-]+(?: [A-Z][\p{L}.'’-]+){1,3})$/u.test(name)
}
