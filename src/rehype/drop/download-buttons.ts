import {isBlankText} from '../../ground/blanks.ts'
import {nextAmong} from '../../ground/siblings.ts'
import type {Rule} from '../rules/rule.ts'

/** A button that saves what the link before it names: `<a href="u">甲</a><a href="u" download>下载</a>` (WordPress). */
export const downloadButtons: Rule = {
  name: 'links/download',
  why: 'saves what the link before it leads to',
  on: ['a'],
  having: 'attributes',
  upTo: 20,
  words: new Set(
    'download herunterladen télécharger descargar baixar scarica downloaden pobierz скачать 下载 下載 ダウンロード 다운로드 تحميل'.split(
      ' ',
    ),
  ),
  test: (element, ancestors) => {
    const {href, download} = element.properties
    if (download === undefined) return false
    const {children} = ancestors.at(-1)!
    const before = nextAmong(children, element, (node) => !isBlankText(node), -1)
    return before?.type === 'element' && before.tagName === 'a' && before.properties.href === href
  },
}
