import type {Root} from 'hast'
import {openingText, visibleText} from '../../../ground/visible-text.ts'
import {chineseLetters} from './scripts.ts'

/** The script of a Chinese text: `zh` where nothing tells, or as much tells one as the other. */
export function chineseScript(text: string): 'zh' | 'zh-Hans' | 'zh-Hant' {
  const {simplified, traditional} = chineseLetters()
  const less = countLetters(text, simplified)
  const more = countLetters(text, traditional)
  if (less === more) return 'zh'
  return less > more ? 'zh-Hans' : 'zh-Hant'
}

/** Fewer characters of the other script may be a name that is quoted; so may they be among some of the own. */
const fewest = {title: 2, text: 10}
const otherToOwn = 5

/** Characters of which each text in a script has some within its first lines. */
const common = {'zh-Hans': /[这国为个们会来时说对与发经后华东]/, 'zh-Hant': /[這國為個們會來時說對與發經後華東]/}
const firstLines = 160

/**
 * The script of Chinese that an article is written in, where it is not the one that its publisher is known for: its
 * guests write as they do at home (DW's `客座評論：定海神針《港區國安法》` at `/zh/`), and so does whoever is quoted at length
 * (CDT). What the text tells counts for more than what the title does.
 * @param lang What the publisher writes, `zh-Hans` or `zh-Hant`; any other comes back as it is.
 */
export function inScriptOf(lang: string, title: string, tree: Root): string {
  if (lang !== 'zh-Hans' && lang !== 'zh-Hant') return lang
  const ofTitle = isInOther(title, lang, fewest.title) ? otherThan(lang) : lang
  const other = otherThan(ofTitle)
  // Reading all of a text to see that it is as its title costs a fiftieth of a conversion.
  if (!common[other].test(openingText(tree, firstLines))) return ofTitle
  return isInOther(visibleText(tree), ofTitle, fewest.text) ? other : ofTitle
}

type Script = 'zh-Hans' | 'zh-Hant'

function otherThan(script: Script): Script {
  return script === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant'
}

function isInOther(text: string, script: Script, fewestOfOther: number): boolean {
  const {simplified, traditional} = chineseLetters()
  const [own, other] = script === 'zh-Hant' ? [traditional, simplified] : [simplified, traditional]
  const others = countLetters(text, other)
  return others >= fewestOfOther && others > otherToOwn * countLetters(text, own)
}

function countLetters(text: string, letters: ReadonlySet<string>): number {
  let found = 0
  for (const character of text) if (letters.has(character)) found++
  return found
}
