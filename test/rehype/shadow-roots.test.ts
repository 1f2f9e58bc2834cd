import {expect, test} from 'vitest'
import {convert} from '../../src/index.ts'

const article = (html: string) => convert(`[Boats](https://gull.example/a)\n------\n\n${html}`)
const box = (content: string, mode = 'open') => `<template shadowrootmode="${mode}">${content}</template>`

test('what a web component shows is text, with what stands in its slots', () => {
  const html = `<x-story>${box('<style>p{}</style><slot name="by"></slot><h2>Tides</h2><slot></slot><slot name="end">No end.</slot>')}
    <p>They came on Monday.</p>
    <p slot="by">Keeper’s notes</p>
    <p>They left on Friday.</p></x-story>`
  expect(article(html).markdown).toBe(
    'Keeper’s notes\n\n## Tides\n\nThey came on Monday.\n\nThey left on Friday.\n\nNo end.\n',
  )
})

test('components within components, and slots that pass on what they are given', () => {
  const inner = `<x-in>${box('<blockquote><slot></slot></blockquote>', 'closed')}<slot></slot></x-in>`
  expect(article(`<x-out>${box(inner)}<p>They came.</p></x-out><p>They left.</p>`).markdown).toBe(
    '> They came.\n\nThey left.\n',
  )
})

test('a picture in a shadow root has its caption', () => {
  const html = `<figure><x-img>${box('<img src="/a.jpg" alt="A boat">')}</x-img><figcaption>At the quay</figcaption></figure><p>They came.</p>`
  expect(article(html).markdown).toBe('![A boat](https://gull.example/a.jpg)\n*At the quay*\n\nThey came.\n')
})

test('what no slot takes is not shown, and is in the ledger', () => {
  const {markdown, ledger} = article(`<x-a>${box('<p>They came.</p>')}<p>Loading the boats</p></x-a>`)
  expect(markdown).toBe('They came.\n')
  expect(ledger).toEqual([expect.objectContaining({rule: 'hidden/hidden', text: 'Loading the boats'})])
})

test('other templates show nothing', () => {
  expect(
    article('<p>They came.</p><template><p>{{ boat }}</p></template><template shadowrootmode="no">x</template>')
      .markdown,
  ).toBe('They came.\n')
})

test('slots deep within components within components do no harm', () => {
  const deep = `<x-a>${box(`${'<div>'.repeat(200)}<slot></slot>`)}`
  expect(article(`<p>They came.</p>${deep.repeat(200)}<p>They left.</p>`).markdown).toContain('They came.')
  expect(article(`${deep.repeat(2)}<p>They left.</p>`).markdown).toBe('They left.\n')
})
