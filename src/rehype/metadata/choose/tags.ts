import {tidyTitle} from '../../../ground/tidy-title.ts'
import type {Statements} from '../collect.ts'
import {precedence} from '../precedence.ts'

/** More tags than these are written for search engines. */
const mostTags = 30

export function chooseTags(statements: Statements): string[] | undefined {
  for (const place of precedence.tags) {
    const said = statements.get(place)
    if (!said) continue
    // Where every tag has its place a comma is part of it.
    const isOne = new Set(said).size === 1
    // Read first: a reference ends with a semicolon.
    const parts = said
      .map(tidyTitle)
      .flatMap((list) => (isOne || /[,，،;；、][^,，،;；、]+[,，،;；、]/.test(list) ? tagsOf(list) : list))
    const tags = [...new Set(withoutSwitches(parts).flatMap((tag) => withoutStrayQuote(tag.trim()) || []))]
    if (tags.length > 0) return tags.slice(0, mostTags)
  }
  return undefined
}

/** Medium says which keywords are tags, and keeps switches of its own among them: `Tag:Boats`, `Elevated:false`. */
function withoutSwitches(tags: readonly string[]): readonly string[] {
  const marked = tags.filter((tag) => tag.startsWith('Tag:'))
  return marked.length > 0 ? marked.map((tag) => tag.slice('Tag:'.length)) : tags
}

/** Tags of a list, which commas part, or blanks where Chinese words stand beside them. */
function tagsOf(list: string): string[] {
  const tags = list.split(/[,，،;；、]/)
  return tags.length > 1 || list.length <= longestTag ? tags : list.split(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/u)
}

/** A tag with blanks is no longer, in characters. */
const longestTag = 40

/** `Gulls'` → `Gulls` */
function withoutStrayQuote(tag: string): string {
  return /^[^'"]+['"]$/.test(tag) ? tag.slice(0, -1) : tag
}
