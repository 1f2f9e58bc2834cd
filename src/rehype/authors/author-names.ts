import {madeOnce} from '../../ground/made-once.ts'
import {tidyTitle} from '../../ground/tidy-title.ts'
import {mailAddress} from '../links/mail-address.ts'
import {leadOf} from './credits.ts'
import {fullNames, isFullName} from './name-shapes.ts'
import {readNames} from './names.ts'

/** What content-management systems print where nobody signed, beside what no byline names (see `unnamed`). */
const nobody: ReadonlySet<string> = new Set(
  `admin administrator author autor blogger editor editors guest name none publisher redaktion root staff undefined
  unknown user webmaster 管理员 編輯 编辑 编辑部 編輯部 小编 本站 本报记者 本報記者 管理員 管理者 編集部 編集者 作者
  著者 筆者 笔者 記者 记者 投稿者 佚名 匿名 网友 網友 작성자 글쓴이 지은이 저자 필자 기자 관리자 운영자 편집자 편집부 편집국
  익명`.split(/\s+/),
)

/**
 * What a link to an author says when it is pointed at: `View all posts by Ann Lee`, `Zeige alle Beiträge von Ann Lee`.
 */
const allPosts =
  /^(?:(?:zeige |view |see )?(?:alle|all) (?:artikel|articles|beiträge|posts) (?:von|by)|voir tous les articles de|ver todas las (?:entradas|notas) de|ver todos os posts de) /i

/** What stands behind the name then: `Alle Beiträge von Ann Lee anzeigen` (WordPress) */
const shown = / (?:anzeigen|ansehen)\.?$/

/** What stands beside the name of a face: `創作者 丁一 的頭像` (Pixnet), `丁一的头像-海鸥网` (Zibll). */
const face = /^(?:[創创]作者 )?(\S{1,20}) ?的[頭头]像(?:$|-)/

/** Behind a name: an account, an address of mail. */
const account = new RegExp(String.raw`\s\(?@\w{1,40}\)?$|${mailAddress}`, 'g')

/** Behind a comma these are no names. */
const degree =
  /^(?:Ph\.?D|Dr|MD|M\.D|DO|MBA|MPH|LL\.?M|M\.?Sc|B\.?Sc|M\.?A|B\.?A|M\.?S|R\.?D|RDN?|RN|CPA|Esq|Jr|Sr)\.?$/

/** What companies are by law, behind their names. */
const company = /\s(?:GmbH|AG|KG|e\.V\.|Inc\.?|Ltd\.?|LLC|S\.A\.|S\.p\.A\.|S\.r\.l\.|Sp\. z o\.o\.|Kft\.)$/

/** Whoever says `your` or `our` does not say a name. */
const possessive = /^(?:dein|deine[mnr]?|unser|unsere[mnr]?|your|our|notre|nos|nuestr[ao]s?) /i

/** Names of hosts are no people's. */
const host = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:at|be|br|ch|cn|com|de|es|eu|fr|info|it|net|nl|org|tv|uk)$/i

/**
 * Longer parts are no names, and what stands beside them is not either: `Department of Trade, Education and Research`.
 */
const longestPart = 40

/** An address, an account, and who made the system, as Discuz says of all its pages. */
const noName = /^(?:https?:)?\/\/|^www\.|^@|^Discuz! Team\b/i

/** The names in what a page says of its authors; none where it is an address, the site, or nobody. */
export function authorNames(said: string, sites: ReadonlyArray<string | undefined>): string[] {
  const tidied = tidyTitle(said)
  const named = allPosts.test(tidied) ? tidied.replace(allPosts, '').replace(shown, '') : tidied
  const line = face.exec(named)?.[1] ?? named
  const text = behindLeads(line).replace(account, '').trim()
  // A site may have a name that is parted as authors are: `Sea & Sky`.
  if (noName.test(text) || isSite(text, sites)) return []
  const parts = text.split(/[,/;]/)
  if (parts.length > 1 && parts.some((part) => part.trim().length > longestPart)) return []
  const {names} = readNames(text)
  // `Example News, Frankfurt, Germany`: what stands behind the site is its address.
  if (names[0] !== undefined && (isSite(names[0], sites) || host.test(names[0]))) return []
  return names
    .flatMap((name) => parted(name))
    .filter((name, index, all) => isName(name, sites) && !(index > 0 && isPlace(name, all)))
    .map((name) => withoutSiteBehind(withoutHostBehind(name), sites))
}

