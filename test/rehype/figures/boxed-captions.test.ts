import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const article = (html: string) =>
  convert(`[题目](https://gull.example/a)\n------\n\n<p>开头的一段。</p>${html}<p>最后的一段。</p>`).markdown

const player =
  '<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fgull%2Fvideos%2F1%2F"></iframe>'

test.each([
  ['a paragraph', '<p>', '</p>'],
  ['a box', '<div>', '</div>'],
  ['a paragraph in a box', '<div><p>', '</p></div>'],
  ['a paragraph in a section', '<section><p>', '</p></section>'],
])('finds the title of a player in %s', (_, start, end) => {
  const written = article(`${start}${player}${end}${start}<i>视频【灯塔】</i>${end}`)
  expect(written).toContain('[*视频：【灯塔】*](https://www.facebook.com/gull/videos/1/)')
})

test('finds the title of a player that is called as in Hong Kong', () => {
  expect(article(`<p>${player}</p><p><i>視頻：燈塔</i></p>`)).toContain(
    '[*視頻：燈塔*](https://www.facebook.com/gull/videos/1/)',
  )
})

test.each(['div', 'section'])('finds a caption in a <%s> of its own', (name) => {
  const written = article(`<img src="/a.jpg"><${name}><p class="wp-caption-text">灯塔，星期天</p></${name}>`)
  expect(written).toContain('![](https://gull.example/a.jpg)\n*灯塔，星期天*')
})

test('a caption in italics keeps its credit', () => {
  const figure = (start: string, end: string) =>
    `<figure><img src="/a.jpg"><figcaption>${start}<span>The lighthouse.</span> <span class="credit">Ann Gull</span>${end}</figcaption></figure>`
  expect(article(figure('<em>', '</em>'))).toBe(article(figure('', '')))
})

test.each(['p', 'div'])('finds the caption beside a player in a <%s>', (name) => {
  const box = `<div><div data-e2e="media-player"><img src="/a.jpg" alt="灯塔"></div><${name}>灯塔，星期天</${name}></div>`
  expect(article(box)).toContain('![灯塔](https://gull.example/a.jpg)\n*灯塔，星期天*')
})

test.each(['/a.jpg', '/a.jpg?utm_source=gull', '/a-150x150.jpg'])('a link around a picture to %s goes', (href) => {
  expect(article(`<a href="${href}"><img src="/a.jpg"></a>`)).toContain('\n\n![](https://gull.example/a.jpg)\n\n')
})

test('emoji that wait for a script are read, too', () => {
  const emoji = '<img data-src="https://s.w.org/images/core/emoji/12.0.0-1/72x72/1f6a2.png" alt="🚢">'
  expect(article(`<p>船${emoji}走了。</p>`)).toContain('船🚢走了。')
})

test.each([
  '<figure><img src="/a.jpg"><p>灯塔，星期天</p></figure>',
  '<figure><div><img src="/a.jpg"></div><div class="x">灯塔，星期天</div></figure>',
  '<figure><div><img src="/a.jpg"><p>灯塔，星期天</p></div></figure>',
])('what stands alone beside the picture of a figure is its caption: %s', (figure) => {
  expect(article(figure)).toContain('![](https://gull.example/a.jpg)\n*灯塔，星期天*')
})

test.each([
  '<figure><img src="/a.jpg"><h3>灯塔</h3></figure>',
  '<figure><img src="/a.jpg"><p>灯塔</p><p>星期天</p></figure>',
  `<figure><img src="/a.jpg"><p>${'灯塔亮了。'.repeat(50)}</p></figure>`,
  '<figure><img src="/a.jpg"><span class="button">灯塔</span></figure>',
  '<figure><img src="/a.jpg"><div><ul><li>灯塔</li><li>船</li></ul></div></figure>',
  '<figure><img src="/a.jpg"><div><table><tr><td>灯塔</td></tr><tr><td>船</td></tr></table></div></figure>',
  '<figure><img src="/a.jpg"><div><blockquote>灯塔</blockquote></div></figure>',
  '<div><div><img src="/a.jpg"><p>灯塔</p></div></div>',
])('a heading, one of two lines, a long text, a button, a list or what stands in no figure is none: %s', (figure) => {
  expect(article(figure)).toContain('![](https://gull.example/a.jpg)\n\n')
})

test.each(['news-img', 'article_image', 'lazy-photo-wrap', 'foto'])('finds a caption in a box called %s', (name) => {
  const written = article(`<div class="${name}"><img src="/a.jpg"><p>灯塔，星期天</p></div>`)
  expect(written).toContain('![](https://gull.example/a.jpg)\n*灯塔，星期天*')
})

test('what begins a part of the article is no caption in such a box', () => {
  const written = article('<div class="news-img"><img src="/a.jpg"><div><h2>灯塔</h2><p>星期天</p></div></div>')
  expect(written).toContain('## 灯塔\n\n星期天')
})

test('another picture with its caption is no caption in such a box', () => {
  const two = '<div><img src="/a.jpg"></div><div><img src="/b.jpg"><p>灯塔，星期天</p></div>'
  const written = article(`<div class="news-img">${two}</div>`)
  expect(written).toContain('![](https://gull.example/a.jpg)\n\n![](https://gull.example/b.jpg)\n')
})

const labelled = '<p><span>图像加注文字，</span>灯塔，星期天。</p>'

test.each([
  `<figure><div><img src="/a.jpg"></div><div>${labelled}</div></figure>`,
  `<div><div><img src="/a.jpg"></div><div>${labelled}</div></div>`,
  `<div><figure><div><img src="/a.jpg"></div></figure></div><div>${labelled}</div>`,
  `<div><img src="/a.jpg">${labelled}</div>`,
])('finds a caption by the label that is read aloud, in a box of its own too: %s', (html) => {
  const written = article(html)
  expect(written).toContain('![](https://gull.example/a.jpg)\n*灯塔，星期天。*')
  expect(written).not.toContain('加注文字')
})

test.each([
  '<p><span>灯塔，</span>星期天。</p>',
  '<p><span>图像加注文字是一门手艺。</span>灯塔，星期天。</p>',
  '<p>图像加注文字，<span>灯塔</span>，星期天。</p>',
  `<p>灯亮了。</p>${labelled}`,
  `<h2>灯塔</h2>${labelled}`,
])('what follows in such a box without it is none: %s', (said) => {
  expect(article(`<div><div><img src="/a.jpg"></div><div>${said}</div></div>`)).toContain('a.jpg)\n\n')
})
