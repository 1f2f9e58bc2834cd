import type {Element} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'
import {opensLarger} from '../../../src/rehype/article/larger-pictures.ts'

const link = (html: string) => fromHtml(html, {fragment: true}).children[0] as Element

test.each([
  '<a class="lightbox" href="/day/3"><img src="/a.jpg"></a>',
  '<a rel="nofollow lightbox" href="/day/3"><img src="/a.jpg"></a>',
  '<a class="lightbox" href="/day/3"><img data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript></a>',
  '<a class="lightbox" href="/day/3"><noscript><img src="/a.jpg"></noscript></a>',
  '<a class="js glightbox" href="#3"><span><img src="/a.jpg"></span>The quay</a>',
  '<a href="/quay/p/4" data-img="//sea.example/original/9b6b60.jpg"><img src="/resize/9b6b60_680.jpg?h=1"></a>',
  '<a href="/quay/image/image_view_fullscreen"><figure><img src="/quay/@@images/a.jpeg"><figcaption>The quay</figcaption></figure></a>',
])('%s shows its picture larger', (html) => expect(opensLarger(link(html))).toBe(true))

test.each([
  '<a href="/quay/p/4"><img src="/9b6b60.jpg"></a>',
  '<a href="/quay/image_view_of_the_quay"><img src="/9b6b60.jpg"></a>',
  '<a href="/quay/p/4" data-bg="/other-quay.jpg"><img src="/9b6b60.jpg"></a>',
  '<a href="/quay/p/4" data-img="/a.jpg"><img src="/a.jpg"></a>',
  '<a href="/quay/p/4" data-id="9b6b60"><img src="/9b6b60.jpg"></a>',
  '<a class="lightbox" href="/quay/p/4">The quay</a>',
  '<a href="/quay/p/4" data-img="/9b6b60.jpg"><img src="/9b6b60_s.jpg"><h3>The quay is to be mended</h3></a>',
])('%s leads on', (html) => expect(opensLarger(link(html))).toBe(false))

const paragraph = '<p>The harbour opened again on Monday, and the first boat left with the morning tide.</p>'
const picture = (name: string, caption: string) =>
  `<div class="story__photo"><a href="/quay/${name}/p" data-img="/original/${name}.jpg"><div><img src="/s/${name}_w680.jpg"></div><div>${caption}</div></a></div>`

test('pictures that a link shows larger stay with what the link says of them, before the text and within it', () => {
  const before = picture('quay-at-dawn', 'The quay at dawn, seen from the old light | Jo Gull')
  const within = picture('quay-at-noon', 'The quay at noon, seen from the new bridge | Jo Gull')
  const page = `<html><head><title>The quay</title></head><body><h1>The quay</h1><div class="story"><div class="lead">${paragraph}</div>${before}<div class="story__content">${paragraph.repeat(4)}${within}${paragraph.repeat(4)}</div></div></body></html>`
  const {markdown} = convert(page, {baseUrl: 'https://gull.example/quay'})
  expect(markdown).toContain('seen from the old light')
  expect(markdown).toContain('quay-at-dawn_w680.jpg')
  expect(markdown).toContain('seen from the new bridge')
  expect(markdown).toContain('quay-at-noon_w680.jpg')
})
