import {stringify} from 'yaml'
import type {Facts} from '../facts.ts'
import type {Settings} from '../options.ts'

/** The front matter's keys and values, in the order they are written. */
export type FrontMatter = Record<string, unknown>

/** Facts → the front matter of the preset; unknown fields are absent. */
export function buildFrontMatter(facts: Facts, _settings: Settings): FrontMatter {
  const {title, source, date, author, publisher, lang, description, image, tags} = facts
  const all = {title, source, date: date?.toISOString(), author, publisher, lang, description, image, tags}
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** The front matter as text with its fences and a last line break; '' when there is none. */
export function writeFrontMatter(frontMatter: FrontMatter, settings: Settings): string {
  if (settings.frontMatter === 'none' || Object.keys(frontMatter).length === 0) return ''
  return `---\n${stringify(frontMatter)}---\n`
}
