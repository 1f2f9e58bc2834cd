import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const article = (html: string) =>
  convert(`[Gulls](https://gull.example/a)\n------\n\n<p>The gate was locked.</p>${html}<p>It stays so.</p>`)
    .markdown.replace('The gate was locked.\n\n', '')
    .replace('\n\nIt stays so.\n', '')

const picture = '![](https://gull.example/a.jpg)'

test.each(['span', 'div', 'section'])('finds caption and credit in a <%s> below the picture', (name) => {
  const written = article(
    `<div><figure><img src="/a.jpg"></figure><${name}><figcaption>Boats in the harbour</figcaption> <cite>Image: Reed</cite></${name}></div>`,
  )
  expect(written).toBe(`${picture}\n*Boats in the harbour (Image: Reed)*`)
})

test('finds them where nothing stands around both', () => {
  const written = article(
    '<figure><img src="/a.jpg"></figure><span><figcaption>Boats</figcaption><cite>Image: Reed</cite></span>',
  )
  expect(written).toBe(`${picture}\n*Boats (Image: Reed)*`)
})

test.each([
  ['<figcaption>A scene of <cite>The Boats</cite></figcaption>', `${picture}\n*A scene of The Boats*`],
  ['<p>Boats</p><cite>Image: Reed</cite>', `${picture}\n\nBoats\n\nImage: Reed`],
  ['<span><cite>The Boats</cite> is a novel.</span>', `${picture}\n\nThe Boats is a novel.`],
  ['<span>It is said in <cite>The Boats</cite></span>', `${picture}\n\nIt is said in The Boats`],
  [
    '<div><figcaption>Boats</figcaption><cite>The Boats</cite><p>is a novel.</p></div>',
    `${picture}\n\n*Boats*\n\nThe Boats\n\nis a novel.`,
  ],
])('and takes no other: %s', (below, expected) => {
  expect(article(`<figure><img src="/a.jpg"></figure>${below}`)).toBe(expected)
})
