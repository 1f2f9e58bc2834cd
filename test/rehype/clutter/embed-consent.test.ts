import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const first = 'The harbour opened again on Monday, and the first boat left with the morning tide.'
const second = 'More boats are to follow before the end of the week, said the keeper of the lighthouse.'
const page = (html: string) =>
  convert(
    `<!DOCTYPE html><html><head><title>Boats</title></head><body><article><h1>Boats</h1><p>${first}</p>${html}<p>${second}</p></article></body></html>`,
  )

test.each([
  'Mit dem Laden der Karte akzeptieren Sie die Datenschutzerklärung von Gull Maps.',
  'An dieser Stelle finden Sie einen externen Inhalt von Gull, der den Artikel ergänzt.',
  'Ich bin damit einverstanden, dass mir externe Inhalte von Gull angezeigt werden.',
  'Sie sehen gerade einen Platzhalterinhalt von Gull. Um zum Inhalt zu kommen, klicken Sie unten.',
  'Wir benötigen Ihre Zustimmung, um den Dienst Gull Maps zu laden!',
  'Dieses Element beinhaltet Daten von Gull. Sie können es auf der Datenschutzseite abschalten.',
  'Hier klicken, um den Inhalt von gull.example anzuzeigen.',
  `Hier findest du externe Inhalte von Gull, die unsere Texte ergänzen. ${'Mit dem Klick gehen Daten an Gull. '.repeat(11)}`,
  'Möchtest du diesen ergänzenden Inhalt (Film, Karte) sehen? Dann setzt Gull Cookies.',
  'Empfohlene redaktionelle Inhalte',
  'Hier kann mit Ihrer Einwilligung ein externer Inhalt angezeigt werden.',
  'Optimieren Sie Ihre Browsereinstellungen<br>gull.example benötigt JavaScript, und Ihr Browser verhindert das.',
  'Bitte aktivieren Sie JavaScript in Ihrem Browser, um alle Funktionen der Seite zu nutzen.',
  'This site requires JavaScript to run.',
  'Please enable JavaScript to view the comments.',
  'By loading the map, you agree to the privacy policy of Gull Maps.',
  'This article contains content provided by Gull. We ask for your permission before anything is loaded.',
  'Pour afficher ce contenu de Gull, il est nécessaire de tout accepter.',
  'Para ver este contenido hace falta que acepte las cookies de Gull.',
  'Per vedere questo video occorre il consenso ai cookie.',
])('a notice that asks for leave to load something goes: %s', (notice) => {
  const {markdown, ledger} = page(`<p>${notice}</p>`)
  expect(markdown).toBe(`${first}\n\n${second}\n`)
  expect(ledger.map(({rule}) => rule)).toContain('page/consent')
})

test('its box goes with its buttons, and stays where it holds more', () => {
  const notice = '<p>By loading the map, you agree to the privacy policy of Gull Maps.</p>'
  const buttons = '<p><a href="#">Load map</a></p><p><label>Always unblock Gull Maps</label></p>'
  expect(page(`<div>${notice}${buttons}</div>`).markdown).toBe(`${first}\n\n${second}\n`)
  const map = '<iframe src="https://map.example/1" title="The port"></iframe>'
  expect(page(`<div>${notice}${map}</div>`).markdown).toContain('[The port](https://map.example/1)')
  const more = `<p>${second.replace('More', 'Even more')} And then the fog came back over the harbour, and nobody left for another week or two.</p>`
  expect(page(`<div>${notice}${more}</div>`).markdown).toContain('Even more boats')
})

test.each([
  'Mit dem Laden der Fische begann der Tag, und niemand sprach über den Datendienst.',
  'An dieser Stelle steht der Leuchtturm seit mehr als hundert Jahren.',
  'By loading the boats at night, they left before the tide.',
  'To see the harbour, one has to climb the hill.',
  'Wir brauchen Ihre Hilfe, um den Hafen zu retten.',
  'Hier findest du externe Helfer, wenn das Boot ein Leck hat.',
  'Externe Inhalte',
  'Bitte aktivieren Sie JavaScript nur dort, wo Sie dem Hafen trauen.',
  'This harbour requires JavaScript of nobody.',
  'Enable JavaScript in the third line of the file, and save it.',
  'Hier finden Sie externe Beiträge unserer Gäste, in einem Band gesammelt.',
  'Möchten Sie diesen Inhalt wirklich sehen, fragte das Boot den Jungen.',
  'Diese Seite benötigt JavaScript, steht dann im Browser der Blinden.',
  'gull.js braucht JavaScript-Kenntnisse, und die hat im Hafen kaum jemand.',
  'Aktivieren Sie JavaScript in den Einstellungen, damit alle Funktionen der Bank laufen.',
  'This site requires JavaScript, the notice said, and so nobody could pay.',
  'Please enable JavaScript to use the examples below.',
  'Enable JavaScript in your browser to use this app:',
])('a sentence that begins alike stays: %s', (sentence) => {
  expect(page(`<p>${sentence}</p>`).markdown).toContain(sentence)
})
