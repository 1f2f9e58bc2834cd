import {madeOnce} from '../../ground/made-once.ts'
import {mapMarkdown} from './map-markdown.ts'

/** What Obsidian reads as its own: `%%comment%%`, `[[link]]`, `==mark==`, `#tag`; addresses in brackets first. */
const syntax = madeOnce(
  () =>
    /<https?:[^<>\s]*>|(?<!\\)(?:%(?=%)|\[(?=\[)|=(?==))|(?<=^|[\s(（「『“，。、；：])#(?=[\p{L}\p{N}_/-]*[\p{L}_/-])/gmu,
)

/** A body in which Obsidian sees nothing of its own syntax; code, formulas and HTML it leaves alone itself. */
export function withoutObsidianSyntax(markdown: string): string {
  if (!/%%|\[\[|==|#/.test(markdown)) return markdown
  return mapMarkdown(markdown, {text: (text) => text.replace(syntax(), escaped)})
}

/** An address between angle brackets knows no backslashes. */
function escaped(found: string): string {
  if (!found.startsWith('<')) return `\\${found}`
  return found.replace(/%(?=%)/g, '%25').replace(/\[(?=\[)/g, '%5B')
}
