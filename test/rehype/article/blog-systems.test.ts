import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const first = 'The ferry left the harbour at six, with the mail and eleven passengers on board.'
const second = 'By noon it had reached the outer islands, where the fog had not lifted yet.'

/** What is left of a page in which a block stands between two paragraphs. */
function between(block: string, title = 'The ferry'): string {
  const page = `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${first}</p>${block}<p>${second}</p></article></body></html>`
  const [before, behind] = [`${first}\n\n`, `\n\n${second}\n`]
  const {markdown} = convert(page)
  const start = markdown.indexOf(before)
  const end = markdown.lastIndexOf(behind)
  expect(start, markdown).toBeGreaterThanOrEqual(0)
  expect(end, markdown).toBeGreaterThan(0)
  return markdown.slice(start + before.length, Math.max(start + before.length, end))
}

test('words of a program are no labels', () => {
  const code =
    '<pre><code><span class="nb">print</span><span class="p">(</span><span class="nav">9</span>)</code></pre>'
  expect(between(code)).toBe('```\nprint(9)\n```')
})
