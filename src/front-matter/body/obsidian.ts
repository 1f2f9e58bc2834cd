import {mapMarkdown} from './map-markdown.ts'

/** What Obsidian reads as its own: `%%comment%%`, `[[link]]`, `==mark==`, `#tag`. */
const syntax = /(?<!\\)(?:%(?=%)|\[(?=\[)|=(?==))|(?<=^|[\s(（「『“，。、；：])#(?=[\p{L}\p{N}_/-]*[\p{L}_/-])/gmu

/** A body in which Obsidian sees nothing of its own syntax; code it leaves alone itself. */
export function withoutObsidianSyntax(markdown: string): string {
  if (!/%%|\[\[|==|#/.test(markdown)) return markdown
  return mapMarkdown(markdown, {text: (text) => text.replace(syntax, '\\$&')})
}
