import {ifPossible} from './if-possible.ts'

/** Regions that write Chinese in traditional characters. */
const traditional = /-(?:TW|HK|MO)\b/i

/**
 * A language as BCP 47 writes it: `en_us` → `en-US`. Chinese is told apart by its script, which is what a reader sees:
 * `zh-CN` → `zh-Hans`, `zh_TW` → `zh-Hant`.
 * @returns `undefined` where it is no language.
 */
export function languageTag(said: string): string | undefined {
  const tag = said
    .trim()
    .replaceAll('_', '-')
    .replace(/[.@].*/s, '')
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) || /^(?:und|mul|zxx|xx)\b/i.test(tag)) return undefined
  if (/^(?:zh|cn|chi|zho|cmn)\b/i.test(tag)) {
    if (/hant/i.test(tag) || (traditional.test(tag) && !/hans/i.test(tag))) return 'zh-Hant'
    return /hans|-(?:CN|SG|MY)\b/i.test(tag) || /^cn$/i.test(tag) ? 'zh-Hans' : 'zh'
  }
  // It may be well-formed to our eye and not to the specification's.
  return ifPossible(() => Intl.getCanonicalLocales(tag)[0])
}
