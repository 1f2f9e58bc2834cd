import {expect, test} from 'vitest'
import {convert} from '../../src/index.ts'

const source =
  '<!--1672398782000-->\n[Ships & *stars* #1](https://example.com/a)\n---\n<h3>Part</h3><p>The ships have left.</p>'

test('the title stands before the text on request, escaped like any other', () => {
  const {markdown} = convert(source, {titleHeading: true})
  expect(markdown).toBe('# Ships & \\*stars* #1\n\n## Part\n\nThe ships have left.\n')
})

test('without a request, or without a title, it does not', () => {
  expect(convert(source).markdown).toBe('## Part\n\nThe ships have left.\n')
  expect(convert('<p>The ships have left.</p>', {titleHeading: true}).markdown).toBe('The ships have left.\n')
})
