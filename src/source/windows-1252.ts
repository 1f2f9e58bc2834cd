/** The characters of the bytes 80 to 9F; five have none, and stay the control characters of Latin 1. */
const highest = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009f'

/**
 * Bytes of windows-1252 → text. Node's own decoder takes it for Latin 1 in some versions, in which curly quotes and the
 * euro sign are control characters (nodejs/node#56542).
 */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (control) => highest[control.charCodeAt(0) - 0x80]!)
}
