import {madeOnce} from '../../ground/made-once.ts'

/** Words before a name, as a part of a pattern: `by Ann Lee`. Sentences start with them, too. */
export const by = 'by|von|par|por|di|door|av|af|oleh|bởi'

/** The same for a pattern that minds case, as names have capitals. */
export const byWithCapitals = by
  .split('|')
  .flatMap((word) => [`[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1)}`, word.toUpperCase()])
  .join('|')

/** What stands before a name in scripts without capitals, and begins sentences as well. */
const uncasedBy = 'โดย|เรื่องโดย|ដោយ|द्वारा|از|نوشته|تحریر'

/** What begins no sentence, whatever stands between it and a name. */
const signing =
  '作者|本文作者|撰文|撰稿|撰稿人|特约撰稿|特約撰稿|特约撰稿人|特約撰稿人|采写|採寫|执笔|執筆|记者|記者|文|取材・文|автор|بقلم|به قلم|מאת'

/** What does so where a sign follows: `Text: Ann Lee`. Whoever speaks in an interview is among them. */
const labelling = [
  'author|words|autor(?:in|en|a|ul)?|auteure?|autore|autorka|autoarea',
  'text|tekst|teksti|texte?(?: par)?|testo|texto|szöveg|текст|κείμενο',
  'reporter|redakteur(?:in)?|a cura di|napsala?|szerző|írta|kirjoittaja|toimittaja|skribent|yazar|yazan|haber|muhabir',
  'авторка|підготува(?:в|ла)|подготовил[аи]?|журналист|нийтэлсэн|συντάκτης|συντάκτρια|γράφει(?: ο| η)?',
  'tác giả|penulis|jurnalis|mwandishi|na',
  'كتبت?|الكاتبة?|إعداد|نویسنده|مصنف|ئاپتورى|כתבת?|लेखक|লেখক|প্রতিবেদক',
  'ผู้เขียน|រាយការណ៍ដោយ|ရေးသားသူ|རྩོམ་པ་པོ|글|글·사진|ライター|執筆者?|著者',
].join('|')

/** Whoever wrote with somebody else, each before a name: `丁一 实习生 丙二`. */
export const coauthor = '[实實][习習]生|[见見][习習][记記]者|通[讯訊][员員]|[记記]者'

/** What whoever wrote is, before the name: `乙城特约记者 丁一`. Without a blank it ends a name as well as it begins one. */
const office = [
  String.raw`[\u4e00-\u9fff]{2,12}(?:[记記]者|公民|[学學]者|[评評][论論][员員]|研究[员員])\s{1,3}`,
  String.raw`[\u4e00-\u9fff]{0,10}(?:特[约約派]|[实實][习習]|[见見][习習]|首席|[社报報台臺刊网網声聲音])[记記]者`,
].join('|')

/** The same at the start of each part of a line, as a pattern. */
export const beforeNames = madeOnce(
  () => new RegExp(String.raw`(^|[、，,／/])\s?(?:${office})(?=[\u4e00-\u9fff]{2,4}(?:[\s、，,／/]|$)|[A-Z])`, 'g'),
)

/** What others did than those who wrote: `丁一 摄影 丙二`. */
const otherRole = [
  '[摄攝]影|[图圖]片|[实實][习習]|[见見][习習]|通[讯訊]|特[约約]',
  '[编編][辑輯译譯]|[责責](?:[编編]|任)|[审審]校|校[对對]|[译譯]者|翻[译譯]|[发發]稿',
].join('|')

/** What those did who wrote, behind their names: `丁一 综合报道`. */
const done = '[报報][导導道]|摘[编編]|[编編][译譯]|[编編][辑輯]|撰稿|整理'

/**
 * What stands behind names, as a part of a pattern: what others did, `摄影 丙二`, or where and how those did it who wrote,
 * `发自乙城`, `台北報導`. With a sign, `摄影：丙二`, it is a part of its own. Bounded, since it may stand anywhere.
 */
export const behindNames = `(?:${[
  String.raw`(?!(?:${coauthor})(?!\S))(?:${otherRole}|[发發]自)[^\s:：]{0,20}`,
  String.raw`[^\s:：、/／]{0,10}(?:${done})`,
].join('|')})(?!\\S)`

