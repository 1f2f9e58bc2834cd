import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'
import {betweenParagraphs} from '../../support/between-paragraphs.ts'

const field = '<input type="email"><button>Go</button>'

test.each([
  `<div class="box"><h3>Der Tag am Hafen</h3><p>Jeden Morgen das Wichtigste vom Meer in Ihrem Postfach, kurz und bündig.</p><form>${field}</form><p>Sie können das jederzeit beenden.</p></div>`,
  `<div class="nl-box"><p>Der Newsletter vom Hafen, mit allem, was wichtig ist.</p>${field}<p>* Diese Felder füllen Sie bitte aus.</p></div>`,
  `<section><div><h2>Gull briefing</h2><p>Sent each morning to those who want to know what the sea is like.</p><form><div><label>Your name</label><input name="name"></div><div>${field}</div></form></div></section>`,
  `<div><p>Le matin de la mer dans votre boîte.</p><div><form><input name="your_email"></form></div></div>`,
])('what asks to subscribe goes with its form, whatever it is called: %s', (box) => {
  expect(betweenParagraphs(box)).toBe('')
})

const said = 'The keeper of the lighthouse answers all questions about the tides of the harbour.'

test.each([
  `<div><p>${said}</p><form>${field}</form></div>`,
  `<div><p>Write him an email. ${said}</p><form><input type="email"><textarea></textarea></form></div>`,
  `<div><p>Write him an email. ${said.repeat(7)}</p><form>${field}</form></div>`,
  `<div><p>Write him an email. ${said}</p><div><p>News from the sea in your inbox</p><form>${field}</form></div></div>`,
  `<div><p>Write him an email. ${said}</p><input type="search"></div>`,
  `<div><p>Write him an email. ${said}</p><form>${field}</form></div>`,
  `<div><h2>Sign up for the harbour wall</h2><p>${said}</p>${field}</div>`,
  `<div><p>${said}</p><form><label>Our newsletter</label>${field}</form></div>`,
])('what says something else stays: %s', (box) => {
  expect(betweenParagraphs(box)).toContain(said)
})

test('a page that says little keeps it beside a form', () => {
  const body = '<div><h2>A letter was found</h2><p>It says to subscribe.</p><form><input type="email"></form></div>'
  const page = `<!DOCTYPE html><html><head><title>Boats</title></head><body>${body}</body></html>`
  expect(convert(page).markdown).toContain('It says to subscribe.')
})
