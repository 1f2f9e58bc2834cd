/** What is said before a colon in a title. */
const kicker = /^([^:]{2,60}): /

/** The kicker that a title begins with, as above the headings of papers: `Harbour: The boats are back` → `Harbour`. */
export function kickerOf(title: string): string | undefined {
  return kicker.exec(title)?.[1]
}

/** A title without it. */
export function withoutKicker(title: string): string {
  return title.replace(kicker, '')
}
