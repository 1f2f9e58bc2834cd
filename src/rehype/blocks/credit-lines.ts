import type {Element, ElementContent} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {element, text} from '../../ground/hast-node.ts'
import {isParagraph} from '../../ground/is-element.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {shortText} from '../../ground/visible-text.ts'
import type {Content} from './content.ts'

/** What is longer, in characters, tells of more than a picture. */
const longest = 160

/** Classes of paragraphs below a picture that stands in another box: `story-meta__credit`. */
const named = /(?:^|[-_])(?:caption|credits?)$/i

/** Who sells pictures to newspapers. */
const agency =
  '(?:AFP|AP(?: Photo)?|APA|DPA|EPA|EFE|ANSA|Reuters|Getty(?: Images)?|Imago|Picture[- ]Alliance|Keystone|Xinhua|Shutterstock|iStock|Adobe ?Stock|新华社|新華社|法新社|美联社|美聯社|路透社|中新社|中央社)'

/**
 * Agencies and nothing else: `AFP/Getty Images`. Written once, of which any number may stand, with a sign behind all but
 * the last: four of the list, each with its own, take four times as long to compile.
 */
const agencies = String.raw`(?=\S)(?:${agency}(?:\s?[/|,-]\s?(?=\S)|$))*`

/** A line that is nothing but whose picture it is, or of what numbers a chart is drawn. */
const credit = new RegExp(
  `^(?:©\\s?)?(?:${agencies}|(?:©|(?:(?:File |Photo |Image |Bild|Foto)?(?:Photo|Image|Foto|Bild|Credits?|Quelle|Nachweis|Crédits?)(?: credit| courtesy)?|(?:图片|资料|数据)来源|(?:圖片|資料|數據)來源|图源|圖源)\\s?[:：])\\s?[^。:：]{1,80})$`,
  'i',
)

/** The end of a caption that says whose picture it is. */
const creditBehind = new RegExp(
  [
    String.raw`\s\|\s[^|]{0,60}\b${agency}$`,
    String.raw`(?:^|[.!?|,]\s)(?:©|(?:Foto|Photo|Bild|Image)s?\s?[:：])\s?[^.。:：]{2,60}$`,
    // 甲。乙摄
    String.raw`(?:^|[。，\s▲])[^。，\s]{0,12}\s?(?:摄|攝|供图|供圖)$`,
    // 甲（乙/摄）  甲（圖／乙）
    String.raw`[（(](?:[^（）()。，:：]{1,12}(?:摄|攝|供图|供圖)|(?:图片?|圖片?|摄影|攝影|图源|圖源|图片来源|圖片來源)\s?[:：/／][^（）()。，]{1,24})[)）]$`,
  ].join('|'),
  'i',
)

/**
 * The same in Chinese, Japanese and Korean, where words for it stand in brackets, before a name or behind one. A paper in
 * brackets ends short articles as well.
 */
const eastAsianCredit = madeOnce(
  () =>
    new RegExp(
      [
        // 甲（乙摄）   甲（资料照片）   甲（圖／乙提供）   甲（写真：乙）
        String.raw`[（(](?:[^（）()。]{0,24}(?:[摄攝]|提供|截[图圖屏]|(?<![上下此])[图圖]片?|[资資]料[照库庫室]片?|檔案照片?|撮影|写真)|(?:[图圖照]片?|写真|撮影)\s?[:：/／][^（）()。]{1,40})[）)]$`,
        // 甲，图源：乙   甲 乙 图   甲＝乙撮影
        String.raw`[，,。\s](?:[图圖](?:源|片[来來]源)?|[摄攝]影)\s?[:：/／]\s?[^。:：]{1,30}$|\s\S{2,8}\s[图圖]$|[＝=][^。＝=]{1,30}(?:撮影|提供)$`,
        // 갑 /사진=을   갑 [촬영 을]
        String.raw`[\s/／(（[]사진\s?[=:：/]\s?[^。]{1,30}$|\[(?:촬영|사진|그래픽)[^\]]{1,30}\]$`,
        // 甲。（乙报）
        `^[^（(]{1,36}[（(](?:${agency}|[^（）()。，]{1,6}(?:[日晚早]?[报報]|通[讯訊]社|新[闻聞][网網社]|[电電][视視][台臺]))[）)]$`,
      ].join('|'),
    ),
)

/** Most lines have none of these, and the pattern takes long to compile. */
const mayCredit = /[)）\]图圖供影]$|[:：/／=]/

/** What points at the picture above, or says that it tells of it. */
const pointer =
  /^(?:[▲△▴↑]\s?[^\s▲△▴↑]|(?:[图圖](?:[注註]|[说說]|片[说說]明)|[资資]料[图圖照](?:片)?|画像説明|写真説明)\s?[:：]\s?\S)/

/**
 * A short line right behind a picture without a caption, in another box of the page, is its caption where it says whose
 * picture it is, or points at it, and its credit where it says nothing else:
 *
 *     <section><figure><img></figure></section><section><p>The crane. | Ann Gull/Getty Images</p>
 *     <div><img></div><div><p>Fotocredit: Ann Gull</p></div>
 */
export function attachCreditLines(blocks: Content): Content {
  let out: Content | undefined
  for (let index = 1; index < blocks.length; index++) {
    const block = blocks[index]!
    const before = blocks[index - 1]!
    const line = isBare(before) && isParagraph(block) ? captionIn(block) : undefined
    if (line === undefined) {
      out?.push(block)
      continue
    }
    out ??= blocks.slice(0, index)
    ;(before as Element).children.push(element('figcaption', {}, line))
  }
  return out ?? blocks
}

/** Whether a line says whose a picture is, and nothing else. */
export function isCreditLine(said: string): boolean {
  return credit.test(said)
}

/** Whether it is the figure of a picture that nothing is said of. */
function isBare(node: Content[number]): boolean {
  if (node.type !== 'element' || node.tagName !== 'figure') return false
  return node.properties.dataMedia === undefined && node.children.length === 1
}

/** What of a paragraph is a caption: all of it, in brackets where it is a credit. */
function captionIn(paragraph: Element): ElementContent[] | undefined {
  const {children} = paragraph
  const said = shortText(paragraph, longest)
  if (said === '') return undefined
  if (pointer.test(said)) return children
  const isNamed = classNames(paragraph).some((name) => named.test(name))
  // Most are sentences.
  if (!isNamed && /[。！？]$/.test(said)) return undefined
  const bare = /^[（(](.*)[）)]$/.exec(said)?.[1]
  if (bare !== undefined && credit.test(bare)) return children
  if (credit.test(said)) {
    return /\p{Script=Han}/u.test(said) ? [text('（'), ...children, text('）')] : [text('('), ...children, text(')')]
  }
  return isNamed || creditBehind.test(said) || (mayCredit.test(said) && eastAsianCredit().test(said))
    ? children
    : undefined
}