/** What stands behind the words for an author: `作者：甲报记者 丁一` has two of them. */
function behindLeads(line: string): string {
  const first = leadOf(line)
  const second = first && leadOf(first.said)
  return (second?.role === 'by' ? first : (second ?? first))?.said ?? line
}

/** `Ann Lee Gull.com Archive` → `Ann Lee` */
function withoutHostBehind(name: string): string {
  const words = name.split(' ')
  const at = words.findIndex((word) => host.test(word))
  return at > 1 ? words.slice(0, at).join(' ') : name
}

/** `Ann Lee - Bob Ray` are two, and so are `Ann Lee und Bob Ray`; beside a bar stands the site: `Ann Lee | Gull`. */
function parted(name: string): string[] {
  const besideBars = name.split(/ [|｜] /)
  if (besideBars.length > 1) return besideBars.filter(isFullName)
  const parts = name.split(' - ')
  return parts.length > 1 && parts.every(isFullName) ? parts : (fullNames(name) ?? [name])
}

function isName(name: string, sites: ReadonlyArray<string | undefined>): boolean {
  if (
    nobody.has(name.toLowerCase()) ||
    degree.test(name) ||
    company.test(name) ||
    possessive.test(name) ||
    host.test(name)
  )
    return false
  return !isSite(name, sites) && !isDesk(name, sites)
}

/** `Ann Lee, London`, `أحمد علي، القاهرة`: a lone word behind a full name is a place. */
function isPlace(name: string, all: readonly string[]): boolean {
  if (/^\p{Script=Arabic}+$/u.test(name)) return all.some((other) => /^\p{Script=Arabic}+ /u.test(other))
  return /^\p{Lu}\p{Ll}+$/u.test(name) && all.some(isFullName)
}

/** `Gull News - Editors`, `Gull-Team`, `Ediciones El Faro`: the site, and who sits there or makes it. */
function isDesk(name: string, sites: ReadonlyArray<string | undefined>): boolean {
  const parts = name.split(/ [-–|] /)
  if (parts.length > 1) return parts.some((part) => isSite(part, sites))
  const bare = name.replace(desk, '')
  return bare !== name && isSite(bare, sites)
}

const desk =
  /(?<![a-zà-ÿ])(?:agencies|desk|ediciones|editions|editora|editorial|editors?|grupo|news|newsroom|online|redacción|redaktion|staff|team|web)(?![a-zà-ÿ])/gi

/** `Ann Lee Gull` of gull.example → `Ann Lee` */
function withoutSiteBehind(name: string, sites: ReadonlyArray<string | undefined>): string {
  const at = name.lastIndexOf(' ')
  const person = name.slice(0, Math.max(at, 0))
  const last = name.slice(at + 1)
  return isFullName(person) && last === last.toLowerCase() && isSite(last, sites) ? person : name
}

/** Whether a name is one of a site's, however it is written. */
export function isSite(name: string, sites: ReadonlyArray<string | undefined>): boolean {
  const bare = letters(name)
  return bare === '' || sites.some((site) => site !== undefined && letters(site) === bare)
}

/** `The Example-News` and `example news` are one. */
function letters(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[\s.\-_《》]/g, '')
}

/** `Meer, Ada`, `Meer, A. E.`, `Berg, Bo van den`: one comma, and one word or a word with small ones before it. */
const familyFirst = madeOnce(
  () => /^((?:\p{Ll}[\p{L}’']*\s){0,3}\p{Lu}[\p{L}’'-]*),\s*(\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){0,4})$/u,
)

/**
 * A name as it is read, where a catalogue has the family's first, as Dublin Core and Google Scholar ask for it.
 *
 *     Meer, Ada   →   Ada Meer
 */
export function inReadingOrder(name: string): string {
  return name.trim().replace(familyFirst(), '$2 $1')
}
