import {lettersOf} from '../texts/letters-of.ts'

/** What parts a title from the site's name: `Title - Site`, `题目_网站`. */
const separators = /(?<![\s\-–—|｜_·•:：»«/~])[\s\-–—|｜_·•:：»«/~]+$/
const leadingSeparators = /^[\s\-–—|｜_·•:：»«/~]+/

/** What stands before the name of a site of a host, and behind it. */
const beforeSite = /\s(?:@|::|[-–—|·»])\s$/
const behindSite = /^\s(?:::|[-–—|·»])\s/

/**
 * A title without the names of its site at its end or its start, as often as they stand there, and without what hosts
 * say of themselves behind it.
 *
 *     Title - Politics | Example News   →   Title - Politics
 *     Title @ Ann's days :: Host ::     →   Title
 */
export function withoutSiteName(title: string, sites: ReadonlyArray<string | undefined>): string {
  let bare = title
  for (const site of sites) {
    if (!site || site.length < 2) continue
    const atEnd = withoutEnd(bare, site)
    bare = atEnd ?? withoutStart(bare, site) ?? withoutHost(bare, site) ?? bare
  }
  return bare
}

/** Before a colon a shorter text may announce the site, in characters. */
const shortestJapanese = 8

/** `港の船が帰ってくる：カモメ新聞デジタル` */
function isJapaneseTitle(before: string): boolean {
  return before.length >= shortestJapanese && before.endsWith('：') && /[\u3041-\u30fa]/.test(before)
}

function withoutEnd(title: string, site: string): string | undefined {
  if (title.endsWith(']')) return withoutBrackets(title, site)
  const at = startOfEnd(title, site)
  if (at === undefined) return undefined
  const rest = title.slice(0, at)
  // Right behind a word a colon announces what is said of the site, `Interview: Huli`, but where papers part so.
  if (/\S[:：]\s*$/.test(rest) && !isJapaneseTitle(rest)) return undefined
  const bare = withClosing(rest.replace(separators, ''), rest)
  return bare !== '' && separators.test(rest) && bare.length < rest.trimEnd().length ? bare : undefined
}

/** `A title [Site]` */
function withoutBrackets(title: string, site: string): string | undefined {
  const at = title.lastIndexOf('[')
  return at > 0 && letters(title.slice(at)) === letters(site) ? title.slice(0, at).trimEnd() || undefined : undefined
}

/** `«A title» — Site` ends in a quotation mark, and no sign between the two. */
function withClosing(bare: string, whole: string): string {
  const [said, sign] = /^\s?([«»])/.exec(whole.slice(bare.length)) ?? []
  return said !== undefined && closes(sign!, bare) ? bare + said : bare
}

/** `Site — «A title»` begins with one. */
function withOpening(bare: string, whole: string): string {
  const [said, sign] = /([«»])\s?$/.exec(whole.slice(0, whole.length - bare.length)) ?? []
  return said !== undefined && closes(sign!, bare) ? said + bare : bare
}

/** Whether a text holds the other of a pair of quotation marks oftener than this one. */
function closes(sign: string, text: string): boolean {
  return text.split(sign === '«' ? '»' : '«').length > text.split(sign).length
}

/** Where a title's end begins that is the site's name as it stands, or by its letters: `EL PAÍS` for `elpais`. */
function startOfEnd(title: string, site: string): number | undefined {
  const small = title.toLowerCase()
  // `world.gull.example` is a part of the site.
  const isPart = site.includes('.') && small.endsWith(`.${site}`)
  if (!isPart && small.endsWith(site.toLowerCase())) return title.length - site.length
  let at: number | undefined
  for (const {index, 0: sign} of title.matchAll(separator)) at = index + sign.length
  if (at === undefined) return undefined
  const end = title.slice(at).trim()
  if (isPart && /^[\w.-]+$/.test(end)) return at
  const name = letters(site)
  return letters(end) === name || letters(end.replace(/^the\s/i, '')) === name ? at : undefined
}

/** What parts a name from a title without doubt. */
const separator = /\s[-–—·:»/]\s|[|｜_]/g

/** The letters and digits of a name, without case and diacritics. */
function letters(name: string): string {
  return lettersOf(name.normalize('NFKD'))
}

/**
 * A title before the site's name, where less stands behind that, and no number: `Boats of the north | Gull | Part 2`.
 */
function withoutHost(title: string, site: string): string | undefined {
  const at = title.indexOf(site)
  if (at <= 0) return undefined
  const [before, behind] = [title.slice(0, at), title.slice(at + site.length)]
  if (!beforeSite.test(before) || !behindSite.test(behind) || /\d/.test(behind)) return undefined
  return letters(before).length > letters(behind).length ? before.replace(beforeSite, '') : undefined
}

function withoutStart(title: string, site: string): string | undefined {
  if (!title.toLowerCase().startsWith(site.toLowerCase())) return undefined
  const rest = title.slice(site.length)
  const bare = withOpening(rest.replace(leadingSeparators, ''), rest)
  // A colon belongs to a sentence about the site: `BBC: 甲乙丙`.
  return bare !== '' && /^\s*[|｜»–—_]|^\s+-\s/.test(rest) ? bare : undefined
}
