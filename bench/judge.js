// Compares what a converter wrote with the HTML it was given, by what a reader of either sees: the Markdown is rendered
// by markdown-it, and both are parsed by parse5.
import MarkdownIt from 'markdown-it'
import {parseFragment} from 'parse5'

const renderer = new MarkdownIt({html: true})
const unseen = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'svg', 'iframe', 'object'])
const bold = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])
const italic = new Set(['i', 'em', ...bold])
const code = new Set(['code', 'pre'])
const blocks = new Set('p li td th h1 h2 h3 h4 h5 h6 blockquote figcaption pre dd dt div section article'.split(' '))

/** Lines that belong to a page, not to an article: what advertisements, players, feeds and share bars say. */
const boilerplate =
  /^(?:广告|Advertisement|分享|\d+ (?:分钟|小时)前)$|你的器材不支持|获取更多RSS|Feed enhanced by|Add to del\.icio\.us|点击此处订阅/m

/** Texts and runs shorter than this, in letters, may well stand elsewhere, too. */
const leastText = 12
const leastRun = 4

/** What is counted, in the order of the table. */
export const figures = ['bold', 'italics', 'references', 'stars', 'escapes', 'boilerplate', 'lost']

/**
 * @param {string} html What was converted.
 * @param {string} markdown The body that came out.
 * @param {string} said What is said besides it: front matter and the list of what was left out.
 * @returns {Record<string, number>} bold and italic runs that are not any more, character references, `**` that a
 *   reader sees, backslashes, 1 where a line of boilerplate is left, and letters of texts that are gone.
 */
export function judge(html, markdown, said = '') {
  const source = read(parseFragment(html))
  const output = read(parseFragment(renderer.render(markdown)))
  const letters = lettersOf(output.text)
  const everywhere = letters + lettersOf(said)
  const prose = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '')
  const isBroken = (kept) => (run) =>
    letters.includes(run) && !kept.some((one) => one.includes(run) || run.includes(one))
  return {
    bold: source.bold.filter(isBroken(output.bold)).length,
    italics: source.italic.filter(isBroken(output.italic)).length,
    references: prose.match(/&(?:#x?[\da-f]+|[a-z]+\d*);/gi)?.length ?? 0,
    stars: Math.max(0, count(output.prose, '**') - count(source.prose, '**')),
    escapes: prose.match(/\\[!-/:-@[-`{-~]/g)?.length ?? 0,
    boilerplate: boilerplate.test(output.lines) ? 1 : 0,
    lost: source.texts
      .filter((text) => text.length >= leastText && !everywhere.includes(text))
      .reduce((sum, {length}) => sum + length, 0),
  }
}

function read(root) {
  const found = {text: '', prose: '', lines: '', bold: [], italic: [], texts: []}
  let block = ''
  const endBlock = () => {
    found.lines += `\n${block.trim()}\n`
    block = ''
  }
  const walk = (node, marks) => {
    if (node.nodeName === '#text') {
      found.text += node.value
      block += node.value
      found.texts.push(lettersOf(node.value))
      if (!marks.code) found.prose += node.value
      return
    }
    if (unseen.has(node.tagName)) return
    const starts = {bold: !marks.bold && bold.has(node.tagName), italic: !marks.italic && italic.has(node.tagName)}
    const isBlock = blocks.has(node.tagName) || node.tagName === 'br'
    if (isBlock) endBlock()
    const from = found.text.length
    const inner = {
      bold: marks.bold || starts.bold,
      italic: marks.italic || starts.italic,
      code: marks.code || code.has(node.tagName),
    }
    for (const child of node.childNodes ?? []) walk(child, inner)
    const run = lettersOf(found.text.slice(from))
    if (starts.bold && run.length >= leastRun) found.bold.push(run)
    if (starts.italic && run.length >= leastRun) found.italic.push(run)
    if (isBlock) endBlock()
  }
  walk(root, {bold: false, italic: false, code: false})
  endBlock()
  return found
}

function lettersOf(text) {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

function count(text, what) {
  return text.split(what).length - 1
}
