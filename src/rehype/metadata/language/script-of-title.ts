import {simplified, traditional} from './scripts.ts'

/** Fewer characters of the other script may be a name that is quoted. */
const fewest = 2

/**
 * The script of Chinese that a title is written in, where it is not the one that its publisher is known for: its guests
 * write as they do at home (DW's `客座評論：定海神針《港區國安法》` at `/zh/`).
 * @param lang What the publisher writes, `zh-Hans` or `zh-Hant`; any other comes back as it is.
 */
export function inScriptOfTitle(lang: string, title: string): string {
  const [own, other] = lang === 'zh-Hant' ? [traditional, simplified] : [simplified, traditional]
  if (lang !== 'zh-Hans' && lang !== 'zh-Hant') return lang
  if (title.search(own) >= 0 || (title.match(other)?.length ?? 0) < fewest) return lang
  return lang === 'zh-Hant' ? 'zh-Hans' : 'zh-Hant'
}
