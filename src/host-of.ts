/** The host of an address. One that is plainly written is read out of it: parsing an address takes as long as a paragraph. */
export function hostOf(url: string): string | undefined {
  const plain = /^https?:\/\/([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]+)(?:[/?#]|$)/.exec(url)?.[1]
  return plain ?? (URL.canParse(url) ? new URL(url).hostname : undefined)
}
