import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const article = (html: string) => convert(`[题目](https://a.example/1)\n------\n<p>前文。</p>${html}<p>后文。</p>`)

test.each([
  'cargo-loading',
  'loading-docks-port',
  'phone-pixel-7',
  'blank-cheque',
  'transparent-government',
  'no-thumbnail-crisis',
])('a photograph that somebody looks at may be called by what it shows: %s.jpg', (name) => {
  const image = `<img src="https://a.example/${name}.jpg" width="976" height="549">`
  const captioned = `<figure><img src="https://a.example/${name}.jpg"><figcaption>甲</figcaption></figure>`
  for (const html of [image, captioned]) expect(article(html).markdown).toContain(`${name}.jpg`)
})

test.each([
  'blank.gif',
  'loading.gif',
  'blank_white.png',
  'pixel-1x1.png',
  'transparent-16x9.png',
  'loading-spinner.svg',
])('a file that holds a place is none, however large it is shown: %s', (name) => {
  const {markdown, ledger} = article(`<img src="https://a.example/${name}" width="976" height="549">`)
  expect(markdown).toBe('前文。\n\n后文。\n')
  expect(ledger).toMatchObject([{rule: 'images/decorative'}])
})

test.each([
  '<p><img src="https://a.example/i/zip.png" alt="乙"></p>',
  '<figure><a href="https://a.example/b"><img src="https://a.example/i/zip.png"></a><figcaption>乙。</figcaption></figure>',
])('a picture that is called as a kind of files shows something where no link is beside it: %s', (html) => {
  expect(article(html).markdown).toContain('zip.png')
})

test('the sign of a kind of files decorates the link to one', () => {
  for (const name of ['iconPDF.svg', 'pdf.gif', 'docx.png']) {
    const sign = `<a href="/b.pdf"><img src="https://a.example/i/${name}" alt="PDF"> 甲</a>`
    expect(article(`<p>${sign}</p>`).markdown).toBe('前文。\n\n[甲](https://a.example/b.pdf)\n\n后文。\n')
  }
  expect(article('<img src="https://a.example/i/how-to-read-a-pdf.png">').markdown).toContain('read-a-pdf.png')
})

test('without a size or a caption such a name decorates', () => {
  expect(article('<img src="https://a.example/google-pixel-7.jpg">').markdown).toBe('前文。\n\n后文。\n')
})

test('the picture of a button that turns the page is none of the article', () => {
  expect(article('<a href="https://a.example/1_2.html"><img src="https://a.example/next_page.jpg"></a>').markdown).toBe(
    '前文。\n\n后文。\n',
  )
  for (const name of ['the-next-page.jpg', 'next-page-bookshop.jpg', 'nextpage-cover-2018.jpg'])
    expect(article(`<img src="https://a.example/${name}">`).markdown).toContain(name)
})
