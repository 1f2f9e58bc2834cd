/** What a report says of itself: no other file is replaced by a report, and none with it is an article. */
export const reportMark = '<meta name="generator" content="newsdown report">'

/** The mark stands within so many bytes. */
export const markWithin = 256

/** Whether a file that begins like this is a report. */
export function isReport(beginning: Uint8Array): boolean {
  return Buffer.from(beginning.buffer, beginning.byteOffset, Math.min(markWithin, beginning.length)).includes(
    reportMark,
  )
}
