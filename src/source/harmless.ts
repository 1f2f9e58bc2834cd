/** Control characters that HTML gives no meaning to; tabs, line breaks and form feeds have one. */
const controls = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g
/**
 * The same as references: numbers of controls, and of what is no character; of a form feed, which is a blank, first.
 */
const references =
  /&#(?:(0*12(?!\d)|x0*c(?![\da-f]))|0*(?:[1-8]|1[14-9]|2\d|3[01]|127|129|141|14[34]|157|6553[45])(?!\d)|x0*(?:[1-8bef]|1[\da-f]|7f|8[1df]|9[0d]|fff[ef])(?![\da-f]));?/gi

/** Ends of lines as old Macs write them; HTML reads them as line breaks, too. */
const loneReturns = /\r(?!\n)/g

/**
 * A text without control characters, typed or as references, with U+FFFD for halves of surrogate pairs, and with
 * line breaks for carriage returns that stand alone: no later stage has to think of them.
 * @param mayHoldRarities What that function says of the text.
 */
export function harmless(text: string, mayHoldRarities: boolean): string {
  const plain = mayHoldRarities ? text.replace(controls, '').replaceAll('\f', ' ') : text
  const bare = plain.includes('&#') ? plain.replace(references, (_, blank?: string) => (blank ? ' ' : '')) : plain
  const lines = bare.includes('\r') ? bare.replace(loneReturns, '\n') : bare
  return mayHoldRarities ? lines.toWellFormed() : lines
}
