import {headsPart} from '../heads-part.ts'
import type {Rule} from '../rules/rule.ts'
import {isBetweenWords} from './between-words.ts'

const digits = '0123456789'

/** In the languages of the archives: what an age is, and the characters with which it begins and ends. */
const ages: ReadonlyArray<[text: RegExp, starts: string, ends: string]> = [
  [/^\d+ ?(?:[秒天日周年分]|分[钟鐘]|小[时時]|[个個か]月|[時週]間)之?前$/, digits, '前'],
  [/^(?:\d+|an?) (?:second|minute|hour|day|week|month|year)s? ago$/, `${digits}a`, 'o'],
  [/^hace (?:\d+|una?) (?:segundo|minuto|hora|día|semana|mes|año)(?:e?s)?$/, 'h', 'aos'],
  [/^h[áa] (?:\d+|uma?) (?:segundo|minuto|hora|dia|semana|mês|mese|ano)s?$/, 'h', 'aeos'],
  [/^il y a (?:\d+|une?) (?:seconde|minute|heure|jour|semaine|mois|an)s?$/, 'i', 'enrs'],
  [/^vor (?:\d+|eine[mr]) (?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr)(?:e?n)?$/, 'v', 'eghnrt'],
  [/^\d+ ?(?:초|분|시간|일|주|개월|년) 전$/, digits, '전'],
  [/^\d+ (?:секунд|минут|час|де?н|недел|месяц|год|лет)[а-я]{0,3} назад$/, digits, 'д'],
  [/^(?:قبل|منذ) \d+ (?:ثوان|ثانية|دقيقة|دقائق|ساعة|ساعات|يوم|يوما|أيام|أسابيع|أشهر)$/, 'قم', 'اتةرعقمن'],
]

/** How old the article was when it was fetched: `<time datetime="2022-12-30">23 分钟前</time>` (BBC 2022). */
export const relativeAges = ages.map(
  ([text, starts, ends]): Rule => ({
    name: 'dates/relative-age',
    why: 'true only on the day the page was fetched',
    on: ['time', 'p', 'div', 'span'],
    upTo: 20,
    text,
    starts,
    ends,
    test: (element, ancestors) => !isBetweenWords(element, ancestors.at(-1)!) && !headsPart(element, ancestors),
  }),
)
