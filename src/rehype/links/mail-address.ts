/** An address of mail with blanks around it, as a part of a pattern. */
export const mailAddress = String.raw`(?<!\S)[^\s@]{1,80}@[^\s@]{1,80}(?!\S)`

const anywhere = new RegExp(mailAddress, 'g')

/** A text without the addresses of mail in it, a blank for each. */
export function withoutMailAddresses(text: string): string {
  return text.replace(anywhere, ' ')
}
