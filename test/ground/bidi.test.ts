import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isPaired, withoutLooseDirections} from '../../src/ground/bidi.ts'
import {convert} from '../../src/library.ts'

test.each([
  ['the title', ({frontMatter}: ReturnType<typeof convert>) => String(frontMatter.title)],
  ['a paragraph', ({markdown}: ReturnType<typeof convert>) => markdown],
])('an override that nothing closes turns nothing round: %s', (_, take) => {
  for (const words of ['a\u202eb', 'שלום \u202eabc', 'a\u2067b', 'שלום\u202c\u2069', 'a&#x202e;b &#8295;c']) {
    const html = `<p>${words}</p><p><code>${words}</code> <img src="https://e.example/a.png" alt="${words}"></p><pre>${words}</pre>`
    const written = take(convert(`<!--1672398782000-->\n[${words}](https://e.example/)\n------\n\n${html}\n`))
    expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  }
})

test('marks in pairs stay where text runs right to left', () => {
  const words = '\u202bשלום\u202c and \u2067עברית\u2069 ok\u200f'
  const {markdown, frontMatter} = convert(
    `<!--1672398782000-->\n[${words}](https://e.example/)\n------\n\n<p>${words}</p>\n`,
  )
  expect(markdown).toBe(`${words}\n`)
  expect(frontMatter.title).toBe(words)
})

test('what is left is paired, and nothing else is gone', () => {
  const mark = fc.constantFrom(
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    'a',
    'ש',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      const text = marks.join('')
      const left = withoutLooseDirections(text)
      expect(left.split('\n').every(isPaired)).toBe(true)
      const bare = /[\u202a-\u202e\u2066-\u2069]/g
      expect(left.replace(bare, '')).toBe(text.replace(bare, ''))
    }),
  )
})
