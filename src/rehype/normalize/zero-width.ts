import {isDropped} from '../../ground/blanks.ts'

/** What shows nothing, most of it of no width; joiners and marks of direction among them. */
const one = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/
const all = new RegExp(one, 'g')

/**
 * A text without the characters that show nothing, so that no rule has to read around them. Joiners and marks of
 * direction stay where they change what is seen.
 *
 *     作\u200b者：甲乙   →   作者：甲乙
 */
export function withoutZeroWidth(text: string): string {
  if (!one.test(text)) return text
  return text.replace(all, (character, at: number) => {
    const code = character.charCodeAt(0)
    // What stands before the text is not known here; the last pass knows.
    if (at === 0 && (code === 0x200c || code === 0x200d)) return character
    return isDropped(text, at, code, text.charCodeAt(at - 1)) ? '' : character
  })
}
