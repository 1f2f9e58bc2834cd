/** Control characters that HTML gives no meaning to; tabs, line breaks and form feeds have one. */
const controls = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]/
const allControls = new RegExp(controls.source, 'g')

/** A text without control characters, and with U+FFFD for halves of surrogate pairs: no later stage has to think of them. */
export function harmless(text: string): string {
  const plain = controls.test(text) ? text.replace(allControls, '') : text
  return plain.isWellFormed() ? plain : plain.toWellFormed()
}
