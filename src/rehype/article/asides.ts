import type {Element, Nodes} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {classNames} from '../../ground/class-names.ts'
import {controls, headings} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {withChildren} from '../../ground/hast-node.ts'
import {shortText, visibleText} from '../../ground/visible-text.ts'
import {clutterByLabel, clutterByWords, longestLabel} from '../clutter/labels.ts'
import {clutterByName} from '../clutter/names.ts'
import type {Measure} from './measure.ts'
import {isPictureBox} from './picture-boxes.ts'

/** The rule by which such a box would go. */
export const sidebar = 'page/sidebar'

/** No part of a box of text: what asks for something, and what comes from elsewhere. */
const foreign = new Set([...controls, 'iframe'])

/** What buttons say that open a box, or enlarge a picture. */
const opening = new Set(
  `all box close enlarge expand full image less more open picture photo read see show text the this view zoom
  alles anzeigen aufklappen ausblenden ausklappen bild einblenden einklappen info infos infobox kasten lesen mehr schließen
  text vergrößern weiterlesen weniger zeigen zuklappen öffnen
  afficher agrandir fermer image l la lire ouvrir plus suite voir tout
  visa mer mera läs hela vis vise mere les læs näytä lisää toon meer lees bekijk sluiten
  mostrar más ver leer ampliar abrir cerrar mais ler mostra altro leggi pokaż więcej rozwiń показать ещё развернуть 더보기
  展开 展開 展开全文 展開全文 查看 查看全文 查看更多 查看大图 收起 放大 もっと もっと見る 拡大 拡大する 開く 閉じる`.split(
    /\s+/,
  ),
)

/** Whether a button opens a box with sentences or a figure: it says so, or nothing at all. */
function mayOpen(button: Element, element: Element, {prose}: Measure): boolean {
  if (button.tagName !== 'button' || (prose === 0 && !holds(element, 'figure'))) return false
  if (button.properties.ariaExpanded !== undefined || button.properties.ariaControls !== undefined) return true
  const words =
    visibleText(button)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  return words.every((word) => opening.has(word))
}

/**
 * Whether an aside that stands among the paragraphs of an article belongs to it: a factbox, a pull quote, a quoted
 * post.
 *
 *     <p>甲…</p><aside><h3>Key facts</h3><p>乙</p></aside><p>丙…</p>
 *
 * It is not mostly links, holds no form and one button at most, and neither its name nor its heading nor all that it
 * says tells that it is clutter. A `<div>` that is called a sidebar or a widget needs a heading and a sentence as well, or a player, and
 * neither where it is called a part of the text. An aside may be a picture, a `<div>` may hold a figure with
 * its caption.
 */
export function isAsideOfText(element: Element, measured: Measure): boolean {
  const {text, linked, prose} = measured
  const named = clutterByName(element)
  if (named !== undefined && (named !== sidebar || isCalledOtherwise(element))) return false
  const isPart = element.tagName === 'aside' || classNames(element).some((name) => part.test(name))
  if ((isPart || (holds(element, 'figure') && holds(element, 'figcaption'))) && isPictureBox(element, measured))
    return true
  if (linked * 4 > text || (text === 0 && !holds(element, players))) return false
  if (element.tagName !== 'aside' && prose === 0 && !holds(element, players)) return false
  let heading: string | undefined
  let buttons = 0
  const isFree = (node: Nodes): boolean => {
    if (node.type === 'text') {
      heading ??= isBlank(node.value) ? undefined : ''
      return true
    }
    if (node.type !== 'element') return true
    if (foreign.has(node.tagName)) return mayOpen(node, element, measured) && ++buttons === 1
    if (headings.has(node.tagName)) heading ??= shortText(node, longestLabel)
    return node.children.every(isFree)
  }
  if (!element.children.every(isFree)) return false
  if (heading === undefined || heading === '')
    return (isPart && clutterByWords(element) === undefined) || holds(element, players)
  return clutterByLabel(heading) === undefined
}

/**
 * Parts of an article that systems call widgets: `widget--image`, `paragraph-widget`; not `text-widget`, which holds
 * anything, and WordPress's `widget_text`.
 */
const part =
  /^widget(?:-{1,2}|__)(?:image|paragraph|photo|picture|quote)$|^widget(?:--|__)text$|^(?:image|paragraph|photo|picture|quote)-{1,2}widget$/i

/** Whether a widget is called clutter by the rest of its name: `widget widget--newsletter`. */
function isCalledOtherwise(element: Element): boolean {
  const names = classNames(element).map((name) => name.replace(/widgets?/gi, ''))
  const rule = clutterByName(withChildren(element, element.children, {className: names}))
  return rule !== undefined && rule !== sidebar
}

/** What a box without words may hold. */
const players: ReadonlySet<string> = new Set(['video', 'audio'])
