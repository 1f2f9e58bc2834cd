/** The declaration of a background. */
const background = /background(?:-image)?\s{0,9}:/i

/** An address in a style, quoted or not: CSS Values 4 §4.5. */
const styleAddress = /url\(\s{0,9}(?:"([^"]{1,2000})|'([^']{1,2000})|([^\s"'()]{1,2000}))/i

/** The address of the picture that a style puts behind an element. */
export function backgroundOf(style: unknown): string | undefined {
  if (typeof style !== 'string') return undefined
  const at = style.search(background)
  const [, ...found] = (at >= 0 && styleAddress.exec(style.slice(at, at + 2500))) || []
  return found.find(Boolean)
}
