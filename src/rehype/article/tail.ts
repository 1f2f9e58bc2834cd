import type {Element, Nodes} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {controls} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {isHeading} from '../../ground/is-element.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {perName} from '../../ground/remembered.ts'
import {openingText, shortText, tidy} from '../../ground/visible-text.ts'
import {isAgency} from '../authors/names.ts'
import {wordsOf} from '../words-of-names.ts'
import type {Measure} from './measure.ts'
import {titledPart} from './opening.ts'
import type {Page} from './page.ts'

/** Where what belongs to an article may stand behind its body: the boxes from that with its title, or its `<article>`, and what is around that. */
export function nearBehind(page: Page): ReadonlySet<Nodes> {
  const {way} = page
  const titled = titledPart(page)
  const from = way.findLastIndex((each) => each === titled || (each.type === 'element' && each.tagName === 'article'))
  return new Set<Nodes>(way.slice(from < 1 ? -1 : from - 1).filter(({type}) => type === 'element'))
}

/**
 * Whether an element that stands behind the body of an article belongs to it, by what it is called or how it begins:
 * corrections, notes and boxes of facts, where it comes from and who else reported.
 *
 *     <article><div class="article-body">…</div><div><p>Correction: An earlier version …</p></div><p>(AFP)</p></article>
 *
 * It is not mostly links, and there is nothing to fill in.
 */
export function isTail(element: Element, {text, linked, prose}: Measure): boolean {
  if (text === 0 || holds(element, asks)) return false
  if (isAgencyLine(shortText(element, longestLine))) return true
  const beginning = beginningOf(element)
  if (text <= longestSource && source().test(beginning)) return true
  if (linked * 3 > text) return false
  if (classNames(element).some(isCalledNote) || note().test(beginning) || reporters().test(beginning)) return true
  return prose > 0 && update().test(beginning)
}

function asks({tagName}: Element): boolean {
  return tagName !== 'button' && controls.has(tagName)
}

/** Longer lines than this, in characters, are no names of agencies, or of sources. */
const longestLine = 60
const longestSource = 300

/** `(AFP)`, `dpa/lno`, `AFP, Reuters`. */
function isAgencyLine(text: string): boolean {
  return isAgency(text.replace(/^[([（]|[)\]）]$/g, '').split(/\s?[/,、]/, 1)[0]!) && !/[.。]./.test(text)
}

/** Names of what stands below an article and is a part of it: a word, or two in a row. */
const called = new Set(
  `correction corrections clarification corrigendum erratum errata editorsnote editor-note editors-note editorial-note
  footnote footnotes endnote endnotes fussnoten factbox factboxes fact-box faktenbox faktenkasten infokasten`.split(
    /\s+/,
  ),
)

const isCalledNote = perName((name) => {
  const words = wordsOf(name)
  return words.some((word, index) => called.has(word) || called.has(`${word}-${words[index + 1]}`))
})

/** So much of a text is read for its label, in characters. */
const longestLabel = 80

/** How an element begins, in small letters; the heading or the bold words that open it with a colon. */
function beginningOf(element: Element): string {
  const first = element.children.find((child) => child.type === 'element')
  const heading = isHeading(first) ? shortText(first, longestLabel) : ''
  return (heading === '' ? tidy(openingText(element, longestLabel)) : `${heading}:`).toLowerCase()
}

/** Behind a label stands a colon or a dash, before that perhaps a day: `Correction (3 May): …`. */
function labelled(labels: readonly string[]): RegExp {
  return new RegExp(`^[*\\[(（【]?(?:${labels.join('|')})(?:[ ,(（][^:：]{0,24}\\d[^:：]{0,12})?[\\])）】]? ?[:：—–]`)
}

/** What an editor has to say of an article. */
const note = madeOnce(() =>
  labelled([
    "corrections?|clarifications?|erratum|errata|corrigend(?:um|a)|retraction|editor[’']?s?[’']? notes?|editorial note",
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
    'updates?|updated|aktualisiert|aktualisierung|nachtrag|mise à jour|actualización|atualização|aggiornamento|追記|更新|补充',
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
