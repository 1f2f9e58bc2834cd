import type {Element} from 'hast'
import {isBlank} from '../../ground/blanks.ts'

/** Code of the first letter that is seen in an element; 0 where there is none. Most texts differ in it already. */
export function firstLetter({children}: Element): number {
  for (const child of children) {
    if (child.type === 'text') {
      const code = child.value.charCodeAt(0)
      // Nearly every text starts with a letter.
      if ((code > 0x3000 && code < 0xfe00) || (code > 32 && code < 0x7f)) return code
      if (!isBlank(child.value)) return child.value.trimStart().charCodeAt(0)
    }
    const letter = child.type === 'element' ? firstLetter(child) : 0
    if (letter > 0) return letter
  }
  return 0
}
