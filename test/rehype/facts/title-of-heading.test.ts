import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const envelope = '<!--1600000000000-->\n[](https://a.example/1)\n------\n'

test('an article without a title has that of its one heading', () => {
  const {frontMatter, markdown} = convert(
    `${envelope}<h1>The <i>harbour</i></h1><p>It is open.</p><h3>Boats</h3><p>Many.</p>`,
  )
  expect(frontMatter.title).toBe('The harbour')
  expect(markdown).toBe('It is open.\n\n## Boats\n\nMany.\n')
})

test('of several headings none is the title, and HTML of which nothing is known keeps its heading', () => {
  expect(convert(`${envelope}<h1>One</h1><p>Words.</p><h1>Two</h1><p>Words.</p>`).frontMatter.title).toBeUndefined()
  expect(convert('<h1>One</h1><p>Words.</p>')).toMatchObject({frontMatter: {}, markdown: '# One\n\nWords.\n'})
})
