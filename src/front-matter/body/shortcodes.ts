import {bracketedAddress} from './as-written.ts'
import type {Changes} from './changes.ts'

/** A zero-width character that parts braces where Markdown has no escape, and that nobody sees. */
const wordJoiner = '\u2060'

/**
 * What keeps Hugo from seeing shortcodes, and the end of a summary. In text a backslash parts what it looks for; in
 * code, where Markdown knows no escapes, Hugo's own comment does, and for braces that nothing closes, and for the end
 * of a summary, a word joiner; in a formula a blank does, which TeX does not see, and in HTML a reference.
 *
 *     {{< x >}}     → {\{< x >}}
 *     \<!--more-->  → \<\!--more-->
 */
export const shortcodes: Required<Changes> = {
  text: escapeText,
  code: escapeCode,
  formula: escapeFormula,
  html: escapeHtml,
}

const address = new RegExp(bracketedAddress, 'g')

function escapeText(text: string): string {
  // An address between angle brackets knows no backslashes.
  return text
    .replace(address, (link) => link.replaceAll('{{', '%7B%7B'))
    .replace(/\{\{(?=[<%])/g, '{\\{')
    .replaceAll('<!--more-->', '<\\!--more-->')
}

function escapeCode(code: string): string {
  return code
    .replace(/\{\{<((?:(?!\{\{[<%]).)*?)>\}\}/gs, '{{</*$1*/>}}')
    .replace(/\{\{%((?:(?!\{\{[<%]).)*?)%\}\}/gs, '{{%/*$1*/%}}')
    .replace(/\{\{(?=[<%](?!\/\*))/g, `{${wordJoiner}{`)
    .replaceAll('<!--more-->', `<!--${wordJoiner}more-->`)
}

function escapeFormula(formula: string): string {
  return formula.replace(/\{\{(?=[<%])/g, '{ {')
}

function escapeHtml(html: string): string {
  return html.replace(/\{\{(?=[<%])/g, '&#123;{').replaceAll('<!--more-->', '&lt;!--more-->')
}
