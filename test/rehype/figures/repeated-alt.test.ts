import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

const alt = 'The crane of the harbour, on Sunday.'

/** What is made of a block behind a picture with this alternative text. */
function caption(block: string, of = alt): string | undefined {
  const {html} = clean(
    `<p>Before it.</p><div><a href=""><img src="a.jpg" alt="${of}"></a></div>${block}<p>After it.</p>`,
  )
  return /<figcaption>(.*)<\/figcaption>/.exec(html)?.[1]
}

test.each([
  [`<p>${alt}</p>`, alt],
  [`<div>${alt} | © Ann Gull</div>`, `${alt} | © Ann Gull`],
  [`<div><p>The crane of the har&shy;bour, on Sunday</p></div>`, 'The crane of the har­bour, on Sunday'],
  [`<p>${alt} Foto: Ann Gull</p>`, `${alt} Foto: Ann Gull`],
  [`<h4>${alt}</h4>`, alt],
  ['<h2 class="figure__caption">The cranes</h2>', 'The cranes'],
])('a block that repeats the alternative text is the caption: %s', (block, said) => {
  expect(caption(block)?.replaceAll('\u00ad', '')).toBe(said.replaceAll('\u00ad', ''))
})

test.each([
  [`<p>The crane of the harbour, on Sunday morning, fell into the sea.</p>`, alt],
  [`<p>${alt} ${'It turned, and turned again. '.repeat(12)}</p>`, alt],
  ['<p>The crane (1903)</p>', 'The crane'],
  ['<h3>Cranes of the harbour</h3>', 'Cranes of the harbour'],
  ['<div><h1>Cranes of the harbour</h1></div>', 'Cranes of the harbour'],
  ['<h2>The crane of the harbour!</h2>', 'The crane of the harbour'],
])('no other is: %s', (block, of) => {
  expect(caption(block, of)).toBeUndefined()
})
