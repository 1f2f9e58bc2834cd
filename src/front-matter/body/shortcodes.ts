import {mapMarkdown} from './map-markdown.ts'

/** A zero-width character that parts braces where Markdown has no escape, and that nobody sees. */
const wordJoiner = '\u2060'

/**
 * A body in which Hugo sees no shortcodes. In text a backslash parts the braces; in code, where Markdown knows no
 * escapes, Hugo's own comment does, and for braces that nothing closes a word joiner.
 *
 *     {{< x >}}   → {\{< x >}}
 */
export function withoutShortcodes(markdown: string): string {
  if (!/\{\{[<%]/.test(markdown)) return markdown
  return mapMarkdown(markdown, {text: escapeText, code: escapeCode})
}

function escapeText(text: string): string {
  // An address between angle brackets knows no backslashes.
  return text.replace(/<https?:[^<>\s]*>/g, (link) => link.replaceAll('{{', '%7B%7B')).replace(/\{\{(?=[<%])/g, '{\\{')
}

function escapeCode(code: string): string {
  return code
    .replace(/\{\{<((?:(?!\{\{[<%]).)*?)>\}\}/gs, '{{</*$1*/>}}')
    .replace(/\{\{%((?:(?!\{\{[<%]).)*?)%\}\}/gs, '{{%/*$1*/%}}')
    .replace(/\{\{(?=[<%](?!\/\*))/g, `{${wordJoiner}{`)
}
