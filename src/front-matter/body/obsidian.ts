import {madeOnce} from '../../ground/made-once.ts'
import {beginsLabel, bracketPairs} from './bracket-pairs.ts'
import {mapMarkdown} from './map-markdown.ts'

/**
 * What Obsidian reads as its own: `%%comment%%`, `[[link]]`, `==mark==`, `#tag`; addresses in brackets, and what is
 * escaped, first.
 */
const syntax = madeOnce(
  () => /<https?:[^<>\s]*>|\\.|%(?=%)|=(?==)|[[\]]|(?<=^|[\s(（「『“，。、；：])#(?=[\p{L}\p{N}_/-]*[\p{L}_/-])/gmu,
)

/** A body in which Obsidian sees nothing of its own syntax; code, formulas and HTML it leaves alone itself. */
export function withoutObsidianSyntax(markdown: string): string {
  if (!/%%|\[\[|==|#/.test(markdown)) return markdown
  const doubled = markdown.includes('[[') ? doubledBrackets(markdown) : undefined
  return mapMarkdown(markdown, {
    text: (text, at) =>
      text.replace(syntax(), (found: string, offset: number) => {
        if (found.startsWith('\\')) return found
        if (found === '[' || found === ']') return doubled?.has(at + offset) ? `\\${found}` : found
        return escaped(found)
      }),
  })
}

/**
 * Where the brackets stand that part `[[`: the first one, or the second and its partner where a link begins with the
 * first.
 *
 *     [[甲]]        →  \[[甲]]
 *     [[1]](https:…) →  [\[1\]](https:…)
 */
function doubledBrackets(markdown: string): ReadonlySet<number> {
  const pairs = bracketPairs(markdown)
  const found = new Set<number>()
  for (let at = markdown.indexOf('[['); at >= 0; at = markdown.indexOf('[[', at + 1)) {
    if (!beginsLabel(markdown, pairs, at)) found.add(at)
    else {
      found.add(at + 1)
      const partner = pairs.get(at + 1)
      if (partner !== undefined) found.add(partner)
    }
  }
  return found
}

/** An address between angle brackets knows no backslashes. */
function escaped(found: string): string {
  if (!found.startsWith('<')) return `\\${found}`
  return found.replace(/%(?=%)/g, '%25').replace(/\[(?=\[)/g, '%5B')
}
