import type {Element, Nodes, Parents} from 'hast'
import {headings} from '../../ground/element-kinds.ts'
import {onlyChild} from '../../ground/only-child.ts'
import type {Rule} from '../rule.ts'
import {isBetweenWords} from './between-words.ts'

/** In the languages of the archives. */
const age = new RegExp(
  `^(?:${[
    String.raw`\d+ ?(?:秒|分钟|分鐘|小时|小時|天|日|周|个月|個月|年|分|時間|週間|か月)(?:之)?前`,
    String.raw`(?:\d+|an?) (?:second|minute|hour|day|week|month|year)s? ago`,
    String.raw`hace (?:\d+|una?) (?:segundo|minuto|hora|día|semana|mes|año)(?:e?s)?`,
    String.raw`h[áa] (?:\d+|uma?) (?:segundo|minuto|hora|dia|semana|mês|mese|ano)s?`,
    String.raw`il y a (?:\d+|une?) (?:seconde|minute|heure|jour|semaine|mois|an)s?`,
    String.raw`vor (?:\d+|eine[mr]) (?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr)(?:e?n)?`,
    String.raw`\d+ ?(?:초|분|시간|일|주|개월|년) 전`,
    String.raw`\d+ (?:секунд|минут|час|де?н|недел|месяц|год|лет)[а-я]{0,3} назад`,
    String.raw`(?:قبل|منذ) \d+ (?:ثوان|ثانية|دقيقة|دقائق|ساعة|ساعات|يوم|يوما|أيام|أسابيع|أشهر)`,
  ].join('|')})$`,
)

/** How old the article was when it was fetched: `<time datetime="2022-12-30">23 分钟前</time>` (BBC 2022). */
export const relativeAges: Rule = {
  name: 'dates/relative-age',
  why: 'true only on the day the page was fetched',
  on: ['time', 'p', 'div', 'span'],
  upTo: 20,
  text: age,
  test: (element, ancestors) => !isBetweenWords(element, ancestors.at(-1)!) && !isHeading(element, ancestors),
}

/** Whether it heads a part of the article, as a heading or as a bold paragraph does: `<p><strong>10年前</strong></p>`. */
function isHeading(element: Element, ancestors: readonly Parents[]): boolean {
  let inner = onlyChild(element)
  while (inner?.type === 'element' && !isStress(inner)) inner = onlyChild(inner)
  return inner?.type === 'element' || ancestors.some(isStress)
}

function isStress(node: Nodes): boolean {
  return node.type === 'element' && (node.tagName === 'strong' || node.tagName === 'b' || headings.has(node.tagName))
}
