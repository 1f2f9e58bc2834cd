import {madeOnce} from '../../ground/made-once.ts'

/** The end of a sentence or of brackets, after a word of two letters at least: `U.` may go on. */
const ended = madeOnce(() => /[\p{L}\p{N}][\p{L}\p{N}”»"')\]]{1,20}[.!?…؟]["”»)\]]{0,20}$|\p{L}[)\]”»]$|\p{L}{2}\s?:$/u)

/** The last character of all of that: Unicode classes are slow, and few texts end in one of these. */
const lastOfEnded = '.!?…؟"”»)]:'

/** The beginning of a word or of brackets, in a script that has blanks between words. */
const begun = madeOnce(() => /^["“«(]?(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}/u)

/** Words, or the name of an agency. */
const phrase = madeOnce(() => /^(?:[\p{Lu}(]\S*\s\S|\p{Lu}[\p{Lu}/.]+$)/u)

/** What agencies are called, before a caption: `ANP`, `AFP`. */
const agency = /^[A-Z]{2,6}$/

/**
 * Whether two texts with nothing between them are two: a sentence is over, or a capital follows a small letter where
 * each is more than a word, or a phrase the name of an agency. A span may split a word (`19`, `:20`; `Mac`, `Donald`),
 * and in Chinese nothing parts them.
 */
export function isJoint(before: string, after: string): boolean {
  if (lastOfEnded.includes(before.slice(-1)) && ended().test(before.slice(-20))) return begun().test(after)
  if (!phrase().test(after)) return false
  return /\s\S{0,99}[\p{Ll}\p{N}]$/u.test(before.slice(-101)) || (agency.test(before) && /^\p{Lu}\p{Ll}/u.test(after))
}
