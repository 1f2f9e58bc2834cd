// Patterns, and sources of patterns, for Markdown as this program writes it.

/** Source of a pattern for what stands before the text of a line: the marks of quotes and list items. */
export const prefix = String.raw`^(?:[ \t>]|[-*+] |\d{1,9}[.)] )*`

/** Where a line begins that is a definition to PHP Markdown Extra; behind the mark of an item it is none. */
export const definition = /^([ \t>]*):(?=[ \t])/

/** A row of a table begins with a bar. */
export const row = new RegExp(`${prefix}\\|`)

/** Source of a pattern for an address between angle brackets, which is text in one piece whatever it holds. */
export const bracketedAddress = String.raw`<https?:[^<>\s]*>`

/** Source of a pattern for where a link leads, with its title. */
export const linkTarget = String.raw`\]\((?:[^\s()]|\((?:[^\s()]|\((?:[^\s()]|\([^\s()]*\))*\))*\))*(?: "(?:[^"\\\n]|\\.)*"| '[^'\n]*')?\)`

/**
 * What stands before an address between angle brackets, or a tag of ours, and is a quotation mark to some with its
 * bracket.
 */
export const doubled = /(?<!\\)<(?=<(?:https?:|\/?su[bp]>))/g
