/** A body that Liquid leaves as it is, where no front matter says so. What ends the protection is Liquid's own text. */
export function withoutLiquid(markdown: string): string {
  if (!/\{[{%]/.test(markdown)) return markdown
  const body = markdown.replace(/\{%(?=-?\s*endraw\b)/g, '{% endraw %}{{ "{%" }}{% raw %}')
  return `{% raw %}\n\n${body}\n{% endraw %}\n`
}
