/**
 * What gray-matter takes for a front matter, and runs where it is called `---js`, or Zola and Astro: a line `+++`. Of a
 * line `---`, which is a rule in Markdown, the writer has taken care.
 */
export const commonOpening = /^(?:---(?!-)|\+\+\+[ \t]*(?:\n|$))/

/**
 * A body that opens its file, where no front matter stands above it, and is not taken for one. A backslash keeps its
 * first sign a text; a list with hyphens gets stars.
 * @param misread How a body begins that is taken for one.
 */
export function asOpening(markdown: string, misread: RegExp): string {
  if (!misread.test(markdown)) return markdown
  return markdown.startsWith('- ') ? withStars(markdown) : `\\${markdown}`
}

function withStars(markdown: string): string {
  const [list] = /^(?:(?:- |[ \t]).*\n|\n)+/.exec(markdown) ?? [markdown]
  return list.replace(/^- /gm, '* ') + markdown.slice(list.length)
}
