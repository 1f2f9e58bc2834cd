import type {Element, Nodes} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {controls, headings} from '../../ground/element-kinds.ts'
import {findWithin, holds} from '../../ground/find-within.ts'
import {isElement, isHeading} from '../../ground/is-element.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {perName} from '../../ground/remembered.ts'
import {closingText, openingText, shortText, tidy, visibleText} from '../../ground/visible-text.ts'
import {isAgency} from '../authors/names.ts'
import {endOf, sentenceEnds} from '../texts/sentence-end.ts'
import {wordsOf} from '../words-of-names.ts'
import type {Measure} from './measure.ts'
import {titledPart} from './opening.ts'
import type {Page} from './page.ts'

/** Where what belongs to an article may stand behind its body. */
interface Behind {
  /** The boxes from that with its title, or its `<article>`. */
  boxes: ReadonlySet<Nodes>
  /** What is around that, unless it is an `<article>`: only what comes next belongs to the article there. */
  around: Nodes | undefined
}

/** The boxes of a page in which what stands behind the article's body may belong to it. */
export function nearBehind(page: Page): Behind {
  const {article, way} = page
  const parts = [...way, article]
  const titled = titledPart(page)
  const from = parts.findLastIndex((each) => each === titled || isElement(each, 'article'))
  const near = way.slice(from < 1 ? -1 : from - 1).filter(({type}) => type === 'element')
  const around = way[from - 1]
  return {boxes: new Set<Nodes>(near), around: around && isElement(around, 'article') ? undefined : around}
}

/**
 * Whether an element that stands behind the body of an article belongs to it, by what it is called or how it begins:
 * corrections, notes and boxes of facts, where it comes from and who else reported.
 *
 *     <article><div class="article-body">…</div><div><p>Correction: An earlier version …</p></div><p>(AFP)</p></article>
 *
 * It is not mostly links, shows no picture, and there is nothing to fill in; another article is none.
 * @param isAround Whether it stands around the article, where boxes of facts are the site's.
 */
export function isTail(element: Element, {text, linked, prose}: Measure, isAround = false): boolean {
  if (text === 0 || element.tagName === 'article' || isHeading(element) || holds(element, isForeign)) return false
  if (linked === 0 && isAgencyLine(element)) return true
  if (isSource(element)) return true
  if (linked * 3 > text) return false
  const names = classNames(element)
  if (names.some(isCalledFootnotes) || (!isAround && names.some(isCalledFactbox))) return true
  if (text > longestNote) return false
  const beginning = beginningOf(element)
  const isNote =
    names.some(isCalledNote) ||
    note().test(beginning) ||
    reporters().test(beginning) ||
    (prose > 0 &&
      !holds(element, headings) &&
      update().test(beginning) &&
      ended.test(closingText(element, longestLabel).trim()))
  return isNote && !asks.test(visibleText(element))
}

/** What is filled in, and what shows that a box is about something else. */
function isForeign({tagName}: Element): boolean {
  return tagName === 'img' || (tagName !== 'button' && controls.has(tagName))
}

/** What a page asks of its readers, whatever it is called: to write, or to subscribe. */
const asks =
  /[?？@]|\b(?:(?:write to|call|contact|follow|tell) us|let (?:us|our editors) know|subscribe|newsletter|inbox)\b|schreiben sie|フォーム/i

/** Longer ones than these, in characters, are no names of agencies or of sources, and no notes. */
const longestLine = 60
const longestSource = 80
const longestNote = 600

/** `(AFP)`, `dpa/lno`, `AFP, Reuters`; in a list they are topics. */
function isAgencyLine(element: Element): boolean {
  if (lists.has(element.tagName) || holds(element, lists)) return false
  const text = shortText(element, longestLine)
  return isAgency(text.replace(/^[([（]|[)\]）]$/g, '').split(/\s?[/,、]/, 1)[0]!) && !/[.。]./.test(text)
}

const lists: ReadonlySet<string> = new Set(['dl', 'li', 'ol', 'ul'])

