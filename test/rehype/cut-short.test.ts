import {expect, test} from 'vitest'
import {convert} from '../../src/library.ts'

const reasons = (html: string) => convert(html).messages.map(({reason}) => reason)

test('says how many elements stood too deep, and keeps their text', () => {
  const {markdown, messages} = convert(`${'<div>'.repeat(5000)}text${'</div>'.repeat(5000)}`)
  expect(markdown).toBe('text\n')
  expect(messages.map(String).join()).toMatch(/4,\d{3} elements stood too deep in others/)
  expect(reasons(`${'<b><i>'.repeat(3000)}text`).join()).toMatch(/^5,\d{3} elements/)
})

test('says that spans were passed over, and keeps every cell', () => {
  const html = `<table>${'<tr><td colspan=1000 rowspan=1000>a</td><td>b</td></tr>'.repeat(1000)}</table>`
  const {markdown, messages} = convert(html)
  expect(messages.map(({reason}) => reason)).toEqual([
    'The spans of 1 table were passed over (expected at most 12 places for each cell)',
  ])
  expect(markdown.match(/a/g)).toHaveLength(1000)
  expect(markdown.length).toBeLessThan(html.length)
})

test('says nothing of ordinary depth, spans and rows of unequal length', () => {
  const row = '<tr><td rowspan="2" colspan="3">1</td><td>2</td></tr><tr><td>3</td></tr>'
  const ragged = `<tr>${'<td>a</td>'.repeat(40)}</tr>${'<tr><td>b</td></tr>'.repeat(40)}`
  expect(reasons(`${'<div>'.repeat(200)}<table>${row.repeat(30)}</table><table>${ragged}</table>`)).toEqual([])
})

test('a table that spans 1,000 × 1,000 once is as small as its cells', () => {
  const html = `<table><tr><td colspan=1000 rowspan=1000>a</td></tr>${'<tr><td>b</td></tr>'.repeat(1000)}</table>`
  expect(convert(html).markdown.length).toBeLessThan(html.length)
  expect(reasons(html)).toEqual([])
})
