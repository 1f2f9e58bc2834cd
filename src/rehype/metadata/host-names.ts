/** What a site is called by its address: `news.example.com` and `example`; nothing where it has none. */
export function hostNames(source: string | undefined): string[] {
  if (source === undefined || !URL.canParse(source)) return []
  const host = new URL(source).hostname.replace(/^www\./, '')
  const label = host
    .split('.')
    .slice(0, -1)
    .findLast((part) => part.length > 3)
  return label === undefined ? [host] : [host, label]
}
