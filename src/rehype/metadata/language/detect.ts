import {chineseScript} from './chinese-script.ts'
import {type arabicLetters, type cyrillicLetters, scripts} from './scripts.ts'
import {stopWords} from './stop-words.ts'

/** Fewer letters than these tell nothing, whatever their script. */
const fewest = 8

/** Fewer common words than these tell nothing. */
const fewestWords = 5

/** From this many common words on, and twice as many as of any other language, a text is certain. */
const sureWords = 40

/** A language and how well it is known. */
export interface Detected {
  /** BCP 47 tag. */
  lang: string
  /** `sure` where hardly a word of another language stands in the text. */
  certainty: 'sure' | 'guess'
}

/**
 * The language of a text by its script, and for Latin ones by its common words.
 * @returns `undefined` where the text is too short or nothing tells.
 */
export function detectLanguage(text: string): Detected | undefined {
  const letters = count(text, /\p{L}+/gu)
  if (letters < fewest) return undefined
  const lang = byScript(text, letters)
  return lang === undefined ? latin(text) : {lang, certainty: 'guess'}
}

function byScript(text: string, letters: number): string | undefined {
  const han = count(text, /\p{Script=Han}+/gu)
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu)
  // Chinese texts have kana in names and quotations only.
  if (kana > letters * 0.1) return 'ja'
  if (han > letters * 0.3) return chineseScript(text)
  for (const {script, lang} of scripts()) {
    if (count(text, script) > letters * 0.4) return typeof lang === 'string' ? lang : byLetters(text, letters, lang)
  }
  return undefined
}

/** Whether a language is written in Latin letters, as far as this program knows. */
export function isLatin(tag: string): boolean {
  if (/-Latn\b/i.test(tag)) return true
  return !/^(?:zh|ja|ko|ar|fa|ur|ug|ps|ckb|he|yi|ru|uk|be|bg|mk|sr|kk|ky|mn|tg|el|th|lo|km|my|bo|hi|mr|ne|bn|ta|te|kn|ml|gu|pa|si|ka|hy|am|ti|dv)\b/i.test(
    tag,
  )
}

/** The first language whose letters are more than a trace. */
function byLetters(text: string, letters: number, table: typeof arabicLetters | typeof cyrillicLetters): string {
  return table.find(({tell}) => count(text, tell) > letters * 0.004)?.lang ?? table.at(-1)!.lang
}

function latin(text: string): Detected | undefined {
  const hits = new Map<string, number>()
  const common = stopWords()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}’']+/gu)) {
    for (const lang of common.get(word) ?? []) hits.set(lang, (hits.get(lang) ?? 0) + 1)
  }
  const [best, next] = [...hits].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < fewestWords || (next && best[1] < next[1] * 1.2)) return undefined
  const isSure = best[1] >= sureWords && (!next || best[1] > next[1] * 2)
  return {lang: best[0], certainty: isSure ? 'sure' : 'guess'}
}

/** How many characters are of a kind. A pattern that takes runs of them makes a tenth of the matches. */
function count(text: string, pattern: RegExp): number {
  let characters = 0
  for (const run of text.match(pattern) ?? []) characters += run.length
  return characters
}
