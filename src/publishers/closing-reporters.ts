import type {Root} from 'hast'
import {closingText} from '../ground/visible-text.ts'

/** So many characters the last line may have. */
const longest = 150

const reporter = '(?:特[约約]|[实實][习習]|[见見][习習])?[记記]者'

/** Words for those who wrote; before a reporter stands whose, and where. */
const role = `(?:(?:[一-龥]{1,6}[台社报報网網])?(?:[一-龥]{2,3})?${reporter}|(?:撰稿|作者)(?=[：: ]))`

/** Words for what others did: `编译 …` alone names no author. */
const others = '[责責网網][编編]|[编編][译譯审審辑輯]|[发發]稿|[审審]校|撰[写寫]'

/** Names behind such a word, the next such words among them, up to what others did or the end. */
const line = new RegExp(
  String.raw`(?:^|[ （(])${role}([：: ]{0,3})((?:\p{Lu}[\p{L}.'’ -]{2,40}|[一-龥])[\p{L}.'’、/：: -]{1,80}?)(?:[ ；;，,]{0,3}(${others})|[）)]?$)`,
  'u',
)

/** A reporter behind others. */
const next = new RegExp(`${reporter}[：: ]{0,3}`)

/** Behind a sign: where the next reporter is. */
const placeBeforeRole = /(?<=[ 、])[一-龥]{2,4}$/

/** What those did who wrote. */
const report = / ?(?:[采採][访訪]|[综綜]合|[联聯]合){0,2}(?:[报報][道导導]|[采採][访訪])$/

/** Places of more than two characters: any other that a name is glued to has two, or as many as the name. */
const longPlace =
  /(?:[华華]盛[顿頓]|洛杉[矶磯]|[旧舊]金山|新德里|莫斯科|[温溫]哥[华華]|多[伦倫]多|墨[尔爾]本|布[鲁魯]塞[尔爾]|日[内內]瓦)$/

/**
 * The reporters that the line at the end of an article names.
 *
 *     记者 雷美珍；审校 吴云凌                                 Reuters
 *     记者：高锋 责编：胡力汉 网编：瑞哲                         RFA
 *     自由亚洲电台记者 夏小华、李宗翰 台北报导 责编 …
 */
export function closingReporters(tree: Root): string[] {
  const [, sign, said, other] = line.exec(closingText(tree, longest)) ?? []
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
  if (before !== undefined && before.length > 3 && isPlace(last)) return [...names.slice(0, -1), withoutPlace(before)]
  return [...names, withoutPlace(last)]
}

function listed(names: string): string[] {
  const pieces = names.split(/[、/]/)
  return pieces.flatMap((name) => (/^[A-Z]/.test(name) ? name : name.split(' '))).filter((name) => name !== '')
}

function isPlace(text: string): boolean {
  return text.length < 4 || withoutPlace(text) === ''
}

/** `王允东京` is 王允, `家傲华盛顿` 家傲, `李宗翰台南` 李宗翰. */
function withoutPlace(name: string): string {
  const place = longPlace.exec(name)
  if (place) return name.slice(0, place.index)
  return name.length < 4 ? name : name.slice(0, name.length === 4 ? 2 : 3)
}

function isName(name: string): boolean {
  return /^(?:[一-龥]{2,4}|[A-Z][a-z.'’-]+(?: [A-Z][\p{L}.'’-]+){1,3})$/u.test(name)
}
