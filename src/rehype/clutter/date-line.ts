import type {Facts} from '../../facts.ts'
import {daysAround} from '../../ground/days-around.ts'
import {months} from '../../ground/months.ts'

/** Names of weekdays as far as dates are written with them, and the words around dates, in seven languages. */
const weekdays =
  'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado sabado domingo segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica'
const around =
  'am um uhr at on the of by von vom und and le el il de del à a las par por di h hs hrs pm est edt gmt utc cet mez st nd rd th date datum stand published veröffentlicht publié publicado pubblicato posted updated aktualisiert actualizado actualizada atualizado atualizada publicada aggiornato erstellt gespeichert geschrieben verfasst created written autor autorin author mis mise jour modifié em às ore klo päivitetty julkaistu ist bst aest cest 年 月 日'
const words = new Set(`${months.join(' ')} ${weekdays} ${around}`.split(' '))

const changed =
  /^(?:last (?:modified|updated?|changed|reviewed)|letzte (?:änderung|aktualisierung|bearbeitung)|zuletzt (?:geändert|aktualisiert|bearbeitet)|dernière (?:mise à jour|modification)|última (?:actualización|modificación)|ultim[oa] (?:aggiornamento|modifica)|laatst (?:gewijzigd|bijgewerkt))(?![\p{L}])/iu

/** Whether a word is one that dates are written with, such as the name of a weekday. */
export function isDateWord(word: string): boolean {
  return words.has(word.toLowerCase())
}

/**
 * Whether a line says nothing but when an article appeared, and who wrote it, once the metadata say the same; or when
 * the page was changed last.
 *
 *     <p>Montag, 3. Februar 2020 um 12:30 Uhr</p>   <span>Last updated: 2020-02-03</span>
 */
export function isDateLine(line: string, {date, author = []}: Pick<Facts, 'date' | 'author'>): boolean {
  if (!/\d/.test(line)) return false
  // Most lines begin otherwise.
  let rest = /^[dlzuú]/i.test(line) ? line.replace(changed, '') : line
  const isChange = rest !== line
  // Most lines with a number are of another year.
  if (!isChange && (date === undefined || !line.includes(String(date.getUTCFullYear() % 100)))) return false
  for (const name of author) rest = rest.replaceAll(name, ' ')
  const numbers: number[] = []
  for (const [token] of rest.toLowerCase().matchAll(/\d+|[年月日]|\p{L}+/gu)) {
    // A year and an hour that nothing parts: `2022` and `05:34`.
    if (/^\d{5,6}$/.test(token)) numbers.push(Number(token.slice(0, 4)), Number(token.slice(4)))
    else if (/\d/.test(token)) numbers.push(Number(token))
    else if (!words.has(token)) return false
  }
  if (numbers.length < 2) return false
  if (isChange || date === undefined) return isChange
  return numbers.some((number) => isYear(number, date)) && numbers.some((number) => isDay(number, date))
}

function isYear(number: number, date: Date): boolean {
  return number === date.getUTCFullYear() || number === date.getUTCFullYear() % 100
}

function isDay(number: number, date: Date): boolean {
  return daysAround(date).some((day) => day.getUTCDate() === number)
}
