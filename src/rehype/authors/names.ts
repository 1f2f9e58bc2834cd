import {unnamed} from '../../ground/unnamed.ts'
import {beforeNames, behindNames, coauthor} from './role-words.ts'

/** Names read out of a byline. */
export interface Names {
  /** In the order of the byline, each once. */
  names: string[]
  /** Whether the byline says more than names, such as a role: then it is worth keeping in the text. */
  saysMore: boolean
}

/** Agencies and broadcasters where a name would stand: `<i>ARD<br>…</i>` (DW). */
const agency =
  /^(?:Agencia |Agence |Agenzia |Agencies$|(?:AFP|AAP|ANI|ANSA|AP|ARD|dpa|DPA|DW|EFE|epd|IANS|KNA|MTI|PAP|PTI|Reuters|Xinhua|Yonhap|ZDF|ČTK|ТАСС|法新社|德新社|路透社|美联社|美聯社|新华社|新華社|中新社|共同社|연합뉴스)$)/

/** Whether a text is the name of an agency, and nothing else. */
export function isAgency(text: string): boolean {
  return agency.test(text)
}

/** Papers, of which a byline says whose its authors are: `财新周刊 张三`, `本刊编辑部`. */
const paper =
  /^(?:本[刊报報网網站台社]|[\u4e00-\u9fff]{1,6}(?:[周週]刊|[周週日晚早时時][报報]|新[闻聞](?:社|[网網])?|通[讯訊]社|(?<![上互])[网網]|[杂雜][志誌]|[编編][辑輯]部)$)/

/** A name is no longer than this, in characters. */
const longestName = 40

/** What is said of a name in brackets: `叶宣（综合报道）`. */
const brackets = /[（(][^（）()]*[）)]/g

/**
 * What others did, or where and how those who wrote did it: `李鱼 综合报导`, `丁一 摄影 丙二`. Behind a comma more than
 * four characters are a clause: `丁一，北方航海史协会会长`.
 */
const behind = new RegExp(
  String.raw`(?:^|[\s、，,/／;；])${behindNames}|[，,]\s?[\u4e00-\u9fff]{5,40}(?![\u4e00-\u9fff•·])`,
)

/** Chinese names parted by nothing but blanks: `赵晓娟 马越 吴容`. */
const listed = /^[\u4e00-\u9fff]{2,4}(?:\s+[\u4e00-\u9fff]{2,4})+$/

/** `丁 一`: two characters set as wide as three. */
const spaced = /^([\u4e00-\u9fff]) ([\u4e00-\u9fff])$/

/** `丁一 实习生 丙二`: says of the next only what they are. */
const besideNames = new RegExp(`^(?:${coauthor})$`)

/** What those are who wrote, where they work, or where they wrote, beside their names: `丁一，旅美作家`. */
const besideOthers =
  /[\u4e00-\u9fff](?:[\u4e00-\u9fff](?:大[学學]|[学學]院)|教授|[讲講教][师師]|博士|[学學]者|作家|[诗詩]人|[编編][剧劇]|[导導]演|律[师師]|[医醫][师師生]|[记記]者|主[编編]|主任|[评評研][论論究][员員]|研究[所院])$|^(?:[写寫][于於]|[现現]居|任教)/

/** Reads names, parted by `,`, `、`, `/`, `;`, `和` or `and`. Neither the publisher nor an agency is an author. */
export function readNames(byline: string, publisher = ''): Names {
  // Most lines that say when an article appeared say nothing else.
  if (byline === '') return {names: [], saysMore: false}
  const outside = byline.replace(brackets, ' ')
  const end = outside.search(behind)
  const bare = persons(end < 0 ? outside : outside.slice(0, end))
  let saysMore = bare !== byline.trim()
  const names: string[] = []
  const pieces = bare
    .split(/[,，،、/／;；]|\s和\s| and | & /i)
    .flatMap((piece) => (listed.test(piece.trim()) ? piece.split(/\s+/) : piece))
  for (const piece of pieces) {
    const name = piece.replace(/\s+/g, ' ').trim().replace(spaced, '$1$2')
    // The publisher's name says nothing that the front matter does not say.
    if (name === '' || names.includes(name) || isPublisher(name, publisher)) continue
    // Whoever comes next did what that says.
    if (/[:：]/.test(name)) return {names, saysMore: true}
    if (
      name.length > longestName ||
      unnamed.test(name) ||
      agency.test(name) ||
      paper.test(name) ||
      besideNames.test(name) ||
      (pieces.length > 1 && besideOthers.test(name)) ||
      /[\d。！？]/.test(name)
    )
      saysMore = true
    else names.push(name)
  }
  return {names, saysMore}
}

/** Behind the last of several names: who else wrote is not said. */
const andOthers = /([、，,／/ ][\u4e00-\u9fff]{2,3})(?<!平) ?等人?$/

/** The names alone, without what those are whom they call: `乙城特约记者 丁一、丙二等` → `丁一、丙二`. */
function persons(said: string): string {
  return said.trim().replace(beforeNames(), '$1').replace(andOthers, '$1')
}

/** `《纽约时报》` of 纽约时报中文网, `德国之声中文网` of 德国之声. */
function isPublisher(name: string, publisher: string): boolean {
  if (publisher === '') return false
  const bare = name.replace(/[《》]/g, '')
  return publisher.startsWith(bare) || bare.startsWith(publisher)
}
