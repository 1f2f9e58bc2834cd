const alternative = /!\[(?:[^[\]\\\n]|\\.)*\](?=\()/g

/** What pictures say without the backslashes before tildes, which goldmark and kramdown show: `![5\~10岁](…)`. */
export function withPlainTildes(text: string): string {
  if (!text.includes('\\~')) return text
  return text.replace(alternative, (picture) => picture.replaceAll('\\~', '~'))
}
