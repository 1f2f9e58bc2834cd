/**
 * A body that Liquid leaves as it is, for a file whose front matter cannot say so; what ends the protection is written
 * as a text of Liquid's own.
 */
export function withoutLiquid(markdown: string): string {
  if (!/\{[{%]/.test(markdown)) return markdown
  const body = markdown.replace(/\{%(?=-?\s*endraw\b)/g, '{% endraw %}{{ "{%" }}{% raw %}')
  return `{% raw %}\n\n${body}\n{% endraw %}\n`
}