/** `Quelle: dpa`; no line of a page's own, as `来源：新华网 分享到 微信`, and no box of links. */
function isSource(element: Element): boolean {
  const text = shortText(element, longestSource)
  return source().test(text.toLowerCase()) && !/分享|©|\brights\b/i.test(text) && !holds(element, headings)
}

/** Tells names that are one of some words, or that of an article's. */
function called(words: string): (name: string) => boolean {
  const pattern = new RegExp(`^(?:(?:article|entry|post|story)-)?(?:${words})$`)
  return perName((name) => pattern.test(wordsOf(name).join('-')))
}

const isCalledFootnotes = called('(?:foot|end|footer-)notes?|fussnoten')
const isCalledFactbox = called('fact-?box(?:es)?|fakten(?:box|kasten)|infokasten')
const isCalledNote = called(
  'correction|clarification|corrigendum|errat(?:um|a)|editors?-?note|editor-s-note|editorial-note',
)

/** So much of a text is read for its label, and for its end, in characters. */
const longestLabel = 80

const ended = endOf(sentenceEnds)

/** How an element begins, in small letters; the heading that opens it, with a colon, where that is nothing but a label. */
function beginningOf(element: Element): string {
  const beginning = tidy(openingText(element, longestLabel)).toLowerCase()
  const first = findWithin(element, headings)
  if (first === undefined) return beginning
  const heading = shortText(first, longestLabel).toLowerCase()
  return beginning.startsWith(heading) && !/[:：—–]./.test(heading) ? `${heading}:` : ''
}

/** Behind a label stands a colon or a dash, before that perhaps a day: `Correction (3 May): …`. */
function labelled(labels: readonly string[]): RegExp {
  return new RegExp(
    `^[*\\[(（【]?(?:${labels.join('|')})(?:(?: ?[,(（][^:：]{0,24}| (?:[^\\d:：\\s]{2,9} )?)\\d[^:：]{0,20})?[\\])）】]? ?[:：—–]`,
  )
}

/** What an editor has to say of an article. */
const note = madeOnce(() =>
  labelled([
    "correction|clarification|erratum|errata|corrigend(?:um|a)|retraction|editor[’']?s?[’']? notes?|editorial note",
    '(?:anm(?:erkung|\\.)|hinweis) der redaktion|berichtigung|korrektur|richtigstellung|klarstellung',
    'rectificatif|rectification|ndlr|note de la rédaction|correcci[oó]n|fe de erratas?|rectificación|aclaración',
    'nota (?:de (?:la )?redacción|del editor|da redação|do editor|della redazione)|correção|correzione|rettifica',
    'errata corrige|correctie|rectificatie|noot van de redactie|rättelse|rettelse|oikaisu|korjaus|sprostowanie',
    'od redakcji|oprava|poznámka redakce|исправление|уточнение|от редакции|примечание редакции|виправлення|düzeltme',
    '更正(?:[启啟][事示])?|勘[误誤]|[编編](?:者|辑|輯)?[按注註]|訂正|編集部注|정정|바로잡습니다|편집자 ?주|تصحيح|تصويب|ملاحظة المحرر',
  ]),
)

/** What has happened since; a day alone is none. */
const update = madeOnce(() =>
  labelled([
    'update|updated|aktualisiert|aktualisierung|nachtrag|mise à jour|actualización|atualização|aggiornamento|追記|更新|补充',
  ]),
)

/** Where an article comes from. */
const source = madeOnce(() =>
  labelled([
    'sources?|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?|källa|källor|kilder?|lähde|lähteet|źródł[oa]|zdroje?',
    'источники?|джерел[оа]|kaynak|(?:消息|新[闻聞]|[资資]料|文章|稿件)?[来來]源|出典|출처|المصدر',
  ]),
)

/** Who else has reported. */
const reporters = madeOnce(
  () =>
    new RegExp(
      `^[—–*[(（]? ?(?:${[
        '(?:(?:with )?(?:additional |further )?reporting|(?:with|additional) (?:contributions?|material|research)) (?:by|from)\\b',
        'mit (?:material|agenturmaterial|informationen) (?:von|der)\\b|mitarbeit ?:|avec (?:afp|reuters|les agences)\\b',
        'con información de\\b|com informações d[aeo]',
      ].join('|')})`,
    ),
)
