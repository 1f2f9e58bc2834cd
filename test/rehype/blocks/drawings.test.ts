import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'
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

test('a link that is nothing but a drawing goes, and takes no blank with it', () => {
  const icon = '<svg><path d="M0 0"></path></svg>'
  const html = `<h2>Boats <a href="#boats">${icon}</a></h2><p>They <a href="/a">${icon}</a> left, <a href="/b">all ${icon}</a> of them.</p>`
  const {markdown, ledger} = convert(`[Harbour](https://gull.example/a)\n------\n\n${html}`)
  expect(markdown).toBe('## Boats\n\nThey left, [all](https://gull.example/b) of them.\n')
  expect(ledger.map(({rule, urls}) => [rule, urls])).toEqual([
    ['empty/link', ['#boats']],
    ['empty/link', ['/a']],
  ])
})
