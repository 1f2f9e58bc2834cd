import {madeOnce} from '../../../ground/made-once.ts'

/** Letters that tell languages of one script apart; the last entry is what holds when none does. */
interface Letters {
  lang: string
  tell: RegExp
}

/** Languages in Arabic letters. */
export const arabicLetters: readonly Letters[] = [
  {lang: 'ps', tell: /[ټډړښځڅڼۍ]/gu},
  {lang: 'ckb', tell: /[ڕڵێ]/gu},
  {lang: 'ug', tell: /[ۇۈۋې]/gu},
  {lang: 'ur', tell: /[ٹڈڑےں]/gu},
  {lang: 'fa', tell: /[پچژگی]/gu},
  {lang: 'ar', tell: /[ةىأإ]/gu},
]

/** Languages in Cyrillic letters. */
export const cyrillicLetters: readonly Letters[] = [
  {lang: 'be', tell: /ў/giu},
  {lang: 'kk', tell: /[әғқұһ]/giu},
  {lang: 'uk', tell: /[іїєґ]/giu},
  {lang: 'sr', tell: /[ђћџљњј]/giu},
  {lang: 'ky', tell: /ң/giu},
  {lang: 'mn', tell: /[өү]/giu},
  {lang: 'ru', tell: /[ыэё]/giu},
  {lang: 'bg', tell: /ъ/giu},
  {lang: 'ru', tell: /[а-я]/giu},
]

interface Script {
  script: RegExp
  lang: string | readonly Letters[]
}

/**
 * Scripts beside Han, kana and Latin, and the language they stand for, or the letters that tell: most articles say their
 * language otherwise.
 */
export const scripts = madeOnce((): readonly Script[] => [
  {script: /\p{Script=Hangul}+/gu, lang: 'ko'},
  {script: /\p{Script=Arabic}+/gu, lang: arabicLetters},
  {script: /\p{Script=Cyrillic}+/gu, lang: cyrillicLetters},
  {script: /\p{Script=Greek}+/gu, lang: 'el'},
  {script: /\p{Script=Hebrew}+/gu, lang: 'he'},
  {script: /\p{Script=Thai}+/gu, lang: 'th'},
  {script: /\p{Script=Lao}+/gu, lang: 'lo'},
  {script: /\p{Script=Khmer}+/gu, lang: 'km'},
  {script: /\p{Script=Myanmar}+/gu, lang: 'my'},
  {script: /\p{Script=Tibetan}+/gu, lang: 'bo'},
  {script: /\p{Script=Devanagari}+/gu, lang: 'hi'},
  {script: /\p{Script=Bengali}+/gu, lang: 'bn'},
  {script: /\p{Script=Gujarati}+/gu, lang: 'gu'},
  {script: /\p{Script=Gurmukhi}+/gu, lang: 'pa'},
  {script: /\p{Script=Sinhala}+/gu, lang: 'si'},
  {script: /\p{Script=Tamil}+/gu, lang: 'ta'},
  {script: /\p{Script=Telugu}+/gu, lang: 'te'},
  {script: /\p{Script=Georgian}+/gu, lang: 'ka'},
  {script: /\p{Script=Armenian}+/gu, lang: 'hy'},
  {script: /\p{Script=Ethiopic}+/gu, lang: 'am'},
])
