import type {Element} from 'hast'
import {madeOnce} from '../../ground/made-once.ts'
import {visibleText} from '../../ground/visible-text.ts'

/** Such a beginning is no longer, in characters. */
const longest = 60

const begins = madeOnce(
  () =>
    new RegExp(
      [
        // 〔記者丁一／乙城報導〕   【甲報2日訊】（甲報記者丁一綜合報導）; what reporters do is no name: （据记者了解／乙城报道）
        String.raw`^(?:【[^【】]{1,24}】\s?)?[〔［【（([][^〔〕［］【】（）()\s]{0,10}?[记記]者(?!会|會|了解|[获獲][悉知]|[从從在向对對採采综綜])(?<chinese>[\u4e00-\u9fff]{2,4}(?:[、 ][\u4e00-\u9fff]{2,4}){0,2}?)\s?(?:[／/][^〔〕［］【】（）()]{2,12}|[综綜]合)[报報][导導道][〕］】）)\]]`,
        // (갑=을뉴스) 홍길동 기자 =
        String.raw`^[([][^()[\]=]{1,12}=[^()[\]=]{2,12}[)\]]\s?(?<korean>[\uac00-\ud7a3]{2,4}(?:[·, ]{1,2}[\uac00-\ud7a3]{2,4}){0,2}) ?기자\s?=`,
      ].join('|'),
    ),
)

/**
 * Who reports, as papers of Taiwan and agencies of Korea have it before the first sentence; none where nobody is named.
 *
 *     <p>〔記者丁一／乙城報導〕甲…</p>   <p>(갑=을뉴스) 홍길동 기자 = 갑…</p>
 */
export function reportersAtStart(sentence: Element): string[] {
  const {chinese, korean} = begins().exec(visibleText(sentence).slice(0, longest))?.groups ?? {}
  return (chinese ?? korean)?.split(/[、·, ]+/) ?? []
}