/** Signs between the word for a role and a name. */
const sign = '[:：/／|｜丨︱＝]'

/** Where the next part of a line begins that says who did what: `作者：丁一 编辑：丙二`. */
export const nextRole = String.raw`[\u4e00-\u9fff]{1,8}\s?${sign}`

/** What begins no sentence, with a sign, as a part of a pattern: `文/丁一`. */
export const signedWithSign = String.raw`(?:${signing})\s*${sign}`

/**
 * What stands before the names of those who wrote, as parts of a pattern (flag `i`):
 *
 *     signed     作者 丁一   文/丁一               begins no sentence
 *     labelled   Text: Ann Lee   By: Ann Lee     begins one where somebody speaks
 *     by         By Ann Lee   Texte par Ann Lee  begins many
 *     reporter   甲报记者 丁一   甲報／記者丁一       with the paper's name before it, or what else they made
 */
export const leads = {
  signed: String.raw`(?:${signing})(?:\s*${sign}\s*|\s+)`,
  labelled: String.raw`(?:${labelling}|${by}|${uncasedBy})\s?(?:[:：៖]|\s[-–](?=\s))\s*`,
  by: `(?:(?:(?:written|posted|words|text[eo]?|testo|a cura) )?(?:${by})|${uncasedBy}|text|napsala?|γράφει [οη]) `,
  reporter: String.raw`(?:[图圖]文\s?[/／]\s?|\S{0,8}(?: ?[／/] ?| )?[记記]者(?:[ :：|｜丨︱]{1,3}|(?=[\u4e00-\u9fff]{2,4}(?:[\s／/、，]|[发發]自|$))))`,
} as const

/** The first two letters of all these words, small, but of a reporter's: before his may stand anything. */
const leadStarts = new Set(
  `${signing}|${labelling}|${by}|${uncasedBy}|written|图文|圖文`
    .replaceAll(/\([^)]{0,99}\)/g, '')
    .split('|')
    .map((word) => word.slice(0, 2)),
)

/** How far behind the beginning the end of the word for a reporter is looked for, in characters. */
const reporterWithin = 13

/** Whether a line may begin with such a word. Few do, and to compile the pattern takes a millisecond and a half. */
export function mayLead(line: string): boolean {
  const start = line.slice(0, 2).toLowerCase()
  return leadStarts.has(start) || leadStarts.has(start.slice(0, 1)) || line.slice(0, reporterWithin).includes('者')
}

/** What stands beside `文` and a slash and is nobody's name, as a part of a pattern: `社论/文`, `图文/网络`. */
const besideText = [
  '[摄攝]影|[图圖][片文]?|[编編][辑輯译譯]|翻[译譯]|口述|策[划劃]|[采採][访訪写寫编編]|整理|撰[写寫稿]|[记記]者.?|作者|[编編]者|[读讀]者|[网網]友',
  '社[论論]|[评評][论論]|[时時][评評]|述[评評]|[综綜][合述]|[观觀][点點察]|手[记記]|[专專][栏欄]|特稿|[转轉][载載]|原[创創]|[来來]稿|[资資]料|[网網][络絡]',
  '本[刊报報网網站台社]|中[文英]|英文|(?:[诗詩]歌|散文|小[说說]|[随隨][笔筆]|[杂雜]文)',
  '[中美英法德韩韓泰]国|[中美英法德韓泰]國|日本|[台臺][湾灣北]|香港|北京|上海|[广廣][东東州]',
].join('|')

/** The same of a whole text. */
export const noNameBesideText = new RegExp(`^(?:${besideText})$`)

const nameBesideText = String.raw`(?!(?:${besideText})[ 、/／])[\u4e00-\u9fff]{2,4}`

/** `丁一/文`: the word stands behind the name. */
export const nameBefore = new RegExp(String.raw`^(${nameBesideText}(?:[ 、]${nameBesideText}){0,3})\s?[/／]\s?文$`)

/** `홍길동 기자`, `글 홍길동 기자`: the word stands behind the name. */
export const koreanByline = /^(?:(?:글|사진|글·사진|취재)\s?[:：]?\s)?([\uac00-\ud7a3]{2,4}) ?기자$/
