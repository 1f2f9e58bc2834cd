import {expect, test} from 'vitest'
import {clean} from '../support/clean.ts'

test.each(['material-icons', 'material-icons-outlined md-18', 'material-symbols-rounded'])(
  'the name of an icon is no word (%s)',
  (name) => {
    const {html, ledger} = clean(`<p>甲 <i class="${name}">arrow_forward</i><a href="https://a.example/">乙</a></p>`)
    expect(html).toContain('<p>甲 <a href="https://a.example/">乙</a></p>')
    expect(ledger).toContainEqual(expect.objectContaining({rule: 'hidden/icon', text: 'arrow_forward'}))
  },
)

test('a sentence is no name of an icon', () => {
  expect(clean('<p class="material-icons">Two boats left.</p>').html).toContain('Two boats left.')
})
