import type {Properties} from 'hast'
import {tidy} from '../../ground/visible-text.ts'
import {imageFile} from '../original/image-file.ts'

/**
 * What is said in a picture's place.
 * @param isArticle Whether it is one of an article, whose publisher's program fills in what nobody has written: the name
 *   of a file (`![cm0715a.jpg]`, RFA), a full stop (BBC), or what a click on it does. Those say nothing.
 */
export function alternativeOf({alt, ariaLabel}: Properties, isArticle: boolean): string {
  return said(alt, isArticle) || said(ariaLabel, isArticle)
}

function said(attribute: unknown, isArticle: boolean): string {
  if (typeof attribute !== 'string' || attribute === '') return ''
  const text = tidy(attribute)
  return isArticle && (isFileName(text) || isPunctuation(text) || hint.test(text)) ? '' : text
}

/** What happens when a picture is clicked: `点击查看高清原图` (TRS), `点击进入下一页` (Chinese portals). */
const hint = /^[点點][击擊](?:查看|看|[图圖]片|[进進]入){0,2}(?:高清)?(?:原[图圖]|大[图圖]|放大|下一[页頁]|下一[张張])$/

/** A sentence that ends in the name of a file is none. */
function isFileName(text: string): boolean {
  return !text.includes(' ') && imageFile(text) !== undefined
}

/** Few alternatives are as short, and V8 takes long to begin with a Unicode class. */
function isPunctuation(text: string): boolean {
  return text.length <= 6 && /^\p{P}{1,3}$/u.test(text)
}
