import {madeOnce} from '../../ground/made-once.ts'
import {beginsLabel, bracketPairs, bracketsInLabels} from './bracket-pairs.ts'
import {mapMarkdown} from './map-markdown.ts'

/**
 * What Obsidian reads as its own: `%%comment%%`, `[[link]]`, `==mark==`, `#tag`, ` ^block`, `^[note]`; addresses in
 * brackets, and what is escaped, first.
 */
const syntax = madeOnce(
  () =>
    /<https?:[^<>\s]*>|\\.|%(?=%)|=(?==)|[[\]]|(?<=^|[\s(（「『“，。、；：*~])#(?=[\p{L}\p{N}_/-]*[\p{L}_/-])|(?<= )\^(?=[A-Za-z\d-]+$)|\^(?=\[)/gmu,
)

/**
 * A bracket behind the mark of an item, with one sign in it: a task in whatever state. Those of ours are `[x]` and
 * `[ ]`.
 */
const task = /(?<=^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)]) )+)\[(?=[^\]\\[\sxX]\] )/my

/** A body in which Obsidian sees nothing of its own syntax; code, formulas and HTML it leaves alone itself. */
export function withoutObsidianSyntax(markdown: string): string {
  if (!/%%|\[\[|==|#|\^|^[^[\n]{0,40} \[.\] /m.test(markdown)) return markdown
  const doubled = markdown.includes('[[') ? doubledBrackets(markdown) : undefined
  return mapMarkdown(markdown, {
    text: (text, at) =>
      text.replace(syntax(), (found: string, offset: number) => {
        if (found.startsWith('\\')) return found
        if (found === '[' || found === ']')
          return doubled?.has(at + offset) || isTask(text, offset) ? `\\${found}` : found
        return escaped(found)
      }),
  })
}

function isTask(text: string, at: number): boolean {
  task.lastIndex = at
  return task.test(text)
}

/**
 * Where the brackets stand that part `[[`: the first one, or the second and its partner where a link begins with the
 * first. Within the words of a link no bracket goes without its partner.
 *
 *     [[甲]]        →  \[[甲]]
 *     [[1]](https:…) →  [\[1\]](https:…)
 *     [甲[[乙]]](…)  →  [甲\[[乙]\]](…)
 */
function doubledBrackets(markdown: string): ReadonlySet<number> {
  const pairs = bracketPairs(markdown)
  const inLabels = bracketsInLabels(markdown, pairs, 'all')
  const found = new Set<number>()
  for (let at = markdown.indexOf('[['); at >= 0; at = markdown.indexOf('[[', at + 1)) {
    const first = beginsLabel(markdown, pairs, at) ? at + 1 : at
    found.add(first)
    const partner = pairs.get(first)
    if (partner !== undefined && inLabels.has(first)) found.add(partner)
  }
  return found
}

/** An address between angle brackets knows no backslashes. */
function escaped(found: string): string {
  if (!found.startsWith('<')) return `\\${found}`
  return found.replace(/%(?=%)/g, '%25').replace(/\[(?=\[)/g, '%5B')
}
