import {describe, expect, test} from 'vitest'
import {convert, createConverter} from '../../../src/index.ts'

const article = (html: string): string => `[Cranes](https://a.example/x)\n------\n\n<p>A.</p>${html}<p>Z.</p>`
const frame = '<iframe src="https://www.youtube.com/embed/abcdefgh123"></iframe>'
const page = 'https://www.youtube.com/watch?v=abcdefgh123'
const credit = '<span class="credit">Ann Gull</span>'

describe('a player without a poster keeps what is written below it', () => {
  test.each([
    ['Cap', `[Cap](${page})`],
    [`Cap${credit}`, `[Cap](${page})\n*(Ann Gull)*`],
    [credit, `[Video](${page})\n*(Ann Gull)*`],
    [`<i>甲乙</i>${credit}`, `[*甲乙*](${page})\n*（Ann Gull）*`],
    ['Cap <a href="/k">kk</a>', `[Video](${page})\n*Cap [kk](https://a.example/k)*`],
    [`Cap <a href="/k">kk</a>${credit}`, `[Video](${page})\n*Cap [kk](https://a.example/k) (Ann Gull)*`],
    ['Cap <img src="/b.jpg" alt="b"> cc', `[Video](${page})\n*Cap ![b](https://a.example/b.jpg) cc*`],
  ])('%s', (caption, markdown) => {
    const {markdown: all, ledger} = convert(article(`<figure>${frame}<figcaption>${caption}</figcaption></figure>`))
    expect(all).toBe(`A.\n\n${markdown}\n\nZ.\n`)
    expect(ledger).toEqual([])
  })
})

describe('a player whose poster is not wanted keeps what is written below it', () => {
  const withoutPictures = createConverter({images: 'drop'})
  const video = 'https://a.example/v.mp4'
  test.each([
    ['', `[Video](${video})`],
    ['Cap', `[Cap](${video})`],
    ['Cap <b>b</b>', `[Cap b](${video})`],
    [`Cap${credit}`, `[Cap](${video})\n*(Ann Gull)*`],
    ['Cap <a href="/k">kk</a>', `[Cap kk](${video})\n*Cap [kk](https://a.example/k)*`],
  ])('%s', (caption, markdown) => {
    const {markdown: all, ledger} = withoutPictures(
      article(
        `<div><figure><video src="/v.mp4" poster="/p.jpg"></video><figcaption>${caption}</figcaption></figure></div>`,
      ),
    )
    expect(all).toBe(`A.\n\n${markdown}\n\nZ.\n`)
    expect(ledger).toEqual([
      {rule: 'images/unwanted', path: 'div:nth-child(2) > figure > video', text: '', urls: ['https://a.example/p.jpg']},
    ])
  })
})

describe('a picture at the address of a player is that player', () => {
  const embed = 'https://www.youtube.com/embed/abcdefgh123'

  test.each([
    [`<img class="raw-htm-embed" data-src="${embed}" height="150" width="150" alt="Lazy loaded component">`, 'Video'],
    [`<p><img src="${embed}" alt="Cranes at dawn"></p>`, 'Cranes at dawn'],
  ])('%s', (html, label) => {
    expect(convert(article(html)).markdown).toBe(`A.\n\n[${label}](${page})\n\nZ.\n`)
  })

  test('but not at any other in such a folder', () => {
    const {markdown} = convert(article('<img src="https://a.example/embed/a.jpg">'))
    expect(markdown).toBe('A.\n\n![](https://a.example/embed/a.jpg)\n\nZ.\n')
  })
})

test('the title that a player shows is no heading', () => {
  const player =
    '<audio><source src="/gulls.mp3"></audio><div class="player"><header><h4>Gulls at four</h4></header></div>'
  const said = (caption: string) =>
    convert(article(`<figure>${player}<figcaption>${caption}</figcaption></figure>`)).markdown
  expect(said('')).toBe('A.\n\n[Gulls at four](https://a.example/gulls.mp3)\n\nZ.\n')
  expect(said('In the morning')).toContain('Gulls at four In the morning')
})
