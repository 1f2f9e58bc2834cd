import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

test('the words of a drawing are in the ledger', () => {
  const chart =
    '<svg><title>t</title><desc>d</desc><path d="M0 0"/><text>Boats in</text><a href="/b"><text>May</text></a></svg>'
  expect(clean(`<p>甲。</p>${chart}`).ledger).toEqual([
    {rule: 'images/drawing', path: 'svg:nth-child(2)', text: 'Boats in May', urls: ['/b']},
  ])
})

test('a drawing without words, such as an icon, needs none', () => {
  const icon = '<svg><title>Share</title><desc>Drawn by hand</desc><use href="#share"/></svg>'
  expect(clean(`<p>甲。</p><p>乙${icon}</p>`).ledger).toEqual([])
})
