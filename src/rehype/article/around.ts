import type {Element} from 'hast'
import {isCaption} from './picture-boxes.ts'

/** What an element stands in. */
export interface Around {
  article: boolean
  /** One of the article's own. */
  aside: boolean
  caption: boolean
  /** The outermost that says that it holds an article. */
  holder: Element | undefined
  /** A link: blocks in it are parts of what it says. */
  link: boolean
  /** Between words. */
  sentence: boolean
  /** A table of data. */
  table: boolean
}

/** What the page itself stands in. */
export const nothingAround: Around = {
  article: false,
  aside: false,
  caption: false,
  holder: undefined,
  link: false,
  sentence: false,
  table: false,
}

/** What the children of an element stand in; the same object where nothing is new. */
export function aroundIn(element: Element, isAside: boolean, isTable: boolean, around: Around): Around {
  const {tagName} = element
  const article = around.article || tagName === 'article'
  const aside = around.aside || isAside
  const caption = around.caption || isCaption(element)
  const link = around.link || tagName === 'a'
  const table = around.table || isTable
  const holder = around.holder ?? (article || tagName === 'main' ? element : undefined)
  if (
    !around.sentence &&
    article === around.article &&
    aside === around.aside &&
    caption === around.caption &&
    holder === around.holder &&
    link === around.link &&
    table === around.table
  )
    return around
  return {article, aside, caption, holder, link, sentence: false, table}
}
