import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

/** A page with a picture in it, as a browser saves it. */
function page(picture: string, image = ''): string {
  return `<!doctype html><head><title>Cranes</title><link rel="canonical" href="https://a.example/x">${image}</head>
<article><h1>Cranes</h1><p>The cranes of the harbour turn.</p>${picture}<p>They stop at night.</p></article>`
}

const stated = '<meta property="og:image" content="https://a.example/up/harbour-gull.jpg">'
const saved = 'src="./Cranes_files/harbour-gull-8316dcdf.jpg"'

test.each([
  ['the picture that the page names', `<img ${saved}>`, stated, 'https://a.example/up/harbour-gull.jpg'],
  [
    'a source beside it',
    `<picture><source srcset="/b/harbour-gull-7375bae3.webp" type="image/webp"><img ${saved}></picture>`,
    '',
    'https://a.example/b/harbour-gull-7375bae3.webp',
  ],
  [
    'the picture that it leads to',
    '<a href="/c/Gull_1.jpg"><img src="Cranes_files/Gull_1.jpg"></a>',
    '',
    'https://a.example/c/Gull_1.jpg',
  ],
  ['nothing else', '<img src="Cranes_files/tern.jpg">', stated, 'https://a.example/Cranes_files/tern.jpg'],
])('a picture that a browser has saved is %s', (_, picture, image, address) => {
  expect(convert(page(picture, image)).markdown).toContain(`\n\n![](${address})\n\n`)
})
