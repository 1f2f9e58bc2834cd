/** Source of a pattern for what stands before the text of a line: the marks of quotes and list items. */
export const prefix = String.raw`^(?:[ \t>]|[-*+] |\d{1,9}[.)] )*`
