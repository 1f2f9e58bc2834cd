import {madeOnce} from './made-once.ts'

/** Chinese characters, Latin letters, digits: nearly every text that holds a letter holds one of them. */
const plain = /[\dA-Za-z\u3400-\u9fff]/
const any = madeOnce(() => /[\p{L}\p{N}]/u)

/** Whether a text holds a letter or digit of any script. Asked by ranges first: Unicode classes are slow to begin. */
export function holdsLetter(text: string): boolean {
  return plain.test(text) || any().test(text)
}
