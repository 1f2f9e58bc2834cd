import {tidyTitle} from '../../source/tidy-title.ts'
import {readNames} from '../facts/names.ts'

/** What content-management systems print where nobody signed. */
const nobody: ReadonlySet<string> = new Set(
  'admin administrator anonymous author autor blogger editor editors guest none publisher redaktion root staff undefined unknown user webmaster 匿名 管理员 編輯 编辑 小编 佚名 本站'.split(
    ' ',
  ),
)

/** Words before a name: `By Jane Doe`, `作者：张三`. */
const lead = /^(?:by|von|par|por|di|door|text|作者|记者|記者|撰文|撰稿|文)(?:\s*[:：/／]\s*|\s+)/i

/** What stands around the name of a reporter: `甲报记者 丁一 发自台北`. */
const reporter = /^\S{0,8}[记記]者\s+|\s[发發]自\S{1,20}$/g

/** The names in what a page says of its authors; none where it is an address, the site, or nobody. */
export function authorNames(said: string, sites: ReadonlyArray<string | undefined>): string[] {
  const text = tidyTitle(said).replace(lead, '')
  if (/^(?:https?:)?\/\/|^www\.|^[\w.-]+@[\w.-]+$|^@/i.test(text)) return []
  const {names} = readNames(text.replace(reporter, ''))
  // `Example News, Frankfurt, Germany`: what stands behind the site is its address.
  if (names[0] !== undefined && isSite(names[0], sites)) return []
  return names.filter((name) => !nobody.has(name.toLowerCase()) && !isSite(name, sites))
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
