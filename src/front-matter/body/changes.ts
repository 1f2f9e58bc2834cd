/** What becomes of a piece of a document that begins `at` so many characters. */
export type Change = (piece: string, at: number) => string

/** What becomes of each kind of text in a Markdown document; what is not named stays. */
export interface Changes {
  /** Text, from one piece of another kind to the next. */
  text: Change
  /** A code span with its backticks, or a line of a code block. */
  code?: Change
  /** A formula with its dollars; what its reader takes for one, though a writer may have meant dollars. */
  formula?: Change
  /** An HTML block, which knows no backslashes: a table, or a link without words. */
  html?: Change
}
