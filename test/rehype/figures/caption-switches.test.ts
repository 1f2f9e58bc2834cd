import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const figure = (caption: string) =>
  convert(
    `[Gulls](https://gull.example/a)\n------\n\n<p>The gate was locked.</p><figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure><p>It stays so.</p>`,
  )

const below = (caption: string) => /a\.jpg\)\n(.*)/.exec(figure(caption).markdown)?.[1]

test.each([
  '<b class="hide-caption">hide caption</b>',
  '<b class="hide-caption"><b>hide caption</b></b>',
  '<b class="toggle-caption"><b>toggle caption</b></b>',
  '<a href="#">Show caption</a>',
  '<button>Hide caption</button>',
])('leaves out what opens and closes a caption: %s', (button) => {
  expect(below(`The dock at night.${button}`)).toBe('*The dock at night.*')
  expect(below(`<p>The dock at night.${button}</p>`)).toBe('*The dock at night.*')
})

test('says that it did', () => {
  const {ledger} = figure('The dock at night. <b>hide caption</b>')
  expect(ledger).toContainEqual(expect.objectContaining({rule: 'images/hint', text: 'hide caption'}))
})

test.each([
  ['The dock, <b>hidden</b>.', '*The dock, **hidden**.*'],
  ['The dock. <b>Hide captions</b>', '*The dock. **Hide captions***'],
  ['Hide caption', '*Hide caption*'],
  ['The button <i>hide caption</i> of the player.', '*The button hide caption of the player.*'],
  ['Press <b>show captions now</b>, said the sign.', '*Press **show captions now**, said the sign.*'],
  ['Press <b>Show caption</b>, said the sign.', '*Press **Show caption**, said the sign.*'],
  ['The dock. <b>Toggle</b>', '*The dock. **Toggle***'],
])('and nothing that looks like it: %s', (caption, expected) => {
  expect(below(caption)).toBe(expected)
})
